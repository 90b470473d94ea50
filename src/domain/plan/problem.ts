import type { SchoolYear } from '../calendar';
import type { Cents } from '../money';
import { ProblemError } from '../problem';

/**
 * What can be wrong with a question for a plan, as data. The first group concerns the whole plan and is thrown; the
 * others concern one wish, which then carries the problem and is left out while the rest is planned.
 */
export type PlanProblem =
  | { readonly code: 'planHorizon'; readonly years: number; readonly most: number }
  | { readonly code: 'planStart'; readonly from: SchoolYear }
  | { readonly code: 'planTooManyWishes'; readonly wishes: number; readonly most: number }
  /** A call for many people that has done all the work it may. */
  | { readonly code: 'planCallTooLarge' }
  /** A call in which people who have more wishes than `each` have more of them together than `most`. */
  | {
      readonly code: 'planLongLists';
      readonly wishes: number;
      readonly each: number;
      readonly most: number;
    }
  | WishProblem;

export type WishProblem =
  | { readonly code: 'wishPrice'; readonly price: Cents }
  | { readonly code: 'wishDuration'; readonly duration: number; readonly years: number }
  | { readonly code: 'wishPriority'; readonly priority: number }
  | { readonly code: 'wishYear'; readonly year: SchoolYear }
  | { readonly code: 'wishLatestBeforeEarliest'; readonly earliest: SchoolYear; readonly latest: SchoolYear }
  | { readonly code: 'wishHours'; readonly hoursPerYear: number }
  | { readonly code: 'wishAfterUnknown'; readonly after: number }
  /** The wishes of the circle, in the order given. */
  | { readonly code: 'wishAfterCircle'; readonly wishes: readonly number[] }
  | OutsideProblem;

export type OutsideProblem =
  | { readonly code: 'outsideAmount'; readonly source: string; readonly amount: Cents }
  | {
      readonly code: 'outsideYear';
      readonly source: string;
      readonly courseYear: number;
      readonly duration: number;
    }
  | {
      readonly code: 'outsideAboveCap';
      readonly source: string;
      readonly amount: Cents;
      readonly mostPerYear: Cents;
    }
  | {
      readonly code: 'outsideAboveInstalment';
      readonly courseYear: number;
      readonly outside: Cents;
      readonly instalment: Cents;
    };

/** Stops the computation of this plan. */
export function failPlan(problem: PlanProblem): never {
  throw new ProblemError<PlanProblem>(problem);
}
