import { orItsProblem, type AnyProblem } from '../../tables/problem';
import { schoolYearOf, type SchoolYear } from '../../domain/calendar';
import { underOneName } from '../../domain/agreed/paid';
import { shortExpenses, type Expense, type PotInput, type SettledExpense } from '../../domain/budget/ledger';
import { courseNames } from '../../tables/agreedCourses';
import { isPaidByBudget } from '../../tables/expenses';
import type { BookedExpense, Employee, SchoolReading } from '../school';
import { bookedFields } from './bookedFields';
import type { NewExpense } from '../edits/expenses';
import type { Cents } from '../../domain/money';
import { grouped } from '../../domain/grouped';
import { highest } from '../../domain/extremes';

/** What was booked in a school year, the newest first. */
export interface ExpenseYear {
  readonly year: SchoolYear;
  readonly expenses: readonly BookedExpense[];
}

/** All that was ever booked, the last school year first. */
export function expenseHistory({ expenses }: Employee): readonly ExpenseYear[] {
  const years = grouped([...expenses].reverse(), ({ date }) => schoolYearOf(date));
  return [...years].sort(([a], [b]) => b - a).map(([year, list]) => ({ year, expenses: list }));
}

/** What booking the expense would make impossible; null when the pot covers it, and what is booked after it. */
export function bookingProblem({ pot }: Pick<Employee, 'pot'>, expense: NewExpense): AnyProblem | null {
  if (!pot || expense.mandated) return null;
  const { date, amount } = expense;
  return problemOf(pot, [...pot.expenses, { date, amount }]);
}

/**
 * What changing a booked expense would make impossible, or taking it away; null when the pot covers what is left.
 *
 * @param expense as it becomes; null where it is taken away
 */
export function rebookingProblem(
  { pot, wishes }: Pick<Employee, 'pot' | 'wishes'>,
  { row }: Pick<BookedExpense, 'row'>,
  expense: NewExpense | null,
): AnyProblem | null {
  if (!pot) return null;
  // The pot holds the booked expenses themselves.
  const others = pot.expenses.filter((booked) => (booked as BookedExpense).row !== row);
  const { mandated = false, payer = null, date = 0, amount = 0, course = '' } = expense ?? {};
  const counts = expense !== null && isPaidByBudget(payer, mandated);
  const name = course.trim().toLowerCase();
  const own = counts ? [{ date, amount, ...(name === '' ? {} : { course: name }) }] : [];
  return problemOf(pot, underOneName([...others, ...own], wishes.map(courseNames)));
}

/** An expense above the budget: what the budget can pay of it, and what it cannot. */
export interface AboveBudget {
  readonly fits: Cents;
  readonly rest: Cents;
}

/** Each turn makes one more expense payable; one that this expense cannot make payable could take a turn for every cent. */
const MOST_TURNS = 50;

/**
 * How a changed expense that is too high itself is to be divided so that what is booked after it can be paid as well; null
 * where another expense would come short, or dividing does not help.
 *
 * @param asked what `rebookingProblem` says of the expense, where that is known
 */
export function aboveBudget(
  employee: Pick<Employee, 'pot' | 'wishes'>,
  booked: Pick<BookedExpense, 'row'>,
  expense: NewExpense,
  asked = rebookingProblem(employee, booked, expense),
): AboveBudget | null {
  const { date, amount } = expense;
  let problem = asked;
  if (problem?.code !== 'expenseAboveBalance' || problem.date !== date || problem.amount !== amount)
    return null;
  let fits = amount;
  for (let turn = 0; problem?.code === 'expenseAboveBalance'; turn++) {
    fits -= problem.shortfall;
    if (fits < 0 || turn === MOST_TURNS) return null;
    problem = rebookingProblem(employee, booked, { ...expense, amount: fits });
  }
  return problem ? null : { fits, rest: amount - fits };
}

/** The booked expense that is above the budget, with what stands in its row; null where none is such. */
export function expenseAbove(
  reading: SchoolReading,
  { expenses }: Pick<Employee, 'expenses'>,
  { date, amount }: Pick<Expense, 'date' | 'amount'>,
): { readonly booked: BookedExpense; readonly expense: NewExpense } | null {
  // Of two that are alike the last one is short.
  const booked = [...expenses]
    .reverse()
    .find((one) => !one.mandated && one.date === date && one.amount === amount);
  return booked ? { booked, expense: { ...booked, ...bookedFields(reading, booked) } } : null;
}

/** What cannot be with these expenses in place of those of the pot; null where that was so before. */
function problemOf(pot: PotInput, changed: readonly Expense[]): AnyProblem | null {
  const last = highest(
    [...pot.expenses, ...changed].map(({ date }) => date),
    0,
  );
  const expenses = [...changed].sort((a, b) => a.date - b.date);
  const before = orItsProblem(() => shortExpenses(pot, last));
  const after = orItsProblem(() => shortExpenses({ ...pot, expenses }, last));
  if (!Array.isArray(before)) return null;
  if (!Array.isArray(after)) return after;
  const isOf =
    ({ expense: a }: SettledExpense) =>
    ({ expense: b }: SettledExpense) =>
      a.date === b.date && a.amount === b.amount;
  const short = after.find((one) => !before.some(isOf(one)));
  if (!short) return null;
  const { date, amount } = short.expense;
  return { code: 'expenseAboveBalance', date, amount, shortfall: short.short };
}
