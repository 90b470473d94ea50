import type { SearchTask } from './searchTask';
import { listOf, zeros, type Timeline } from './timeline';

/** A pot that pays courses: money, or hours where they bind. */
export interface PotOfTask {
  readonly timeline: Timeline;
  /** What agreed courses take in each year. */
  readonly reserved: ArrayLike<number>;
  /** Per course what it asks in each of its school years. */
  readonly demands: readonly ArrayLike<number>[];
}

export function potsOfTask({ money, reserved, hours, courses }: SearchTask): PotOfTask[] {
  const ofMoney = listOf(courses.length, (i) => courses[i].demands);
  const pots: PotOfTask[] = [{ timeline: money, reserved, demands: ofMoney }];
  if (hours) {
    const demands = listOf(courses.length, (i) =>
      new Float64Array(courses[i].demands.length).fill(courses[i].hoursPerYear),
    );
    pots.push({ timeline: hours, reserved: zeros(hours.years), demands });
  }
  return pots;
}

/** Courses of one priority that could still start, and how many of them a plan needs. */
export interface CourseGroup {
  readonly courses: readonly number[];
  /** At most the number of courses. */
  readonly needed: number;
}

/** What is left to decide from a state of the search at the beginning of a school year, for bounding its delay. */
export interface Subproblem {
  readonly from: number;
  /** The sums of each pot of `potsOfTask`, one after the other (see `timeline.ts`). */
  readonly pots: ArrayLike<number>;
  /** Per pot and year what agreed courses and those that have started still ask. */
  readonly dues: readonly ArrayLike<number>[];
  readonly groups: readonly CourseGroup[];
  /** Per course of the groups the first year in which it could start. */
  readonly next: ArrayLike<number>;
}
