import { monthsAfter, firstDayOf, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import { nextFirstOfAugust, scenarioForecast } from '../../domain/career/scenarios';
import { orProblem } from '../../tables/problem';
import { isEmployed } from '../employed';
import type { Employee, School } from '../school';
import { careerStart } from './careerStart';

/** Months that lie between the two negative appraisals at least (CAO VO, 12.1 lid 5). */
const APPRAISAL_MONTHS = 12;

/** The increment that is withheld: of the next 1 August. */
export interface WithheldIncrement {
  readonly year: SchoolYear;
  readonly on: Day;
  /** The place that somebody then keeps, as printed in the salary table. */
  readonly scale: string;
  readonly step: string;
}

/** The next increment of somebody; null where none comes, or where scale, step or table do not tell. */
export function incrementToWithhold(employee: Employee, school: School, day: Day): WithheldIncrement | null {
  if (!isEmployed(employee, nextFirstOfAugust(day))) return null;
  return orProblem(
    () => {
      const { base } = careerStart(employee, school, day);
      const year = schoolYearOf(nextFirstOfAugust(day));
      const lines = base && scenarioForecast(base, { kind: 'stay' }, 1).years;
      if (lines?.[1]?.year !== year || lines[0].atMaximum) return null;
      const withheld = scenarioForecast(base!, { kind: 'withheld', year }, 1).years[1];
      return { year, on: firstDayOf(year), scale: String(withheld.scale), step: String(withheld.step) };
    },
    () => null,
  );
}

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
