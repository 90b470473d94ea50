import { monthsAfter, type Day } from '../calendar';

/** Months that lie between the two negative appraisals at least (CAO VO, 12.1 lid 5). */
const APPRAISAL_MONTHS = 12;

/** The two negative appraisals that a decision rests on. */
export interface Appraisals {
  readonly first: Day;
  readonly second: Day;
}

/** Why appraisals cannot carry the decision; null where they can. */
export type WrongAppraisals = 'missing' | 'order' | 'tooClose' | 'future' | null;

/** @param day the reference date: an appraisal of later is not there yet */
export function wrongAppraisals(first: Day | null, second: Day | null, day: Day): WrongAppraisals {
  if (first === null || second === null) return 'missing';
  if (second <= first) return 'order';
  if (second > day) return 'future';
  return second < monthsAfter(first, APPRAISAL_MONTHS) ? 'tooClose' : null;
}
