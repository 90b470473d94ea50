import { schoolYearOf, type Day, type SchoolYear } from '../calendar';
import type { Cents } from '../money';
import type { Employment } from './employment';
import { employedOn, inOrderOfPayment, type EarlierPayment, type Expense } from './spending';

/**
 * The payments of before an opening balance, in order. An opening balance does not tell which lots paid them: each is
 * taken to have come from the entitlement of its own school year, which is exact where nothing was saved.
 *
 * @param from the first day that is computed
 */
export function paidBefore(
  expenses: readonly Expense[],
  employment: Employment,
  from: Day,
): EarlierPayment[] {
  const paid: { year: SchoolYear; course?: string; left: Cents }[] = [];
  const earlier = expenses.filter(({ date }) => date < from && employedOn(employment, date));
  for (const { date, amount, course } of inOrderOfPayment(earlier)) {
    if (amount >= 0) {
      paid.push({ year: schoolYearOf(date), course, left: amount });
      continue;
    }
    let due = -amount;
    for (let i = paid.length - 1; due > 0 && i >= 0; i--) {
      if (course !== undefined && paid[i].course !== course) continue;
      const part = Math.min(due, paid[i].left);
      paid[i].left -= part;
      due -= part;
    }
  }
  return paid.filter(({ left }) => left > 0);
}
