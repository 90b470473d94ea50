import { choiceHoursIn } from '../../cao/choiceHours';
import type { CaoName } from '../../cao/rules';
import { fteOn } from '../../domain/budget/employment';
import { forTraining } from '../../domain/budget/seniorLeave';
import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Employee } from '../school';
import { isEmployed } from '../employed';

/** Hours besides the training hours of a school year, in hundredths, in proportion to the fte of a day. */
export interface HoursSources {
  readonly year: SchoolYear;
  readonly fte: number;
  /** What a plan that the employee handed in adds (CAO VO, 16.4 lid 3); null where no rule is known. */
  readonly withPlan: { readonly fullTime: number; readonly hours: number; readonly agreed: boolean } | null;
  /** What the keuzebudget can add (7.1, 7.2), where employer and employee agree. */
  readonly choice: number | null;
}

/** Null where nothing is known of somebody's work or hours on the day, or under a CAO without such hours. */
export function hoursSources(employee: Employee, day: Day, cao: CaoName): HoursSources | null {
  const { employment, rules } = employee;
  if (cao !== 'VO' || !employment || !rules?.canFill('scholingsuren') || !isEmployed(employee, day))
    return null;
  const year = schoolYearOf(day);
  const fte = fteOn(forTraining(employment), day);
  const inProportion = (hundredths: number) => Math.round(hundredths * fte);
  const first = firstDayOf(year);
  // An agreement says how many hours it adds; without one the CAO says how many they would be.
  const extra = rules.on('extra_uren', first);
  const choice = choiceHoursIn(year);
  return {
    year,
    fte,
    withPlan: extra && {
      fullTime: extra.value,
      hours: inProportion(extra.value),
      agreed: extra.employee !== undefined,
    },
    choice: choice === null ? null : inProportion(choice * 100),
  };
}
