import { firstDayOf, type Day } from '../calendar';
import type { LiabilityPerson, PlannedPayment } from '../budget/liability';
import type { PotInput } from '../budget/ledger';
import { inOrderOfPayment, type Expense } from '../budget/spending';
import type { Lot } from '../budget/lots';
import type { SavingTerms } from '../rules';
import { planLots, type PlanSpan } from './lots';

/** A pot as `liability` adds it up; payments that are planned can still be added, in order of day. */
export interface BookedPot extends LiabilityPerson {
  readonly payments: PlannedPayment[];
}

/**
 * A pot from the first day of the span on, with what was booked since up to the reference date.
 *
 * @param lots the pot on the reference date under the terms, as `planLots` gives it
 */
export function bookedPot(
  pot: PotInput,
  lots: readonly Lot[],
  day: Day,
  span: PlanSpan,
  terms: keyof SavingTerms = 'agreed',
): BookedPot {
  const { start, end } = pot.employment;
  const begin = firstDayOf(span.from);
  const { payments, earlier } = netOfRefunds(
    inOrderOfPayment(pot.expenses.filter(({ date }) => begin <= date && date <= day)),
  );
  const unchanged = payments.length + earlier.length === 0 && (end === null || end >= day);
  // The plan computes the running school year from its first day: expenses since then are not in the pot of that day, but paid from it again as the plan goes.
  const spentBefore = pot.expenses.filter(({ date }) => date < begin);
  const refunds = earlier.map((amount) => ({ date: begin, amount: -amount }));
  const before = { ...pot, expenses: [...spentBefore, ...refunds] };
  return { lots: unchanged ? lots : planLots(before, begin, span, terms), payments, start, end };
}

/** What was paid less what came back, last payment first; and what came back of payments before them. */
function netOfRefunds(expenses: readonly Expense[]): {
  readonly payments: PlannedPayment[];
  readonly earlier: readonly number[];
} {
  const payments: { day: Day; amount: number }[] = [];
  const earlier: number[] = [];
  for (const { date, amount } of expenses) {
    if (amount >= 0) {
      payments.push({ day: date, amount });
      continue;
    }
    let due = -amount;
    for (let i = payments.length - 1; due > 0 && i >= 0; i--) {
      const part = Math.min(due, payments[i].amount);
      payments[i].amount -= part;
      due -= part;
    }
    if (due > 0) earlier.push(due);
  }
  return { payments: payments.filter((payment) => payment.amount > 0), earlier };
}
