import type { Expense } from '../budget/spending';
import type { Day } from '../calendar';
import type { Cents } from '../money';

/** Whether an expense pays a course that can be called by these names. */
export function pays({ course }: Expense, names: readonly string[]): boolean {
  return course !== undefined && names.includes(course);
}

/** Whether a refund names the course that it is of: then it matters by which name a course was paid. */
export function refundsCourse(expenses: readonly Expense[]): boolean {
  return expenses.some(({ amount, course }) => amount < 0 && course !== undefined);
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
  if (!refundsCourse(expenses)) return expenses;
  return expenses.map((expense) => {
    const [name] = courses.find((names) => pays(expense, names)) ?? [];
    return name === undefined || name === expense.course ? expense : { ...expense, course: name };
  });
}

/**
 * What the pot has paid of a course up to and including the day, less what came back of it, not below 0.
 *
 * @param expenses one person's, in any order; also those of school years before an opening balance
 * @param names what an expense can call the course, in lower case: its code and its name
 */
export function paidOn(expenses: readonly Expense[], names: readonly string[], day: Day): Cents {
  let paid = 0;
  for (const expense of expenses) if (expense.date <= day && pays(expense, names)) paid += expense.amount;
  return Math.max(paid, 0);
}
