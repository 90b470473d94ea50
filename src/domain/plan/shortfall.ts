import type { SchoolYear } from '../calendar';
import type { Cents } from '../money';
import { potDemands } from './outsideSources';
import { reservedPerYear, type PlanInput } from './input';
import { allowedStarts } from './check';
import { shortInTotal, timelineOf, zeros, type Timeline } from './timeline';

/** What keeps a wish from being planned beside the chosen courses. */
export interface Shortfall {
  /** The start year with the smallest top-up, the earliest such year. */
  readonly start: SchoolYear;
  /** The money that makes all instalments of this course and of the chosen ones payable. */
  readonly topUp: Cents;
  /** The top-up, by the school year of the course in which it is needed. */
  readonly perYear: readonly { readonly year: SchoolYear; readonly amount: Cents }[];
  /** Hundredths of an hour short, where hours bind; 0 otherwise. */
  readonly hoursShort: number;
}

/**
 * The demands on a pot per year of the horizon when the wishes start as given.
 *
 * @param demands what is asked beside them, to which theirs are added
 */
export function demandsOn(
  input: PlanInput,
  starts: readonly (SchoolYear | null)[],
  demandsOf: (wish: number) => readonly number[],
  demands: number[] = zeros(input.years),
): number[] {
  starts.forEach((start, wish) => {
    if (start === null) return;
    demandsOf(wish).forEach((amount, k) => (demands[start - input.from + k] += amount));
  });
  return demands;
}

/** What a wish asks of the money pot, per school year of the course. */
export function moneyOf({ wishes }: PlanInput, wish: number): readonly Cents[] {
  const { price, duration, outside = [] } = wishes[wish];
  return potDemands(price, duration, outside);
}

/** What a wish asks of the hours pot, per school year of the course. */
export function hoursOf({ wishes }: PlanInput, wish: number): readonly number[] {
  return new Array<number>(wishes[wish].duration).fill(wishes[wish].hoursPerYear ?? 0);
}

/** What the chosen courses leave for one more. */
export interface BesideChosen {
  readonly money: Timeline;
  readonly demands: readonly Cents[];
  /** What is short of the money without one more. */
  readonly short: Cents;
  /** Null where hours do not bind. */
  readonly hours: { readonly timeline: Timeline; readonly demands: readonly number[] } | null;
}

/** @param starts the start years of the chosen courses */
export function besideChosen(input: PlanInput, starts: readonly (SchoolYear | null)[]): BesideChosen {
  const { from, years, lots, hours } = input;
  const money = timelineOf(lots, from, years);
  const demands = demandsOn(input, starts, (i) => moneyOf(input, i), reservedPerYear(input));
  return {
    money,
    demands,
    short: shortInTotal(money, demands),
    hours: hours?.binding
      ? {
          timeline: timelineOf(hours.lots, from, years),
          demands: demandsOn(input, starts, (i) => hoursOf(input, i)),
        }
      : null,
  };
}

/**
 * The smallest top-up of a wish that is not chosen over its allowed start years, with the chosen courses committed; among
 * equal ones the fewest hours short, then the earliest year. Null when no start year is allowed.
 *
 * @param starts the start years of the chosen courses; the wish's prerequisite must be one of them
 */
export function shortfallOf(
  input: PlanInput,
  starts: readonly (SchoolYear | null)[],
  { money, demands, short, hours }: BesideChosen,
  wish: number,
): Shortfall | null {
  const { from, years, wishes } = input;
  const { first, last } = allowedStarts(wishes[wish], from, years);
  const after = wishes[wish].after ?? null;
  const before = after === null ? null : starts[after];
  const open =
    before === null || after === null ? first : Math.max(first, before + wishes[after].duration - from);

  const own = moneyOf(input, wish);
  let best: { readonly t: number; readonly topUp: Cents; readonly hoursShort: number } | null = null;
  for (let t = open; t <= last; t++) {
    const all = demands.slice();
    for (let k = 0; k < own.length; k++) all[t + k] += own[k];
    const topUp = shortInTotal(money, all) - short;
    if (best && topUp > best.topUp) continue;
    const hoursShort = hours ? sum(extraShort(hours.timeline, hours.demands, hoursOf(input, wish), t)) : 0;
    if (best && topUp === best.topUp && hoursShort >= best.hoursShort) continue;
    best = { t, topUp, hoursShort };
  }
  if (best === null) return null;
  const start = from + best.t;
  const perYear = extraShort(money, demands, own, best.t, short)
    .map((amount, k) => ({ year: start + k, amount }))
    .filter(({ amount }) => amount > 0);
  return { start, topUp: best.topUp, perYear, hoursShort: best.hoursShort };
}

/**
 * What is short for each instalment of one more course, that of the committed demands left aside. Instalments are
 * added one by one, so that the top-up falls on the course's own instalments even when it is another course that
 * would otherwise go short.
 */
function extraShort(
  timeline: Timeline,
  committed: readonly number[],
  demands: readonly number[],
  t: number,
  before = shortInTotal(timeline, committed),
): number[] {
  const all = committed.slice();
  let known = before;
  return demands.map((amount, k) => {
    all[t + k] += amount;
    const short = shortInTotal(timeline, all);
    const extra = short - known;
    known = short;
    return extra;
  });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
