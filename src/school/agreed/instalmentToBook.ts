import type { Cents } from '../../domain/money';
import { pays } from '../../domain/agreed/paid';
import { courseNames } from '../../tables/agreedCourses';
import type { Payer } from '../../tables/payers';
import { bookedFields } from '../budget/bookedFields';
import { OTHER_PAYERS, payerOf } from '../budget/invoice';
import type { Employee, SchoolReading } from '../school';
import type { AgreedCourseView, InstalmentView } from './courseView';

/** What is still to be booked of an instalment: what the budget owes, and what others have not paid yet. */
export interface InstalmentToBook {
  readonly total: Cents;
  /** Of each who pays a part of the course; what the others leave is the budget's. */
  readonly others: Readonly<Partial<Record<Payer, Cents>>>;
}

/** What is still to be booked of the first instalment that the budget owes something of; null where it owes nothing. */
export function instalmentToBook(
  reading: SchoolReading,
  employee: Pick<Employee, 'expenses'>,
  { wish, instalments, next }: AgreedCourseView,
): InstalmentToBook | null {
  if (next === null) return null;
  const booked = employee.expenses
    .filter((expense) => expense.mandated && pays(expense, courseNames(wish)))
    .map((expense) => ({ payer: bookedFields(reading, expense).payer, amount: expense.amount }));
  const others: Partial<Record<Payer, Cents>> = {};
  for (const payer of OTHER_PAYERS) {
    const due = instalments.map((one) => shareOf(payer, one));
    if (due.every((amount) => amount === 0)) continue;
    const place = instalments.indexOf(next);
    // As with the budget, what was paid is taken to be of the earliest instalments.
    const paid = sum(booked.filter((one) => one.payer === payer).map(({ amount }) => amount));
    const paidOfThis = Math.min(Math.max(paid - sum(due.slice(0, place)), 0), due[place]);
    others[payer] = due[place] - paidOfThis;
  }
  return { total: next.left + sum(Object.values(others)), others };
}

function shareOf(payer: Payer, { outside }: InstalmentView): Cents {
  return sum(outside.filter(({ source }) => payerOf(source) === payer).map(({ amount }) => amount));
}

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, amount) => total + amount, 0);
