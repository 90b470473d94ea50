import { firstDayOf, type Day } from '../calendar';
import type { LiabilityPerson, PlannedPayment } from '../budget/liability';
import type { PotInput } from '../budget/ledger';
import type { Lot } from '../budget/lots';
import { planLots, type PlanSpan } from './lots';

/** A pot as `liability` adds it up; payments that are planned can still be added, in order of day. */
export interface BookedPot extends LiabilityPerson {
  readonly payments: PlannedPayment[];
}

/**
 * A pot from the first day of the span on, with what was booked since up to the reference date.
 *
 * @param lots the pot on the reference date by what is agreed, as `planLots` gives it
 */
export function bookedPot(pot: PotInput, lots: readonly Lot[], day: Day, span: PlanSpan): BookedPot {
  const { start, end } = pot.employment;
  const begin = firstDayOf(span.from);
  const payments = pot.expenses
    .filter(({ date }) => begin <= date && date <= day)
    .map(({ date, amount }) => ({ day: date, amount }))
    .sort((a, b) => a.day - b.day);
  const unchanged = payments.length === 0 && (end === null || end >= day);
  // The year is added up from its first day, so what was spent since is paid once more from what there was then.
  const before = { ...pot, expenses: pot.expenses.filter(({ date }) => date < begin) };
  return { lots: unchanged ? lots : planLots(before, begin, span, 'agreed'), payments, start, end };
}
