import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import { nextFirstOfAugust, scenarioForecast } from '../../domain/career/scenarios';
import { orNull } from '../../tables/problem';
import { isEmployed } from '../employed';
import type { Employee, School } from '../school';
import { careerStart } from './careerStart';

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
  return orNull(() => {
    const { base } = careerStart(employee, school, day);
    const year = schoolYearOf(nextFirstOfAugust(day));
    const lines = base && scenarioForecast(base, { kind: 'stay' }, 1).years;
    if (lines?.[1]?.year !== year || lines[0].atMaximum) return null;
    const withheld = scenarioForecast(base!, { kind: 'withheld', year }, 1).years[1];
    return { year, on: firstDayOf(year), scale: String(withheld.scale), step: String(withheld.step) };
  });
}
