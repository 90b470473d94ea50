import { settleDemands } from '../budget/affordability';
import { Pot, type Demand, type Lot, type Payment } from '../budget/lots';
import type { SchoolYear } from '../calendar';
import type { Cents } from '../money';
import { instalmentsOf, stillDue, type AgreedCourse, type AgreedInstalment } from './instalments';

/** What is still due of one instalment, and what of that lots can pay. */
export interface DueInstalment extends AgreedInstalment {
  /** Index of the course. */
  readonly course: number;
  /** The lots that can pay, the one that lapses first before the others. */
  readonly payments: readonly Payment[];
  /** What no lot can pay: the employer's decision. */
  readonly uncovered: Cents;
}

/** What is due of all agreed courses, in the order in which it is paid. */
export interface Cover {
  readonly due: readonly DueInstalment[];
  readonly committed: Cents;
  readonly uncovered: Cents;
  /** What lots can pay, in order of school year. */
  readonly covered: readonly Demand[];
}

export const NOTHING_DUE: Cover = { due: [], committed: 0, uncovered: 0, covered: [] };

/**
 * Pays what is due of agreed courses from lots: in order of school year, then of the courses' start, then as given;
 * each from the usable lot that lapses first.
 *
 * @param lots under the terms that are agreed, up to the last school year in which something is due; see `agreedLots`
 * @param now the school year of the day that is looked at
 */
export function coverOf(lots: readonly Lot[], courses: readonly AgreedCourse[], now: SchoolYear): Cover {
  const due = dueInstalments(courses, now);
  const { demands, short } = settleDemands(
    lots,
    due.map(({ dueIn, left }) => ({ year: dueIn, amount: left })),
  );
  return {
    due: due.map((instalment, i) => ({
      ...instalment,
      payments: demands[i].payments,
      uncovered: demands[i].short,
    })),
    committed: due.reduce((sum, { left }) => sum + left, 0),
    uncovered: short,
    covered: demands
      .map(({ demand, short: uncovered }) => ({ year: demand.year, amount: demand.amount - uncovered }))
      .filter(({ amount }) => amount > 0),
  };
}

/** What is still due, with the course that it is of, in the order in which it is paid. */
function dueInstalments(
  courses: readonly AgreedCourse[],
  now: SchoolYear,
): (AgreedInstalment & { readonly course: number })[] {
  return courses
    .map((course, index) => ({ course, index }))
    .sort((a, b) => a.course.start - b.course.start)
    .flatMap(({ course, index }) =>
      instalmentsOf(course, now)
        .filter(({ left }) => left > 0)
        .map((instalment) => ({ ...instalment, course: index })),
    )
    .sort((a, b) => a.dueIn - b.dueIn);
}

/** The last school year in which something is due; null where nothing is. */
export function lastDueYear(courses: readonly AgreedCourse[], now: SchoolYear): SchoolYear | null {
  const { length } = duePerYear(courses, now);
  return length === 0 ? null : now + length - 1;
}

/** What is due in each school year from `now` to the last one in which something is. */
export function duePerYear(courses: readonly AgreedCourse[], now: SchoolYear): Cents[] {
  const due: Cents[] = [];
  for (const course of courses) {
    const left = stillDue(course);
    for (let k = 0; k < left.length; k++) {
      if (left[k] === 0) continue;
      const t = Math.max(course.start + k - now, 0);
      while (due.length <= t) due.push(0);
      due[t] += left[k];
    }
  }
  return due;
}

/** Of what is due in each school year from `now` on, what the lots can pay, in order of school year. */
export function coveredPerYear(lots: readonly Lot[], due: readonly Cents[], now: SchoolYear): Demand[] {
  const pot = new Pot(lots);
  const covered: Demand[] = [];
  for (let t = 0; t < due.length; t++)
    covered.push({ year: now + t, amount: due[t] - pot.payShort(now + t, due[t]) });
  return covered;
}
