import { useEffect, useState, type RefObject } from 'react';

/** Rows that are drawn beyond those in sight, so that scrolling by a row never shows a gap. */
const BEYOND = 6;
/** Rows that are taken to be in sight until the list has been measured. */
const ROWS_AT_FIRST = 12;

/**
 * Which rows have to be drawn: those in sight and some beyond. A list of thousands then costs as much as one of twenty.
 *
 * @param tops where each row begins, and where the last one ends
 * @param rowHeight of a row without a heading
 * @param scrollTop where the list is scrolled to when it is first shown
 * @returns the index of the first row that is drawn, and of the one after the last
 */
export function useListWindow(
  scroller: RefObject<HTMLElement | null>,
  tops: readonly number[],
  rowHeight: number,
  scrollTop: number,
) {
  const count = tops.length - 1;
  const [sight, setSight] = useState({ first: rowAt(tops, scrollTop), rows: ROWS_AT_FIRST });
  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    const first = rowAt(tops, element.scrollTop);
    const rows = Math.ceil(element.clientHeight / rowHeight) + 1;
    setSight((known) => (known.first === first && known.rows === rows ? known : { first, rows }));
  };
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const rows = Math.ceil(element.clientHeight / rowHeight) + 1;
      setSight((known) => (known.rows === rows ? known : { ...known, rows }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, rowHeight]);
  const from = Math.max(0, Math.min(sight.first, count) - BEYOND);
  return { from, to: Math.min(count, sight.first + sight.rows + BEYOND), onScroll };
}

/** The index of the row that stands at a place of the list; the last one below its end. */
function rowAt(tops: readonly number[], place: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (tops[middle] <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
