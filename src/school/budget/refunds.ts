import { underOneName } from '../../domain/agreed/paid';
import { runLedger } from '../../domain/budget/ledger';
import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { courseNames } from '../../tables/agreedCourses';
import { orProblem, type AnyProblem } from '../../tables/problem';
import type { Employee } from '../school';

/** Where a refund goes. */
export interface RefundView {
  /** The school years whose budgets get money back, the last payment first. */
  readonly lots: readonly { readonly year: SchoolYear; readonly amount: Cents; readonly lapsed: boolean }[];
  /** What of it comes back to lots that have lapsed, and lapses again. */
  readonly lapses: Cents;
}

export type RefundResult =
  | { readonly kind: 'refund'; readonly refund: RefundView }
  | { readonly kind: 'problem'; readonly problem: AnyProblem };

/** A refund to book; the amount is above 0. */
export interface NewRefund {
  readonly date: Day;
  readonly amount: Cents;
  /** As in the column `Opleiding`, "" where it is for no course. */
  readonly course: string;
}

/** To which lots a refund would go back, and what of it lapses. Null where the pot cannot be read. */
export function refundView(
  { pot, wishes }: Pick<Employee, 'pot' | 'wishes'>,
  refund: NewRefund,
): RefundResult | null {
  if (!pot) return null;
  const { date, amount } = refund;
  const name = refund.course.trim().toLowerCase();
  const booked = [...pot.expenses, { date, amount: -amount, ...(name === '' ? {} : { course: name }) }];
  const expenses = underOneName(booked, wishes.map(courseNames));
  return orProblem(
    () => {
      const { settled } = runLedger({ ...pot, expenses }, date);
      const payments = settled.find((one) => one.expense === expenses.at(-1))?.payments ?? [];
      const now = schoolYearOf(date);
      const lots = payments.map(({ lot, amount: back }) => ({
        year: lot.year,
        amount: -back,
        lapsed: lot.lastUsable < now,
      }));
      const lapses = lots.reduce((sum, lot) => sum + (lot.lapsed ? lot.amount : 0), 0);
      return { kind: 'refund', refund: { lots, lapses } };
    },
    (problem) => ({ kind: 'problem', problem }),
  );
}
