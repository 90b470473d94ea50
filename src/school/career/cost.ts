import { orNull } from '../../tables/problem';
import { allowance, type Allowance, type AllowanceValue, type CountedAllowance } from '../../cao/allowances';
import { voPayTerms } from '../../tables/payTerms';
import { readDay } from '../../tables/values';
import { civilOf, dayOf, firstDayOf, schoolYearOf, type Day } from '../../domain/calendar';
import { exactSum, type Cents } from '../../domain/money';
import {
  employerCost,
  teamCost,
  type Surcharges,
  type YearCost,
  type YearKind,
} from '../../domain/career/employerCost';
import { payPeriods } from '../../domain/career/pay';
import { scenarioForecast, type ScenarioForecast } from '../../domain/career/scenarios';
import type { School } from '../school';
import type { SchoolSurcharges, SurchargeName } from '../read/surcharges';
import { careerStart } from './careerStart';

/** Years of cost that are shown. */
export const COST_YEARS = 5;

/** What the CAO gives, as it holds on a day. */
export interface CaoAllowance {
  readonly allowance: Allowance;
  readonly value: AllowanceValue;
  /** Whether the sources speak of the day; false where the value is carried forward. */
  readonly confirmed: boolean;
}

/** A percentage and where it comes from. */
export interface SurchargeView {
  readonly name: SurchargeName;
  /** Hundredths of a percent; null where nobody gave it, and then nothing is counted for it. */
  readonly value: number | null;
  /** The CAO's, where the school gives none of its own and one is known. */
  readonly cao: CaoAllowance | null;
}

const ITEMS: Readonly<Record<SurchargeName, CountedAllowance | null>> = {
  holidayAllowance: 'vakantie-uitkering',
  yearEnd: 'eindejaarsuitkering',
  // The school's own figure: no CAO gives it.
  employerPart: null,
};

const NAMES: readonly SurchargeName[] = ['holidayAllowance', 'yearEnd', 'employerPart'];

/** The school's own percentages, and the CAO's where the school gives none. */
export function surchargeViews(own: SchoolSurcharges, day: Day): SurchargeView[] {
  return NAMES.map((name): SurchargeView => {
    const item = ITEMS[name];
    const cao = own[name] === null && item !== null ? allowanceOn(item, day) : null;
    return { name, value: own[name] ?? cao?.value.value ?? null, cao };
  });
}

/** What the CAO gives in amounts: the minimum of the holiday allowance and the October allowance, as they hold. */
export function amountViews(own: SchoolSurcharges, day: Day): CaoAllowance[] {
  const items: readonly CountedAllowance[] = [
    ...(own.holidayAllowance === null ? (['vakantie-uitkering minimum'] as const) : []),
    'oktobertoelage',
    'oktobertoelage schaal 9 en hoger',
  ];
  return items.map((item) => allowanceOn(item, day)).filter((found) => found !== null);
}

function allowanceOn(item: CountedAllowance, day: Day): CaoAllowance | null {
  const found = allowance(item);
  const known = found.values.filter(({ validFrom }) => readDay('', validFrom) <= day);
  const value = known[known.length - 1];
  if (!value) return null;
  const confirmed = value.verifiedUntil !== null && day <= readDay('', value.verifiedUntil);
  return { allowance: found, value, confirmed };
}

/** Since when a value holds, where it was read, and the day after which it is not confirmed; null where it is. */
export function originOf({ value, confirmed }: CaoAllowance) {
  const { title, article = '', url } = value.source;
  const until = confirmed || value.verifiedUntil === null ? null : readDay('', value.verifiedUntil);
  return {
    from: readDay('', value.validFrom),
    source: `${title}, ${article} (${url})`,
    unconfirmedAfter: until,
  };
}

/** What to count with: the school's own percentages, and the terms of the CAO for what it leaves out. */
export function surchargesOf(own: SchoolSurcharges): Surcharges {
  return { ...own, terms: voPayTerms(), employerPart: own.employerPart ?? 0 };
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

/**
 * What a person costs in the whole of the first year, as if scale, step and salary table of the reference date held from its first
 * day on; the fte as it was. Null where that year begins on the reference date, and so is whole already.
 */
export function wholeFirstYear(
  { input, points, employment }: ScenarioForecast,
  surcharges: Surcharges,
  kind: YearKind,
): YearCost | null {
  const first = yearOf(kind, input.referenceDate);
  const begin = kind === 'school' ? firstDayOf(first) : dayOf(first, 1, 1);
  if (begin === input.referenceDate) return null;
  const periods = payPeriods(input, points).map((period, i) =>
    i === 0 ? { ...period, from: begin } : period,
  );
  return employerCost(kind, periods, employment, surcharges, first, 1)[0];
}

export interface TeamCost {
  readonly years: readonly YearCost[];
  /** What all cost in the whole of the first year; null where that is whole already. See `wholeFirstYear`. */
  readonly wholeYear: Cents | null;
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
  let wholeYear: Cents | null = null;
  for (const [index, employee] of school.employees.entries()) {
    const { base } = careerStart(employee, school, day);
    const end = employee.employment?.end ?? Infinity;
    const cost =
      base && end >= day ? orNull(() => scenarioForecast(base, { kind: 'stay' }, COST_YEARS)) : null;
    if (cost) {
      costs.push(personCost(cost, surcharges, kind));
      const whole = wholeFirstYear(cost, surcharges, kind);
      if (whole) wholeYear = exactSum((wholeYear ?? 0) + whole.total);
    } else leftOut.push(employee.key);
    yield index + 1;
  }
  return { years: teamCost(costs), wholeYear, counted: costs.length, leftOut };
}
