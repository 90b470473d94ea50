import type { Cell } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import { readListDate, type DateOrder } from './dates';

/** Nobody works at a school before this age (in days): then the date of birth or the start is another date. */
const YOUNGEST = 14 * 365;

/** Whether somebody was not old enough to begin on a day, by the date of birth beside it; that is looked at and not kept. */
export function isBornTooLate(birth: Cell, order: DateOrder, start: Day): boolean {
  const date = readListDate(birth, order);
  return date.kind === 'day' && date.day + YOUNGEST > start;
}
