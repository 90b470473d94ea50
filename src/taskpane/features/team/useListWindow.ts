import { useEffect, useState, type RefObject } from 'react';

/** Rows that are drawn beyond those in sight, so that scrolling by a row never shows a gap. */
const BEYOND = 6;
/** Rows that are taken to be in sight until the list has been measured. */
const ROWS_AT_FIRST = 12;

export interface ListWindow {
  /** Index of the first row that is drawn, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly onScroll: () => void;
}

/**
 * Which rows of equal height have to be drawn: those in sight and some beyond. A list of thousands then costs as much
 * as one of twenty.
 *
 * @param scrollTop where the list is scrolled to when it is first shown
 */
export function useListWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  scrollTop: number,
): ListWindow {
  const [sight, setSight] = useState({ first: Math.floor(scrollTop / rowHeight), rows: ROWS_AT_FIRST });
  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    const first = Math.floor(element.scrollTop / rowHeight);
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
