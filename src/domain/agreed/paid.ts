import type { Expense } from '../budget/spending';
import type { Day } from '../calendar';
import type { Cents } from '../money';

/** Whether an expense pays a course that can be called by these names. */
export function pays({ course }: Expense, names: readonly string[]): boolean {
  return course !== undefined && names.includes(course);
}

/** Whether some refund names the course that it is of: then it matters by which name a course was paid. */
export function refundsCourse(expenses: readonly Expense[]): boolean {
  return expenses.some(isNamedRefund);
}

/**
 * The expenses with the first name of a course wherever they call it by another one, so that a refund finds the payment
 * that it is of. The same list where no refund names a course.
 *
 * @param courses per course what an expense can call it, in lower case
 */
export function underOneName<E extends Expense>(
  expenses: readonly E[],
  courses: readonly (readonly string[])[],
): readonly E[] {
  return refundsCourse(expenses) ? expenses.map(renamedBy(courses)) : expenses;
}

/** Whether an expense is a refund that names a course. */
export function isNamedRefund({ amount, course }: Expense): boolean {
  return amount < 0 && course !== undefined;
}

/** What gives an expense the first name of its course; see `underOneName`. */
export function renamedBy(courses: readonly (readonly string[])[]): <E extends Expense>(expense: E) => E {
  const firstNames = new Map<string, string>();
  for (const names of courses)
    for (const name of names) if (!firstNames.has(name)) firstNames.set(name, names[0]);
  return (expense) => {
    const name = expense.course === undefined ? undefined : firstNames.get(expense.course);
    return name === undefined || name === expense.course ? expense : { ...expense, course: name };
  };
}

/** What the pot has paid of a course, by what an expense can call it: in lower case, its code and its name. */
export type Paid = (names: readonly string[]) => Cents;

/** Where nothing was booked. */
export const NOTHING_PAID: Paid = () => 0;

/**
 * What the pot has paid of courses up to and including the day, less what came back of them, not below 0.
 *
 * @param expenses one person's, in any order; also those of school years before an opening balance
 */
export function paidUpTo(expenses: readonly Expense[], day: Day): Paid {
  if (expenses.length === 0) return NOTHING_PAID;
  let byName: Map<string, Cents> | undefined;
  return (names) => {
    byName ??= sumsByName(expenses, day);
    let paid = 0;
    names.forEach((name, i) => {
      if (names.indexOf(name) === i) paid += byName!.get(name) ?? 0;
    });
    return Math.max(paid, 0);
  };
}

function sumsByName(expenses: readonly Expense[], day: Day): Map<string, Cents> {
  const sums = new Map<string, Cents>();
  for (const { date, course, amount } of expenses)
    if (course !== undefined && date <= day) sums.set(course, (sums.get(course) ?? 0) + amount);
  return sums;
}
