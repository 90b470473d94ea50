import type { Day } from '../domain/calendar';
import { ownRows } from './planRows';
import type { Employee } from './school';
import type { UndoHandle } from './undoHandle';
import { appendRows, changeRows, writeRows } from './writeRows';

/** What is to be kept of a conversation. */
export interface TalkToWrite {
  readonly employee: Pick<Employee, 'key' | 'number'>;
  readonly last: Day | null;
  /** Null clears the date: the next one follows from the last. */
  readonly next: Day | null;
  readonly note: string;
  /** What is done, for the log. */
  readonly what: string;
}

/** Writes the dates of somebody's conversations to `Gesprekken`. Two syncs. */
export function writeTalk({ employee, last, next, note, what }: TalkToWrite): Promise<UndoHandle> {
  const cells = { 'Laatste gesprek': last ?? '', 'Volgende gesprek': next ?? '', Notitie: note };
  return writeRows({
    what,
    tables: ['Gesprekken'],
    mostNewRows: 1,
    edit: (now) => {
      const raw = now('Gesprekken');
      // Of more rows for one person the latest date counts, so all of them have to say the same.
      const own = ownRows(raw, employee.key).map((index) => ({ index, cells }));
      const row = { Personeelsnummer: employee.number, ...cells };
      return { Gesprekken: own.length > 0 ? changeRows(raw, own) : appendRows(raw, [row]) };
    },
  });
}
