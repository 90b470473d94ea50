import { choiceHoursIn } from '../../cao/choiceHours';
import type { CaoName } from '../../cao/rules';
import { fteOn, type Employment } from '../../domain/budget/employment';
import { entitlement } from '../../domain/budget/entitlement';
import { forTraining } from '../../domain/budget/seniorLeave';
import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { EmployeeRules } from '../../domain/rules';
import type { Employee } from '../school';
import { isEmployed } from '../employed';

/** Hours besides the training hours of a school year, in hundredths, in proportion to the fte of a day. */
export interface HoursSources {
  readonly year: SchoolYear;
  readonly fte: number;
  /** The right of this school year, what is agreed on top included; null where no rule is known. */
  readonly right: { readonly fullTime: number; readonly hours: number } | null;
  /** What was booked of it this school year; null where some of it cannot be read. */
  readonly booked: number | null;
  /** What a plan that the employee handed in adds (CAO VO, 16.4 lid 3), or something other was agreed; null where no rule is known. */
  readonly withPlan: {
    readonly fullTime: number;
    readonly hours: number;
    readonly agreed: boolean;
    readonly other: boolean;
  } | null;
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
  // An agreement says how many hours it adds; without one, or when it has ended, the CAO says how many they would be.
  const own = rules.on('extra_uren', first);
  const agreed = own?.employee !== undefined && own.value > 0;
  const extra = agreed ? own : rules.withoutAgreement('extra_uren', first);
  const choice = choiceHoursIn(year);
  return {
    year,
    fte,
    right: rightOf(employment, rules, year),
    booked: bookedHours(employee, year),
    // A teacher has them without a plan.
    withPlan:
      extra && rules.category === 'support'
        ? {
            fullTime: extra.value,
            hours: inProportion(extra.value),
            agreed,
            other: agreed && own.value !== rules.withoutAgreement('extra_uren', first)?.value,
          }
        : null,
    choice: choice === null ? null : inProportion(choice * 100),
  };
}

function rightOf(employment: Employment, rules: EmployeeRules, year: SchoolYear): HoursSources['right'] {
  const hours = entitlement('scholingsuren', year, employment, rules);
  const { scholingsuren: fullTime } = rules.in(year);
  return hours === null || fullTime === null ? null : { fullTime, hours };
}

/** The hours of a school year that were booked on the person's own right; null where some cannot be read. */
export function bookedHours({ expenses }: Employee, year: SchoolYear): number | null {
  const own = expenses.filter(({ date, mandated }) => !mandated && schoolYearOf(date) === year);
  if (own.some(({ hours }) => hours === null)) return null;
  return own.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
}
