import type { AnyProblem } from '../../tables/problem';
import { schoolYearOf, type SchoolYear } from '../../domain/calendar';
import { shortExpenses } from '../../domain/budget/ledger';
import { ProblemError } from '../../domain/problem';
import type { BookedExpense, Employee } from '../school';
import type { NewExpense } from '../edits/expenses';
import { highest } from '../../domain/extremes';

/** What was booked in a school year, the newest first. */
export interface ExpenseYear {
  readonly year: SchoolYear;
  readonly expenses: readonly BookedExpense[];
}

/** All that was ever booked, the last school year first. */
export function expenseHistory({ expenses }: Employee): readonly ExpenseYear[] {
  const years = new Map<SchoolYear, BookedExpense[]>();
  for (const expense of [...expenses].reverse()) {
    const year = schoolYearOf(expense.date);
    years.set(year, [...(years.get(year) ?? []), expense]);
  }
  return [...years].sort(([a], [b]) => b - a).map(([year, list]) => ({ year, expenses: list }));
}

/** What booking the expense would make impossible; null when the pot covers it, and what is booked after it. */
export function bookingProblem({ pot }: Employee, expense: NewExpense): AnyProblem | null {
  if (!pot || expense.mandated) return null;
  const { date, amount } = expense;
  const last = highest(
    pot.expenses.map((booked) => booked.date),
    date,
  );
  const expenses = [...pot.expenses, { date, amount }].sort((a, b) => a.date - b.date);
  try {
    const known = new Set(shortExpenses(pot, last).map(({ expense: booked }) => booked));
    const short = shortExpenses({ ...pot, expenses }, last).find(({ expense: booked }) => !known.has(booked));
    if (!short) return null;
    const { date: on, amount: asked } = short.expense;
    return { code: 'expenseAboveBalance', date: on, amount: asked, shortfall: short.short };
  } catch (error) {
    if (error instanceof ProblemError) return error.problem as AnyProblem;
    throw error;
  }
}
