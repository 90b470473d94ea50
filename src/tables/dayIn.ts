import { readOptionalDay, type Cell } from './values';
import type { Day } from '../domain/calendar';
import { ProblemError } from '../domain/problem';

/** The day that a cell holds, as a date or as text; null where it is empty. */
export function dayIn(cell: Cell): Day | null | 'unreadable' {
  try {
    return readOptionalDay('Datum', cell);
  } catch (error) {
    if (error instanceof ProblemError) return 'unreadable';
    throw error;
  }
}
