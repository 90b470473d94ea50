import { monthsAfter, type Day } from './calendar';

/** A personal plan as an employee and the manager agree on it in writing (CAO VO, article 16.3 lid 1 and 2). */
export interface PersonalPlan {
  /** When the employee handed it in; null where that is not known. */
  readonly handedIn: Day | null;
  /** Which activities. */
  readonly activities: string;
  /** What they serve for the employee. */
  readonly forEmployee: string;
  /** What they serve for the school. */
  readonly forSchool: string;
  /** How they are facilitated: time, money, replacement. */
  readonly facilities: string;
}

/** Months within which a plan is followed by a new one: at least once in three years (CAO VO, article 16.3 lid 1). */
export const PLAN_MONTHS = 36;

/** The first day on which a plan that was handed in on this day is too old. */
export function planTooOldFrom(handedIn: Day): Day {
  return monthsAfter(handedIn, PLAN_MONTHS);
}

/** How a personal plan stands on a day. */
export type PlanState =
  | { readonly kind: 'none' }
  /** There is a text, and no day on which it was handed in. */
  | { readonly kind: 'noDay' }
  | { readonly kind: 'current' | 'old'; readonly handedIn: Day; readonly until: Day };

export function planState(plan: PersonalPlan | null, day: Day): PlanState {
  if (plan === null) return { kind: 'none' };
  if (plan.handedIn === null) return { kind: 'noDay' };
  const until = planTooOldFrom(plan.handedIn);
  return { kind: day < until ? 'current' : 'old', handedIn: plan.handedIn, until };
}
