import type { Expense } from '../budget/spending';
import type { Day } from '../calendar';
import type { Cents } from '../money';

/**
 * What the pot has paid of a course up to and including the day, less what came back of it, not below 0.
 *
 * @param expenses one person's, in any order; also those of school years before an opening balance
 * @param names what an expense can call the course, in lower case: its code and its name
 */
export function paidOn(expenses: readonly Expense[], names: readonly string[], day: Day): Cents {
  let paid = 0;
  for (const { date, amount, course } of expenses) {
    if (date <= day && course !== undefined && names.includes(course)) paid += amount;
  }
  return Math.max(paid, 0);
}
