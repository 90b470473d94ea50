import { splitEvenly, type Cents } from '../../domain/money';
import type { DueInstalment } from '../../domain/agreed/cover';
import { instalmentsOf, type AgreedCourse } from '../../domain/agreed/instalments';
import type { Payment } from '../../domain/budget/lots';
import type { SchoolYear } from '../../domain/calendar';
import type { Wish } from '../school';

/** One instalment of an agreed course: who pays it, and what of the budget's part is still due. */
export interface InstalmentView {
  /** The school year that it was agreed for. */
  readonly year: SchoolYear;
  /** The whole instalment, others' part included. */
  readonly amount: Cents;
  readonly outside: readonly { readonly source: string; readonly amount: Cents }[];
  /** The budget's part. */
  readonly fromPot: Cents;
  readonly paid: Cents;
  readonly left: Cents;
  /** The school year in which that is due: what was not paid in its own year is due now. */
  readonly dueIn: SchoolYear;
  /** The lots that can pay what is due. */
  readonly payments: readonly Payment[];
  readonly uncovered: Cents;
}

/** An agreed course as the pane, the plan and the documents tell it. */
export interface AgreedCourseView {
  readonly wish: Wish;
  readonly price: Cents;
  readonly start: SchoolYear;
  readonly end: SchoolYear;
  readonly instalments: readonly InstalmentView[];
  /** What the budget pays in all, has paid, and is still to pay. */
  readonly fromPot: Cents;
  readonly paid: Cents;
  readonly left: Cents;
  readonly uncovered: Cents;
  /** The first instalment of which something is due; null where all is paid. */
  readonly next: InstalmentView | null;
}

/**
 * An agreed course with what is due of it.
 *
 * @param ownDue what is due of this course
 * @param now the school year of the day that is looked at
 */
export function agreedCourseView(
  wish: Wish,
  course: AgreedCourse,
  ownDue: readonly DueInstalment[],
  now: SchoolYear,
): AgreedCourseView {
  const price = wish.price ?? 0;
  const amounts = splitEvenly(price, wish.duration);
  const due = new Map(ownDue.map((one) => [one.courseYear, one]));
  const instalments = instalmentsOf(course, now).map(
    ({ courseYear, year, amount: fromPot, paid, left, dueIn }): InstalmentView => ({
      year,
      amount: amounts[courseYear],
      outside: wish.outside.filter((one) => one.courseYear === courseYear && one.amount > 0),
      fromPot,
      paid,
      left,
      dueIn,
      payments: due.get(courseYear)?.payments ?? [],
      uncovered: due.get(courseYear)?.uncovered ?? 0,
    }),
  );
  const total = (part: (one: InstalmentView) => Cents) =>
    instalments.reduce((sum, one) => sum + part(one), 0);
  return {
    wish,
    price,
    start: course.start,
    end: course.start + wish.duration - 1,
    instalments,
    fromPot: total(({ fromPot }) => fromPot),
    paid: course.paid,
    left: total(({ left }) => left),
    uncovered: total(({ uncovered }) => uncovered),
    next: instalments.find(({ left }) => left > 0) ?? null,
  };
}
