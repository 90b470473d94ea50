import { dayOf, type Day } from '../calendar';
import type { PayPeriod } from './pay';
import { octoberAllowance, valueOn, type PayTerms } from './payTerms';
import { WHOLE } from './yearPay';
import { FTE_UNITS, fteDays, type Employment } from '../budget/employment';
import { proportion, type Cents } from '../money';

/**
 * What comes on top of the salary. Percentages are in hundredths of a percent (8% is 800). Where the school gives none
 * for an allowance, the terms of the CAO hold, by date; without terms nothing is counted for it.
 */
export interface Surcharges {
  readonly terms: PayTerms | null;
  /** The school's own percentage of the salary. */
  readonly holidayAllowance: number | null;
  /** The school's own percentage of the salary. */
  readonly yearEnd: number | null;
  /** Employer's contributions and premiums, of the salary with all allowances. */
  readonly employerPart: number;
}

/** The salary alone. */
export const NO_SURCHARGES: Surcharges = {
  terms: null,
  holidayAllowance: null,
  yearEnd: null,
  employerPart: 0,
};

/** Cents. Allowances are counted in the year in which they are earned, not in the month in which they are paid. */
export interface YearCost {
  /** A calendar year, or the first year of a school year. */
  readonly year: number;
  readonly salary: Cents;
  readonly holidayAllowance: Cents;
  readonly yearEnd: Cents;
  readonly october: Cents;
  readonly employerPart: Cents;
  readonly total: Cents;
}

const MONTHS = 12;

export type YearKind = 'calendar' | 'school';

/**
 * What one employee costs the employer, per year.
 *
 * A month costs the monthly amount × fte; a month in which pay, fte or employment changes counts its days, and is
 * rounded once. The year-end allowance is rounded per month, the others per year. Before the first pay period nothing
 * is known and nothing is counted.
 *
 * @param periods in order; the last one goes on
 * @param first first year
 * @param count number of years
 */
export function employerCost(
  kind: YearKind,
  periods: readonly PayPeriod[],
  employment: Employment,
  surcharges: Surcharges,
  first: number,
  count: number,
): YearCost[] {
  return Array.from({ length: count }, (_, i) => {
    const months = monthsIn(kind, periods, employment, first + i);
    const salary = months.reduce((sum, month) => sum + month.salary, 0);
    const holidayAllowance = holidayAllowanceOf(months, surcharges);
    const yearEnd = months.reduce((sum, month) => sum + yearEndOf(month, surcharges), 0);
    const october = octoberOf(months, surcharges);
    const gross = salary + holidayAllowance + yearEnd + october;
    const employerPart = proportion(gross, surcharges.employerPart, WHOLE);
    const total = gross + employerPart;
    return { year: first + i, salary, holidayAllowance, yearEnd, october, employerPart, total };
  });
}

/** The sum over a team, per year; the lists must be about the same years. */
export function teamCost(people: readonly (readonly YearCost[])[]): YearCost[] {
  const years = people[0]?.map(({ year }) => year) ?? [];
  return years.map((year, i) => {
    const sum = (part: (cost: YearCost) => Cents) => people.reduce((all, costs) => all + part(costs[i]), 0);
    return {
      year,
      salary: sum((cost) => cost.salary),
      holidayAllowance: sum((cost) => cost.holidayAllowance),
      yearEnd: sum((cost) => cost.yearEnd),
      october: sum((cost) => cost.october),
      employerPart: sum((cost) => cost.employerPart),
      total: sum((cost) => cost.total),
    };
  });
}

/** One month of a year: its first day, its length, what it pays, and what each pay period has of it. */
interface Month {
  readonly first: Day;
  readonly days: number;
  readonly salary: Cents;
  readonly shares: readonly Share[];
}

/** A pay period in a month, with the sum of the fte of its days in `FTE_UNITS`. */
interface Share {
  readonly period: PayPeriod;
  readonly fteDays: number;
}

function monthsIn(
  kind: YearKind,
  periods: readonly PayPeriod[],
  employment: Employment,
  year: number,
): Month[] {
  const begins = monthStarts(kind, year);
  return begins.slice(0, -1).map((first, i) => {
    const days = begins[i + 1] - first;
    const shares = sharesIn(periods, employment, first, first + days - 1);
    const month = { first, days, salary: 0, shares };
    return { ...month, salary: builtUp([month], ({ monthly }) => monthly, 1) };
  });
}

function sharesIn(periods: readonly PayPeriod[], employment: Employment, first: Day, last: Day): Share[] {
  return periods.flatMap((period, i) => {
    const from = Math.max(first, period.from);
    const until = i + 1 < periods.length ? Math.min(last, periods[i + 1].from - 1) : last;
    return until < from ? [] : [{ period, fteDays: fteDays(employment, from, until) }];
  });
}

/** Divisible by the number of days of every month, so that parts of months of any length add up exactly. */
const DAYS_IN_COMMON = 28 * 29 * 15 * 31;

/**
 * Σ amount × share of the month ÷ `parts`, over all months, rounded half up once.
 *
 * @param amountOf a whole month (or, with 12 parts, a whole year) at 1.0 fte
 */
function builtUp(
  months: readonly Month[],
  amountOf: (period: PayPeriod, month: Month) => Cents,
  parts: number,
): Cents {
  let sum = 0n;
  for (const month of months) {
    for (const { period, fteDays: size } of month.shares) {
      sum += BigInt(amountOf(period, month)) * BigInt(size) * BigInt(DAYS_IN_COMMON / month.days);
    }
  }
  const divisor = BigInt(parts * DAYS_IN_COMMON) * BigInt(FTE_UNITS);
  return Number((sum * 2n + divisor) / (divisor * 2n));
}

/** The school's own percentage; else the CAO's of each month, or the minimum in the months where that is more. */
function holidayAllowanceOf(months: readonly Month[], { holidayAllowance, terms }: Surcharges): Cents {
  const percentage = ({ first }: Month) =>
    holidayAllowance ?? (terms ? valueOn(terms.holidayAllowance, first) : 0);
  const minimum = (month: Month) => builtUp([month], minimumOf, 1);
  const minimumOf = (_: PayPeriod, { first }: Month) =>
    holidayAllowance === null && terms ? valueOn(terms.holidayMinimum, first) : 0;
  const least = months.filter((month) => minimum(month) * WHOLE > month.salary * percentage(month));
  const ofSalary = months
    .filter((month) => !least.includes(month))
    .reduce((sum, month) => sum + month.salary * percentage(month), 0);
  return proportion(ofSalary, 1, WHOLE) + builtUp(least, minimumOf, 1);
}

function yearEndOf({ first, salary }: Month, { yearEnd, terms }: Surcharges): Cents {
  return proportion(salary, yearEnd ?? (terms ? valueOn(terms.yearEnd, first) : 0), WHOLE);
}

/** A twelfth a month, by the scale and step of the month. */
function octoberOf(months: readonly Month[], { terms }: Surcharges): Cents {
  if (!terms) return 0;
  return builtUp(months, ({ standing }, { first }) => octoberAllowance(terms, standing, first), MONTHS);
}

/** The first days of the twelve months of a year, and the day after the last of them. */
function monthStarts(kind: YearKind, year: number): Day[] {
  const before = kind === 'school' ? 7 : 0;
  return Array.from({ length: 13 }, (_, i) =>
    dayOf(year + Math.floor((before + i) / 12), ((before + i) % 12) + 1, 1),
  );
}
