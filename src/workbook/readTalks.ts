import { readOptionalDay, readText } from '../cells/values';
import type { TalkDates } from '../domain/talks';
import type { EmployeeRow } from './readEmployees';
import { rowsOfPeople } from './readMoney';
import type { Steps } from '../pacing';
import type { TableReader } from './tableReader';

/** What `Gesprekken` holds of one employee. */
export interface Talk extends TalkDates {
  readonly note: string;
}

/**
 * The conversations by personnel number. Of more rows for one person each date counts that is the latest; the notes are
 * those of the last row that has one.
 */
export function* readTalks(
  table: TableReader | null,
  people: ReadonlyMap<string, EmployeeRow>,
): Steps<ReadonlyMap<string, Talk>> {
  const talks = new Map<string, Talk>();
  for (const [key, rows] of yield* rowsOfPeople(table, people)) {
    yield;
    let talk: Talk = { last: null, next: null, note: '' };
    for (const row of rows) {
      const last = row.read('Laatste gesprek', false, readOptionalDay) ?? null;
      const next = row.read('Volgende gesprek', false, readOptionalDay) ?? null;
      const note = row.read('Notitie', false, readText) ?? '';
      talk = { last: later(talk.last, last), next: later(talk.next, next), note: note || talk.note };
    }
    talks.set(key, talk);
  }
  return talks;
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
