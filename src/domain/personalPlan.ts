import { monthsAfter, schoolYearOf, type Day, type SchoolYear } from './calendar';

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
const PLAN_MONTHS = 36;

/** The first day on which a plan that was handed in on this day is too old. */
function planTooOldFrom(handedIn: Day): Day {
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

/** What article 16.3 lid 2 asks to stand in a plan. */
export const PLAN_PARTS = ['activities', 'forEmployee', 'forSchool', 'facilities'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** What one paper carries beside being the plan: each school year from the first to the last. */
export interface PlanCarries {
  /** The last day on which it is the plan of three years (16.3). */
  readonly planUntil: Day;
  /** The school years in which it substantiates the extra hours (16.4 lid 3). */
  readonly hours: PlanYears;
  /** The school years whose budget may be saved on it (16.6 lid 2): it was handed in before they ended. */
  readonly saving: PlanYears;
}

export interface PlanYears {
  readonly from: SchoolYear;
  readonly to: SchoolYear;
}

/** What a plan lacks to carry anything; empty where nothing does. */
export function missingInPlan(plan: PersonalPlan): readonly (PlanPart | 'handedIn')[] {
  const parts = PLAN_PARTS.filter((part) => plan[part].trim() === '');
  return plan.handedIn === null ? ['handedIn', ...parts] : parts;
}

/**
 * What a plan carries while it runs: it counts for every school year of which a day lies between the day it was handed in
 * and its last one. That one paper may serve all three is a reading, and so is that its three years begin on that day.
 *
 * @returns null where something is missing in it
 */
export function planCarries(plan: PersonalPlan): PlanCarries | null {
  if (plan.handedIn === null || missingInPlan(plan).length > 0) return null;
  const planUntil = planTooOldFrom(plan.handedIn) - 1;
  const years = { from: schoolYearOf(plan.handedIn), to: schoolYearOf(planUntil) };
  return { planUntil, hours: years, saving: years };
}
