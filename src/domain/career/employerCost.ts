import { dayOf, type Day } from '../calendar';
import type { PayPeriod } from './pay';
import { FTE_UNITS, fteDays, type Employment } from '../budget/employment';
import { proportion, type Cents } from '../money';

/** What comes on top of the salary, in hundredths of a percent (8% is 800). */
export interface Surcharges {
  /** Of the salary. */
  readonly holidayAllowance: number;
  /** Of the salary. */
  readonly yearEnd: number;
  /** Employer's contributions and premiums, of the salary with both allowances. */
  readonly employerPart: number;
}

/** Cents. Allowances are counted in the year in which they are earned, not in the month in which they are paid. */
export interface YearCost {
  /** A calendar year, or the first year of a school year. */
  readonly year: number;
  readonly salary: Cents;
  readonly holidayAllowance: Cents;
  readonly yearEnd: Cents;
  readonly employerPart: Cents;
  readonly total: Cents;
}

export type YearKind = 'calendar' | 'school';

const WHOLE = 10_000;

/**
 * What one employee costs the employer, per year.
 *
 * A month costs the monthly amount × fte; a month in which pay, fte or employment changes counts its days, and is
 * rounded once. Before the first pay period nothing is known and nothing is counted.
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
    const salary = salaryIn(kind, periods, employment, first + i);
    const holidayAllowance = proportion(salary, surcharges.holidayAllowance, WHOLE);
    const yearEnd = proportion(salary, surcharges.yearEnd, WHOLE);
    const gross = salary + holidayAllowance + yearEnd;
    const employerPart = proportion(gross, surcharges.employerPart, WHOLE);
    return { year: first + i, salary, holidayAllowance, yearEnd, employerPart, total: gross + employerPart };
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
      employerPart: sum((cost) => cost.employerPart),
      total: sum((cost) => cost.total),
    };
  });
}

function salaryIn(
  kind: YearKind,
  periods: readonly PayPeriod[],
  employment: Employment,
  year: number,
): Cents {
  const begins = monthStarts(kind, year);
  let sum = 0;
  for (let month = 0; month < 12; month++) {
    sum += salaryOfMonth(periods, employment, begins[month], begins[month + 1] - 1);
  }
  return sum;
}

/** The first days of the twelve months of a year, and the day after the last of them. */
function monthStarts(kind: YearKind, year: number): Day[] {
  const before = kind === 'school' ? 7 : 0;
  return Array.from({ length: 13 }, (_, i) =>
    dayOf(year + Math.floor((before + i) / 12), ((before + i) % 12) + 1, 1),
  );
}

/** Σ amount × fte over the days of the month / days of the month, rounded half up once. */
function salaryOfMonth(periods: readonly PayPeriod[], employment: Employment, first: Day, last: Day): Cents {
  let product = 0n;
  let only: PayPeriod | null = null;
  for (let i = 0; i < periods.length; i++) {
    const from = Math.max(first, periods[i].from);
    const until = i + 1 < periods.length ? Math.min(last, periods[i + 1].from - 1) : last;
    if (until < from) continue;
    if (from === first && until === last) only = periods[i];
    else product += BigInt(periods[i].monthly) * BigInt(fteDays(employment, from, until));
  }
  const denominator = (last - first + 1) * FTE_UNITS;
  if (only) return proportion(only.monthly, fteDays(employment, first, last), denominator);
  const divisor = BigInt(denominator);
  return Number((product * 2n + divisor) / (divisor * 2n));
}
