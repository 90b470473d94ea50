import type { Timeline } from './timeline';

/** A course as the search sees it; years count from the first of the horizon. */
export interface SearchCourse {
  readonly priority: 1 | 2 | 3;
  /** The year from which delay counts. */
  readonly earliest: number;
  /** First and last year in which it may start. */
  readonly first: number;
  readonly last: number;
  /** What the pot pays in each school year of the course, in cents. */
  readonly demands: ArrayLike<number>;
  /** What the hours pot pays in each school year of the course, in hundredths. */
  readonly hoursPerYear: number;
  /** The course that has to end before this one starts, or -1. */
  readonly after: number;
}

/** What is asked of the search. */
export interface SearchTask {
  readonly money: Timeline;
  /** What agreed courses take from the money in each year; it can be paid, and has to stay so. */
  readonly reserved: ArrayLike<number>;
  /** Null where hours do not bind. */
  readonly hours: Timeline | null;
  readonly courses: readonly SearchCourse[];
}
