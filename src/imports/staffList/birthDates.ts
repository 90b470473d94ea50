import type { Cell } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import { readListDate, type DateOrder } from '../cells/dates';

/** Nobody works at a school before this age (in days): then the date of birth or the start is another date. */
const YOUNGEST = 14 * 365;

/** The dates of birth of a list by personnel number, to tell when one number is of two people; they are not kept. */
export class BirthDates {
  private readonly known = new Map<string, Day>();

  constructor(private readonly order: DateOrder) {}

  /** Whether an earlier row with the number has another date of birth; what cannot be read says nothing. */
  isOther(key: string, birth: Cell): boolean {
    const date = readListDate(birth, this.order);
    if (date.kind !== 'day') return false;
    const first = this.known.get(key);
    if (first === undefined) this.known.set(key, date.day);
    return first !== undefined && first !== date.day;
  }
}

/** Text by which a person is known without a number: the name and the date of birth; null where one of them is not there. */
export function nameAndBirth(name: string, birth: Cell, order: DateOrder): string | null {
  const date = readListDate(birth, order);
  return name === '' || date.kind !== 'day' ? null : `${name.toLowerCase()}|${date.day}`;
}

/** Whether somebody was not old enough to begin on a day, by the date of birth beside it; that is looked at and not kept. */
export function isBornTooLate(birth: Cell, order: DateOrder, start: Day): boolean {
  const date = readListDate(birth, order);
  return date.kind === 'day' && date.day + YOUNGEST > start;
}
