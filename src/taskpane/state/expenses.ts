import type { AnyProblem } from '../../cells/problem';
import { readDay } from '../../cells/values';
import { civilOf, dayOf, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import { runLedger } from '../../domain/budget/ledger';
import { ProblemError } from '../../domain/problem';
import type { BookedExpense, Employee, NewExpense } from '../../workbook';

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

/** A date from a date field (`2026-11-23`); null while it is none. */
export function dayOfField(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, dayOfMonth] = parts.slice(1).map(Number);
  const day = dayOf(year, month, dayOfMonth);
  // 30 February would be 2 March.
  if (civilOf(day).day !== dayOfMonth || month < 1 || month > 12) return null;
  try {
    return readDay('datum', day);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** What booking the expense would make impossible; null when the pot covers it, and what is booked after it. */
export function bookingProblem({ pot }: Employee, expense: NewExpense): AnyProblem | null {
  if (!pot || expense.mandated) return null;
  const { date, amount } = expense;
  const last = Math.max(date, ...pot.expenses.map((booked) => booked.date));
  const expenses = [...pot.expenses, { date, amount }].sort((a, b) => a.date - b.date);
  try {
    runLedger({ ...pot, expenses }, last);
    return null;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem as AnyProblem;
    throw error;
  }
}
