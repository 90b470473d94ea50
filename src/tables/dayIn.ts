import { orProblem } from './problem';
import { readOptionalDay, type Cell } from './values';
import type { Day } from '../domain/calendar';

/** The day that a cell holds, as a date or as text; null where it is empty. */
export function dayIn(cell: Cell): Day | null | 'unreadable' {
  return orProblem(
    () => readOptionalDay('Datum', cell),
    () => 'unreadable',
  );
}
