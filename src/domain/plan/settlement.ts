import { settleDemands } from '../budget/affordability';
import type { SchoolYear } from '../calendar';
import { Pot, type Demand, type Lot, type Payment } from '../budget/lots';
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
  const money = settle(
    lots,
    starts,
    (i) => potDemands(wishes[i].price, wishes[i].duration, wishes[i].outside ?? []),
    input.reserved,
  );
  const hoursTaken = hours
    ? settle(hours.lots, starts, (i) =>
        new Array<number>(wishes[i].duration).fill(wishes[i].hoursPerYear ?? 0),
      )
    : null;
  const instalments = wishes.map((wish, i) => {
    const start = starts[i];
    if (start === null) return [];
    const { outside: others = [], hoursPerYear = 0 } = wish;
    return splitEvenly(wish.price, wish.duration).map((amount, courseYear): PlannedInstalment => {
      const { demand, payments } = money[i][courseYear];
      const outside = others.filter((part) => part.courseYear === courseYear);
      return {
        year: start + courseYear,
        amount,
        outside: outside.map(({ source, amount: part }) => ({ source, amount: part })),
        fromPot: demand.amount,
        payments,
        hours: hoursPerYear,
        hoursShort: hoursTaken ? hoursTaken[i][courseYear].short : 0,
      };
    });
  });
  return { instalments, years: yearsOf(input, instalments) };
}

type SettledDemand = {
  readonly demand: Demand;
  readonly payments: readonly Payment[];
  readonly short: Cents;
};

/** In place of a wish: what an agreed course takes. */
const RESERVED = -1;

function settle(
  lots: readonly Lot[],
  starts: readonly (SchoolYear | null)[],
  demandsOf: (wish: number) => readonly number[],
  reserved: readonly Demand[] = [],
): SettledDemand[][] {
  const demands = reserved.map((demand) => ({ wish: RESERVED, courseYear: 0, demand }));
  starts.forEach((start, wish) => {
    if (start === null) return;
    demandsOf(wish).forEach((amount, courseYear) =>
      demands.push({ wish, courseYear, demand: { year: start + courseYear, amount } }),
    );
  });
  demands.sort((a, b) => a.demand.year - b.demand.year || a.wish - b.wish);
  const { demands: settled } = settleDemands(
    lots,
    demands.map(({ demand }) => demand),
  );
  const perWish: SettledDemand[][] = starts.map(() => []);
  demands.forEach(({ wish, courseYear }, k) => {
    if (wish !== RESERVED) perWish[wish][courseYear] = settled[k];
  });
  return perWish;
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
