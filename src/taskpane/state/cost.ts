import { wageIncreases, type WageIncrease } from '../../cao/wageIncreases';
import { readDay } from '../../cells/values';
import { civilOf, schoolYearOf, type Day } from '../../domain/calendar';
import {
  employerCost,
  teamCost,
  type Surcharges,
  type YearCost,
  type YearKind,
} from '../../domain/career/employerCost';
import { payPeriods } from '../../domain/career/pay';
import { scenarioForecast, type ScenarioForecast } from '../../domain/career/scenarios';
import { ProblemError } from '../../domain/problem';
import type { School, SchoolSurcharges, SurchargeName } from '../../workbook';
import { careerStart } from './careerBase';

/** Years of cost that are shown. */
export const COST_YEARS = 5;

/** A percentage and where it comes from. */
export interface SurchargeView {
  readonly name: SurchargeName;
  /** Hundredths of a percent; null where nobody gave it, and then nothing is counted for it. */
  readonly value: number | null;
  /** The CAO's, where the school gives none of its own and one is known; its source. */
  readonly cao: WageIncrease | null;
}

const NAMES: readonly SurchargeName[] = ['holidayAllowance', 'yearEnd', 'employerPart'];

/** The school's own percentages, and for the end-of-year payment the CAO's where the school gives none. */
export function surchargeViews(own: SchoolSurcharges, day: Day): SurchargeView[] {
  return NAMES.map((name): SurchargeView => {
    if (own[name] !== null) return { name, value: own[name], cao: null };
    const cao = name === 'yearEnd' ? yearEndOn(day) : null;
    return { name, value: cao?.value ?? null, cao };
  });
}

/** The newest end-of-year percentage in force on the day; later ones that were not found are not known. */
function yearEndOn(day: Day): WageIncrease | null {
  const known = wageIncreases().filter(
    ({ kind, unit, validFrom }) => kind === 'eju' && unit === 'basis points' && readDay('', validFrom) <= day,
  );
  return known[known.length - 1] ?? null;
}

/** The percentages to count with. */
export function surchargesOf(views: readonly SurchargeView[]): Surcharges {
  const valueOf = (name: SurchargeName) => views.find((view) => view.name === name)?.value ?? 0;
  return {
    holidayAllowance: valueOf('holidayAllowance'),
    yearEnd: valueOf('yearEnd'),
    employerPart: valueOf('employerPart'),
  };
}

/** The calendar or school year of a day. */
export function yearOf(kind: YearKind, day: Day): number {
  return kind === 'school' ? schoolYearOf(day) : civilOf(day).year;
}

/** What one person costs the employer, from the reference date on: the first year counts from that day. */
export function personCost(
  { input, points, employment }: ScenarioForecast,
  surcharges: Surcharges,
  kind: YearKind,
): YearCost[] {
  const first = yearOf(kind, input.referenceDate);
  return employerCost(kind, payPeriods(input, points), employment, surcharges, first, COST_YEARS);
}

export interface TeamCost {
  readonly years: readonly YearCost[];
  readonly counted: number;
  /** Keys of those of whom scale, step or fte cannot be read, or who are not employed any more. */
  readonly leftOut: readonly string[];
}

/**
 * What everybody costs together, with increments and without promotions. One person at a time, so that the caller can
 * let the pane breathe in between; each step tells how many are done.
 */
export function* teamCostSteps(
  school: School,
  day: Day,
  surcharges: Surcharges,
  kind: YearKind,
): Generator<number, TeamCost> {
  const leftOut: string[] = [];
  const costs: YearCost[][] = [];
  for (const [index, employee] of school.employees.entries()) {
    const { base } = careerStart(employee, school, day);
    const end = employee.employment?.end ?? Infinity;
    const cost =
      base && end >= day ? costOrNull(() => scenarioForecast(base, { kind: 'stay' }, COST_YEARS)) : null;
    if (cost) costs.push(personCost(cost, surcharges, kind));
    else leftOut.push(employee.key);
    yield index + 1;
  }
  return { years: teamCost(costs), counted: costs.length, leftOut };
}

function costOrNull(compute: () => ScenarioForecast): ScenarioForecast | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
