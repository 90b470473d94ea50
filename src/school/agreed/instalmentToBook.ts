import { pays } from '../../domain/agreed/paid';
import { schoolYearOf, type Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { courseNames } from '../../tables/agreedCourses';
import type { Payer } from '../../tables/payers';
import { bookedFields } from '../budget/bookedFields';
import { payerOf } from '../budget/invoice';
import type { Employee, SchoolReading } from '../school';
import type { AgreedCourseView } from './courseView';

/** What somebody beside the budget pays of an instalment, as agreed and as booked. */
export interface OtherPart {
  readonly source: string;
  readonly payer: Payer;
  readonly amount: Cents;
  readonly booked: Cents;
}

/**
 * Per instalment what others pay of it, and what of that is booked up to a day. As with the budget, what was booked is taken to
 * be of the earliest instalments; ordered training of which nobody is named as the payer is the employer's.
 */
export function partsOfOthers(
  reading: SchoolReading,
  { expenses }: Pick<Employee, 'expenses'>,
  { wish, instalments }: AgreedCourseView,
  day: Day,
): readonly (readonly OtherPart[])[] {
  const unused = new Map<Payer, Cents>();
  for (const expense of expenses) {
    if (!expense.mandated || expense.date > day || !pays(expense, courseNames(wish))) continue;
    const payer = bookedFields(reading, expense).payer ?? 'werkgever';
    unused.set(payer, (unused.get(payer) ?? 0) + expense.amount);
  }
  return instalments.map(({ outside }) =>
    outside.map(({ source, amount }) => {
      const payer = payerOf(source);
      const left = Math.max(unused.get(payer) ?? 0, 0);
      const booked = Math.min(amount, left);
      unused.set(payer, left - booked);
      return { source, payer, amount, booked };
    }),
  );
}

/** What is still to be booked of an instalment: what the budget owes, and what others have not paid yet. */
export interface InstalmentToBook {
  readonly total: Cents;
  /** Of each who pays a part of it; what the others leave is the budget's. */
  readonly others: Readonly<Partial<Record<Payer, Cents>>>;
}

/**
 * What is still to be booked of an instalment; null where everything is booked. It is the one that the budget owes this school
 * year, and otherwise the first of which anything is not booked: not every school books what others pay.
 *
 * @param parts what others pay, as `partsOfOthers` tells it
 */
export function instalmentToBook(
  { instalments, next }: AgreedCourseView,
  parts: readonly (readonly OtherPart[])[],
  day: Day,
): InstalmentToBook | null {
  const isOpen = ({ amount, booked }: OtherPart) => booked < amount;
  const place =
    next !== null && next.dueIn <= schoolYearOf(day)
      ? instalments.indexOf(next)
      : instalments.findIndex(({ left }, i) => left > 0 || parts[i].some(isOpen));
  if (place < 0) return null;
  const others: Partial<Record<Payer, Cents>> = {};
  let total = instalments[place].left;
  for (const { payer, amount, booked } of parts[place]) {
    others[payer] = (others[payer] ?? 0) + amount - booked;
    total += amount - booked;
  }
  return { total, others };
}
