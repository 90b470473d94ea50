import { firstDayOf, lastDayOf, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { orProblem, type AnyProblem } from '../../tables/problem';
import type { BookedExpense, Employee } from '../school';
import type { PotInput } from '../../domain/budget/ledger';
import type { Lot } from '../../domain/budget/lots';
import { potView, type PotView } from '../../domain/budget/potView';

/** An expense or refund with the school years whose budgets it is of. */
export interface ExpenseView extends Pick<BookedExpense, 'row' | 'date' | 'description' | 'amount'> {
  /** The budgets that paid it, or that a refund went back to; empty for mandated training, which the school pays. */
  readonly lots: readonly SchoolYear[];
  /** What of a refund went back to budgets that had lapsed, and lapsed again. */
  readonly lapsed: Cents;
}

/** What can be said of one person's money. */
export interface PersonMoney {
  readonly pot: PotView;
  /** This school year's, up to the reference date; paid from the personal budget. */
  readonly expenses: readonly ExpenseView[];
  /** This school year's mandated training, whenever booked. */
  readonly mandated: readonly ExpenseView[];
}

export type MoneyResult =
  | { readonly kind: 'money'; readonly money: PersonMoney }
  /** Something in the tables cannot be read; the data check says what. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'problem'; readonly problem: AnyProblem };

/** What is in a person's pot and what was spent of it; never throws for what is wrong in the workbook. */
export function personMoney(employee: Employee, day: Day): MoneyResult {
  const input = employee.pot;
  if (!input) return { kind: 'unreadable' };
  return orProblem(
    () => {
      const pot = potView(input, day);
      return {
        kind: 'money',
        money: {
          pot,
          expenses: pot.expenses.map(({ expense, payments }) => ({
            // The pot holds the booked expenses themselves, without the mandated ones.
            ...expenseView(expense as BookedExpense),
            lots: [...new Set(payments.map(({ lot }) => lot.year))],
            lapsed: payments.reduce(
              (sum, { lot, amount }) =>
                amount < 0 && hasLapsed(lot, expense.date, input) ? sum - amount : sum,
              0,
            ),
          })),
          mandated: employee.expenses
            .filter((expense) => expense.mandated && inYear(expense, day))
            .map(expenseView),
        },
      };
    },
    (problem) => ({ kind: 'problem', problem }),
  );
}

/** Whether what is left of a lot is gone on a day: after its last school year, or after the last day of employment. */
function hasLapsed({ lastUsable }: Lot, day: Day, { employment: { end } }: PotInput): boolean {
  return lastUsable < schoolYearOf(day) || (end !== null && end < day);
}

function inYear({ date }: BookedExpense, day: Day): boolean {
  const year = schoolYearOf(day);
  return firstDayOf(year) <= date && date <= lastDayOf(year);
}

function expenseView({ row, date, description, amount }: BookedExpense): ExpenseView {
  return { row, date, description, amount, lots: [], lapsed: 0 };
}
