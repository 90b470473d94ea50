import { daysIn, firstDayOf, lastDayOf, schoolYearOf, type Day, type SchoolYear } from '../calendar';
import { byEmployment, FTE_UNITS, fteDays, type Employment } from './employment';
import { forTraining } from './seniorLeave';
import { proportion, type Cents } from '../money';
import type { EmployeeRules, PotKind } from '../rules';

/** What an entitlement is made of: `fullTime × units / (days × FTE_UNITS)`. */
export interface EntitlementParts {
  /** The yearly amount in force on 1 August: cents, or hundredths of an hour. */
  readonly fullTime: Cents;
  /** Σ fte over the days of employment, in units of 1/`FTE_UNITS`. */
  readonly units: number;
  /** Days of the school year; where the right does not follow the days employed, the days of employment in it. */
  readonly days: number;
}

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
  return amountOf(entitlementParts(kind, lastDayOf(schoolYear), employment, rules));
}

/** The part of the entitlement that is built up from 1 August up to and including the day. */
export function accrued(kind: PotKind, day: Day, employment: Employment, rules: EmployeeRules): Cents | null {
  return amountOf(entitlementParts(kind, day, employment, rules));
}

/** What the entitlement up to and including a day is made of; null where no rule is known for its school year. */
export function entitlementParts(
  kind: PotKind,
  until: Day,
  employment: Employment,
  rules: EmployeeRules,
): EntitlementParts | null {
  const schoolYear = schoolYearOf(until);
  const year = rules.in(schoolYear);
  const fullTime = year[kind];
  if (fullTime === null) return null;
  const first = firstDayOf(schoolYear);
  const units = year.proRata
    ? fteDays(forTraining(employment), first, until)
    : fteDays(employment, first, until, byEmployment);
  const days = year.proRataInTime
    ? daysIn(schoolYear)
    : fteDays(employment, first, lastDayOf(schoolYear), byEmployment) / FTE_UNITS;
  return { fullTime, units, days };
}

function amountOf(parts: EntitlementParts | null): Cents | null {
  if (parts === null) return null;
  const { fullTime, units, days } = parts;
  return days === 0 ? 0 : proportion(fullTime, units, days * FTE_UNITS);
}
