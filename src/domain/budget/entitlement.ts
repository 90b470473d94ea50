import { daysIn, firstDayOf, lastDayOf, schoolYearOf, type Day, type SchoolYear } from '../calendar';
import { FTE_UNITS, fteDays, type Employment } from './employment';
import { forTraining } from './seniorLeave';
import { proportion, type Cents } from '../money';
import type { EmployeeRules, PotKind } from '../rules';

/**
 * What an employee is entitled to for a school year: the yearly amount in force on 1 August × Σ fte over the days of
 * employment / days of the school year, rounded once.
 *
 * @returns cents (or hundredths of an hour), or null where no rule is known for the year
 */
export function entitlement(
  kind: PotKind,
  schoolYear: SchoolYear,
  employment: Employment,
  rules: EmployeeRules,
): Cents | null {
  return upTo(kind, schoolYear, lastDayOf(schoolYear), employment, rules);
}

/** The part of the entitlement that is built up from 1 August up to and including the day. */
export function accrued(kind: PotKind, day: Day, employment: Employment, rules: EmployeeRules): Cents | null {
  return upTo(kind, schoolYearOf(day), day, employment, rules);
}

function upTo(
  kind: PotKind,
  schoolYear: SchoolYear,
  last: Day,
  employment: Employment,
  rules: EmployeeRules,
): Cents | null {
  const year = rules.in(schoolYear);
  const amount = year[kind];
  if (amount === null) return null;
  const units = fteDays(forTraining(employment), firstDayOf(schoolYear), last, year.proRata);
  return proportion(amount, units, daysIn(schoolYear) * FTE_UNITS);
}
