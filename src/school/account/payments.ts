import type { Day } from '../../domain/calendar';
import { exactSum, type Cents } from '../../domain/money';
import { bookedFields } from '../budget/bookedFields';
import type { BookedExpense, Employee, SchoolReading } from '../school';

/**
 * Who paid a booking: the personal budget; the employer, of training that was ordered or of other training; the grant fund, which
 * is the school’s money too; or others, by a subsidy or an own contribution.
 */
export type PaidBy = 'budget' | 'employer' | 'ordered' | 'grants' | 'others';

/** One booking, by who paid it; below 0 for a refund. */
export interface BookedPayment {
  readonly day: Day;
  readonly paidBy: PaidBy;
  readonly amount: Cents;
}

/** Who paid a booked expense: where no payer is filled in, the employer if it was ordered, else the budget. */
export function paidByOf(reading: SchoolReading, expense: BookedExpense): PaidBy {
  if (!expense.mandated) return 'budget';
  const { payer, mandated } = bookedFields(reading, expense);
  if (payer === 'subsidie' || payer === 'eigen bijdrage') return 'others';
  if (payer === 'beurs') return 'grants';
  return mandated ? 'ordered' : 'employer';
}

/** What was booked for a person up to and including the day. */
export function paymentsOf(reading: SchoolReading, { expenses }: Employee, day: Day): BookedPayment[] {
  return expenses
    .filter(({ date }) => date <= day)
    .map((expense) => {
      return { day: expense.date, paidBy: paidByOf(reading, expense), amount: expense.amount };
    });
}

/** What each paid, and all together; refunds are taken off. */
export type PaymentTotals = Readonly<Record<PaidBy | 'total', Cents>>;

/**
 * Bookings of some days together.
 *
 * @throws ProblemError `sumTooLarge`
 */
export function paymentTotals(
  payments: readonly BookedPayment[],
  { from, until }: { readonly from: Day; readonly until: Day },
): PaymentTotals {
  const sums = { budget: 0, employer: 0, ordered: 0, grants: 0, others: 0, total: 0 };
  for (const { day, paidBy, amount } of payments) {
    if (day < from || until < day) continue;
    sums[paidBy] = exactSum(sums[paidBy] + amount);
    sums.total = exactSum(sums.total + amount);
  }
  return sums;
}
