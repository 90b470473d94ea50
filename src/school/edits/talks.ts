import { editOfTable, type SchoolEdit } from './schoolEdit';
import type { Day } from '../../domain/calendar';
import { ownRows, rowsByKey } from '../plan/planRows';
import type { RawTable } from '../../tables/rawTables';
import type { TableEdit } from '../../tables/rowEdit';
import type { Employee } from '../school';
import { talkRows } from '../talks/talkRows';
import { appendRows, changeRows, placeRows, type RowByColumn } from '../../tables/rowsByColumn';

/** A conversation that was held. */
export interface TalkToRecord {
  readonly employee: Pick<Employee, 'key' | 'number'>;
  readonly held: Day;
  /** Null for no date of the next conversation. */
  readonly next: Day | null;
  readonly note: string;
}

/** Writes a conversation that was held to `Gesprekken`; what is noted of earlier ones stays. */
export function recordTalk({ employee, ...talk }: TalkToRecord): SchoolEdit {
  const change = (raw: RawTable) => heldTalkEdit(raw, employee, ownRows(raw, employee.key), talk);
  return editOfTable('Gesprekken', change, { mostNewRows: 1 });
}

/** The next conversation with somebody. */
export interface TalkToPlan {
  readonly employee: Pick<Employee, 'key' | 'number'>;
  /** Null clears the date: the next conversation is then due a fixed time after the last one. */
  readonly next: Day | null;
  /** Comes in place of the note of now; left out, that stays. */
  readonly note?: string;
}

/** Sets the date of the next conversation of some people; what is kept of the conversations they had stays. */
export function planTalks(planned: readonly TalkToPlan[]): SchoolEdit {
  const change = (raw: RawTable) => {
    const rows = rowsByKey(raw);
    const known = planned.flatMap((talk) => {
      const own = rows.get(talk.employee.key);
      return own ? plannedTalkEdit(raw, own, talk).overwrite : [];
    });
    const fresh = planned
      .filter(({ employee }) => !rows.has(employee.key))
      .map(({ employee, next, note }) => ({
        Personeelsnummer: employee.number,
        'Volgende gesprek': next ?? '',
        ...(note === undefined ? {} : { Notitie: note }),
      }));
    const added = appendRows(raw, fresh);
    return { ...added, overwrite: [...known, ...added.overwrite] };
  };
  return editOfTable('Gesprekken', change, { mostNewRows: Math.max(100, planned.length) });
}

/**
 * The edit that adds a conversation to the rows of one person. It comes in the row that was only a plan so far, or in that
 * of the same day; else it gets a row of its own. Where nothing is noted, the note of that row stays.
 *
 * @param own the indexes of the person's rows
 */
export function heldTalkEdit(
  raw: RawTable,
  { number }: Pick<Employee, 'number'>,
  own: readonly number[],
  { held, next, note }: Omit<TalkToRecord, 'employee'>,
): TableEdit {
  const rows = talkRows(raw, own);
  const row = rows.takes(held);
  const cells: RowByColumn = {
    'Laatste gesprek': held,
    'Volgende gesprek': next ?? '',
    ...(note === '' && row !== undefined ? {} : { Notitie: note }),
  };
  const others = own.filter((index) => index !== row && rows.countsAfter(index, next ?? held));
  const cleared = others.map((index) => ({ index, cells: { 'Volgende gesprek': '' } }));
  const written =
    row === undefined ? { index: -1, cells: { Personeelsnummer: number, ...cells } } : { index: row, cells };
  return placeRows(raw, [...cleared, written]);
}

/**
 * The edit that makes the rows of one person hold this date and, where it is given, this note. The last row that is not of
 * an earlier conversation gets them; of the others only a date goes that would count instead, and a note where there is to
 * be none. A date that cannot be read stays where none is chosen.
 *
 * @param own the indexes of the person's rows, at least one
 */
export function plannedTalkEdit(
  raw: RawTable,
  own: readonly number[],
  { next, note }: Omit<TalkToPlan, 'employee'>,
): TableEdit {
  const rows = talkRows(raw, own);
  const target = rows.current.at(-1);
  const changes = own.map((index): { index: number; cells: RowByColumn } => {
    const isTarget = index === target;
    const keepsUnread = next === null && rows.next(index) === 'unreadable';
    const setsNext = isTarget && !keepsUnread;
    const clearsNext = !isTarget && rows.countsAfter(index, next ?? rows.latest ?? -Infinity);
    const setsNote = note !== undefined && (isTarget || (note === '' && rows.current.includes(index)));
    return {
      index,
      cells: {
        ...(setsNext || clearsNext ? { 'Volgende gesprek': setsNext ? (next ?? '') : '' } : {}),
        ...(setsNote ? { Notitie: note } : {}),
      },
    };
  });
  return changeRows(raw, changes);
}
