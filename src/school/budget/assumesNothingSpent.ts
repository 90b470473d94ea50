import type { Day } from '../../domain/calendar';
import type { Settings } from '../../tables/settings';
import { isEmployed } from '../employed';
import type { Employee, School } from '../school';

/**
 * Whether the balance of a person takes it that nothing was ever spent, and the school did not say that it is so: nothing is
 * booked and there is no opening balance. Closing a school year writes one, after it said so.
 */
export function assumesNothingSpent({ expenses, pot }: Employee, { spentKnown }: Settings): boolean {
  if (spentKnown || pot === null || expenses.length > 0) return false;
  return pot.opening.length === 0;
}

/** Of how many of those employed on a day the balance does. */
export function assumedBalances({ employees, settings }: School, day: Day): number {
  return employees.filter((one) => assumesNothingSpent(one, settings) && isEmployed(one, day)).length;
}
