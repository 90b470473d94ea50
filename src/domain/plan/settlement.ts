import type { SchoolYear } from '../calendar';
import { Pot, type Demand, type Payment } from '../budget/lots';
import { splitEvenly, type Cents } from '../money';
import { potDemands } from './outsideSources';
import { reservedPerYear, type PlanInput } from './input';
import { zeros } from './timeline';

/** One instalment of a course and who pays it. */
export interface PlannedInstalment {
  readonly year: SchoolYear;
  readonly amount: Cents;
  readonly outside: readonly { readonly source: string; readonly amount: Cents }[];
  readonly fromPot: Cents;
  readonly payments: readonly Payment[];
  /** Hundredths of an hour that the course takes in this school year, and what of it the hours pot cannot give. */
  readonly hours: number;
  readonly hoursShort: number;
}

/** The pot in one school year of a plan: `closing = opening + usable − paid − lapsed`. */
export interface PlanYear {
  readonly year: SchoolYear;
  readonly opening: Cents;
  /** What becomes usable when the year begins, by advance included. */
  readonly usable: Cents;
  /** For agreed and chosen courses. */
  readonly paid: Cents;
  readonly lapsed: Cents;
  readonly closing: Cents;
}

export interface PlanSettlement {
  /** Per wish its instalments, none when it is not chosen. */
  readonly instalments: readonly (readonly PlannedInstalment[])[];
  readonly years: readonly PlanYear[];
}

/** Who pays what when the wishes start as given; within a school year agreed courses first, then in the order of the wishes. */
export function settlePlan(input: PlanInput, starts: readonly (SchoolYear | null)[]): PlanSettlement {
  const { wishes, hours, lots } = input;
  const demands = wishes.map(({ price, duration, outside = [] }, i) =>
    starts[i] === null ? [] : potDemands(price, duration, outside),
  );
  const paid = settle(input, new Pot(lots), starts, demands, input.reserved);
  const hourDemands = hours
    ? wishes.map(({ duration, hoursPerYear = 0 }) => new Array<number>(duration).fill(hoursPerYear))
    : [];
  const hoursTaken = hours ? settle(input, new Pot(hours.lots), starts, hourDemands) : null;
  const instalments = wishes.map((wish, i) => {
    const start = starts[i];
    if (start === null) return [];
    const { outside: others = [], hoursPerYear = 0 } = wish;
    return splitEvenly(wish.price, wish.duration).map((amount, courseYear): PlannedInstalment => {
      const outside = others.filter((part) => part.courseYear === courseYear);
      return {
        year: start + courseYear,
        amount,
        outside: outside.map(({ source, amount: part }) => ({ source, amount: part })),
        fromPot: demands[i][courseYear],
        payments: paid[i][courseYear],
        hours: hoursPerYear,
        hoursShort: hoursTaken ? hoursPerYear - sumOf(hoursTaken[i][courseYear]) : 0,
      };
    });
  });
  return { instalments, years: yearsOf(input, instalments) };
}

/**
 * Pays what is asked from the pot, year by year.
 *
 * @param demands per wish what it asks in each school year of the course
 * @returns per wish the payments of each of those
 */
function settle(
  { from, years }: PlanInput,
  pot: Pot,
  starts: readonly (SchoolYear | null)[],
  demands: readonly (readonly number[])[],
  reserved: readonly Demand[] = [],
): (readonly Payment[])[][] {
  const paid = starts.map((): (readonly Payment[])[] => []);
  for (let year = from; year < from + years; year++) {
    for (const demand of reserved) if (demand.year === year) pot.payShort(year, demand.amount);
    for (let i = 0; i < starts.length; i++) {
      const start = starts[i];
      if (start === null || year < start || year >= start + demands[i].length) continue;
      paid[i].push(pot.pay(year, demands[i][year - start]));
    }
  }
  return paid;
}

function sumOf(payments: readonly Payment[]): number {
  let sum = 0;
  for (const { amount } of payments) sum += amount;
  return sum;
}

function yearsOf(input: PlanInput, instalments: readonly (readonly PlannedInstalment[])[]): PlanYear[] {
  const { lots, from, years } = input;
  const asked = reservedPerYear(input);
  for (const ofWish of instalments) for (const { year, fromPot } of ofWish) asked[year - from] += fromPot;
  const usableLots = lots.filter((lot) => lot.lastUsable >= Math.max(from, lot.firstUsable));
  const usableFrom = zeros(years);
  for (const { firstUsable, granted } of usableLots) {
    if (firstUsable < from + years) usableFrom[Math.max(firstUsable - from, 0)] += granted;
  }
  const pot = new Pot(usableLots);
  let opening = 0;
  return usableFrom.map((usable, t) => {
    const year = from + t;
    const paid = asked[t] - pot.payShort(year, asked[t]);
    const lapsed = pot.lapse(year);
    const closing = opening + usable - paid - lapsed;
    const row: PlanYear = { year, opening, usable, paid, lapsed, closing };
    opening = closing;
    return row;
  });
}
