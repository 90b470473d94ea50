import type { SchoolEdit } from './schoolEdit';
import type { Day } from '../../domain/calendar';
import { ownRows } from '../plan/planRows';
import type { RawTable } from '../../tables/rawTables';
import type { TableEdit } from '../../tables/rowEdit';
import type { Employee } from '../school';
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
