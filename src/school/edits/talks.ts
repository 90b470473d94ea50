import type { SchoolEdit } from './schoolEdit';
import type { Day } from '../../domain/calendar';
import { ownRows, rowsByKey } from '../plan/planRows';
import type { RawTable } from '../../tables/rawTables';
import type { TableEdit } from '../../tables/rowEdit';
import type { Employee, Talk } from '../school';
import { columnIndexes } from '../../tables/tableReader';
import { dayIn } from '../../tables/dayIn';
import { appendRows, changeRows, type RowByColumn } from '../../tables/rowsByColumn';

/** What is to be kept of a conversation. */
export interface TalkToRecord {
  readonly employee: Pick<Employee, 'key' | 'number'>;
  readonly last: Day | null;
  /** Null clears the date: the next one follows from the last. */
  readonly next: Day | null;
  readonly note: string;
}

/** Writes the dates of somebody's conversations to `Gesprekken`. */
export function recordTalk({ employee, last, next, note }: TalkToRecord): SchoolEdit {
  const cells = { 'Laatste gesprek': last ?? '', 'Volgende gesprek': next ?? '', Notitie: note };
  return {
    tables: ['Gesprekken'],
    mostNewRows: 1,
    change: (now) => {
      const raw = now('Gesprekken');
      const own = ownRows(raw, employee.key);
      const row = { Personeelsnummer: employee.number, ...cells };
      return {
        Gesprekken: own.length > 0 ? talkEdit(raw, own, { last, next, note }) : appendRows(raw, [row]),
      };
    },
  };
}

/** The next conversation with one of many people. */
export interface TalkToPlan {
  readonly employee: Pick<Employee, 'key' | 'number'>;
  /** What is kept of the person's conversations now. */
  readonly talk: Pick<Talk, 'last' | 'note'> | null;
  readonly next: Day;
}

/** Sets the date of the next conversation of many people; what else is kept of their conversations stays. */
export function planTalks(planned: readonly TalkToPlan[]): SchoolEdit {
  return {
    tables: ['Gesprekken'],
    mostNewRows: Math.max(100, planned.length),
    change: (now) => {
      const raw = now('Gesprekken');
      const rows = rowsByKey(raw);
      const known = planned.flatMap(({ employee, talk, next }) => {
        const own = rows.get(employee.key);
        return own
          ? talkEdit(raw, own, { last: talk?.last ?? null, note: talk?.note ?? '', next }).overwrite
          : [];
      });
      const fresh = planned
        .filter(({ employee }) => !rows.has(employee.key))
        .map(({ employee, next }) => ({ Personeelsnummer: employee.number, 'Volgende gesprek': next }));
      const added = appendRows(raw, fresh);
      return { Gesprekken: { ...added, overwrite: [...known, ...added.overwrite] } };
    },
  };
}

/**
 * The edit that makes the rows of one person say this. The last of them gets it; what the others hold stays, but for what
 * would count instead: a later date, and a note where there is to be none. No date is put over one that cannot be read.
 *
 * @param own the indexes of the person's rows, at least one
 */
export function talkEdit(
  raw: RawTable,
  own: readonly number[],
  { last, next, note }: Pick<TalkToRecord, 'last' | 'next' | 'note'>,
): TableEdit {
  const columns = columnIndexes(raw);
  const changes = own.map((index) => {
    const newest = index === own.at(-1);
    const cell = (column: string) => raw.rows[index][columns.get(column) ?? -1];
    const date = (column: string, wanted: Day | null): RowByColumn => {
      const there = dayIn(cell(column));
      if (there === 'unreadable' && (wanted === null || !newest)) return {};
      const counts = there !== null && there !== 'unreadable' && (wanted === null || there > wanted);
      return newest || counts ? { [column]: wanted ?? '' } : {};
    };
    return {
      index,
      cells: {
        ...date('Laatste gesprek', last),
        ...date('Volgende gesprek', next),
        ...(newest || note === '' ? { Notitie: note } : {}),
      },
    };
  });
  return changeRows(raw, changes);
}
