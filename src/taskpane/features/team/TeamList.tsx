import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { TeamRow, TeamView } from '../../../school/signals/teamList';
import { TeamRowButton } from './TeamRow';
import { remember, remembered } from './teamMemory';
import { useListWindow } from './useListWindow';
import { useTexts } from '../../ui/context';
import { teamNl } from '../../../texts/nl/team';

/** Four lines of text and the room around them. */
const ROW_HEIGHT = 90;
/** One line, with room above it. */
const HEADING_HEIGHT = 40;

const useStyles = makeStyles({
  scroller: {
    // Its own height, not that of its rows: only what is in sight is drawn.
    height: 'max(220px, calc(100vh - 260px))',
    overflowY: 'auto',
    overflowX: 'hidden',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
  },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', left: 0, right: 0 },
  row: { height: `${ROW_HEIGHT}px` },
  heading: {
    ...typographyStyles.subtitle2,
    boxSizing: 'border-box',
    height: `${HEADING_HEIGHT}px`,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
  },
});

interface Props {
  readonly rows: readonly TeamRow[];
  /** What stands above a row that begins a group, by the index of the row. */
  readonly headings: ReadonlyMap<number, string>;
  readonly kind: TeamView['kind'];
  readonly open: (key: string) => void;
}

/** Which rows are drawn and which one is in the tab order, kept while another screen is shown; the arrows move the focus. */
function useTeamList(rows: readonly TeamRow[], tops: readonly number[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const { from, to, onScroll } = useListWindow(scroller, tops, ROW_HEIGHT, remembered().scrollTop);
  const [current, setCurrent] = useState(() => remembered().current);
  const found = rows.findIndex(({ employee }) => employee.key === current);
  const place = Math.max(found, 0);
  /** The row that must get the focus as soon as it is drawn. */
  const wanted = useRef<string | null>(null);

  useLayoutEffect(() => {
    const { scrollTop, left, current: row } = remembered();
    if (scroller.current) scroller.current.scrollTop = scrollTop;
    if (!left) return;
    remember({ left: false });
    wanted.current = row;
  }, []);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  // Called at once where the arrows scroll the list: the page tells its scrolling a frame later, when a person may be open already.
  const scrolled = () => {
    remember({ scrollTop: scroller.current?.scrollTop ?? 0 });
    onScroll();
  };
  const goTo = (index: number) => {
    const next = Math.min(Math.max(index, 0), rows.length - 1);
    const row = rows[next];
    const element = scroller.current;
    if (!row || !element) return;
    if (tops[next] < element.scrollTop) element.scrollTop = tops[next];
    const bottom = tops[next + 1] - element.clientHeight;
    if (bottom > element.scrollTop) element.scrollTop = bottom;
    wanted.current = row.employee.key;
    makeCurrent(row.employee.key);
    scrolled();
  };
  const makeCurrent = (key: string) => {
    remember({ current: key });
    setCurrent(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      PageDown: place + page,
      PageUp: place - page,
      Home: 0,
      End: rows.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };
  return { scroller, from, to, place, makeCurrent, onKeyDown, scrolled };
}

/** A list of any length, of which only the rows in sight are drawn. One row is in the tab order; the arrows go on. */
export function TeamList({ rows, headings, kind, open }: Props) {
  const texts = useTexts(teamNl);
  const styles = useStyles();
  const tops = useMemo(() => topsOf(rows.length, headings), [rows.length, headings]);
  const { scroller, from, to, place, makeCurrent, onKeyDown, scrolled } = useTeamList(rows, tops);
  // The row with the focus stays drawn wherever the list is scrolled to: the focus would be lost with it.
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  if (rows.length > 0 && (place < from || place >= to)) indexes.push(place);
  return (
    <div ref={scroller} className={styles.scroller} onScroll={scrolled}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows move among the rows, which are buttons themselves */}
      <ul
        className={styles.list}
        style={{ height: tops[rows.length] }}
        aria-label={texts.list}
        onKeyDown={onKeyDown}
      >
        {indexes.map((index) => {
          const { key } = rows[index].employee;
          return (
            <li
              key={key}
              className={styles.item}
              style={{ top: tops[index] }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              {headings.has(index) && <h2 className={styles.heading}>{headings.get(index)}</h2>}
              <div className={styles.row}>
                <TeamRowButton
                  row={rows[index]}
                  kind={kind}
                  current={index === place}
                  focused={() => makeCurrent(key)}
                  open={() => {
                    makeCurrent(key);
                    remember({ left: true });
                    open(key);
                  }}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Where each row begins, its heading included, and where the last one ends. */
function topsOf(count: number, headings: ReadonlyMap<number, string>): readonly number[] {
  const tops = [0];
  for (let row = 0; row < count; row++)
    tops.push(tops[row] + ROW_HEIGHT + (headings.has(row) ? HEADING_HEIGHT : 0));
  return tops;
}
