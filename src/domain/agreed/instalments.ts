import type { SchoolYear } from '../calendar';
import type { Cents } from '../money';

/** A course that employer and employee have agreed on. */
export interface AgreedCourse {
  /** The school year in which it starts. */
  readonly start: SchoolYear;
  /** What the pot pays in each school year of the course: the instalments less what others pay. Never negative. */
  readonly fromPot: readonly Cents[];
  /** What the pot has paid of it on the day that is looked at, net of refunds; see `paidUpTo`. */
  readonly paid: Cents;
}

/** The pot's part of one instalment. */
export interface AgreedInstalment {
  /** 0 is the first school year of the course. */
  readonly courseYear: number;
  /** The school year that it was agreed for. */
  readonly year: SchoolYear;
  readonly amount: Cents;
  /** What was paid of it; payments go to the earliest instalment first. */
  readonly paid: Cents;
  /** What is still due. */
  readonly left: Cents;
  /** The school year in which that is due: what was not paid in its own year is due now. */
  readonly dueIn: SchoolYear;
}

/** What is still due of each instalment of a course; payments go to the earliest instalment first. */
export function stillDue({ fromPot, paid }: Pick<AgreedCourse, 'fromPot' | 'paid'>): readonly Cents[] {
  if (paid === 0) return fromPot;
  let unspent = paid;
  return fromPot.map((amount) => {
    const part = Math.min(amount, unspent);
    unspent -= part;
    return amount - part;
  });
}

/** All instalments of a course, in order of time, on a day in the school year `now`. */
export function instalmentsOf(course: AgreedCourse, now: SchoolYear): AgreedInstalment[] {
  return stillDue(course).map((left, courseYear) => {
    const year = course.start + courseYear;
    const amount = course.fromPot[courseYear];
    return { courseYear, year, amount, paid: amount - left, left, dueIn: Math.max(year, now) };
  });
}
