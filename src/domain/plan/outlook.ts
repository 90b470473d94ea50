import type { Cents } from '../money';

/** Courses of one priority that could still start, and how many of them a plan needs. */
export interface CourseGroup {
  readonly courses: readonly number[];
  /** From 1 to the number of courses. */
  readonly needed: number;
}

/** What a state of the search looks out on at the beginning of a school year. */
export interface Outlook {
  readonly from: number;
  /** The money in hand, as sums (see `timeline.ts`). */
  readonly pot: ArrayLike<Cents>;
  /** Per year what courses that have started still ask. */
  readonly due: ArrayLike<Cents>;
  readonly groups: readonly CourseGroup[];
  /** Per course of the groups the first year in which it could start. */
  readonly next: ArrayLike<number>;
}
