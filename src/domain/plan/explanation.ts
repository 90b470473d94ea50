import type { SchoolYear } from '../calendar';
import type { Cents } from '../money';
import { reservedPerYear, type PlanInput } from './input';
import type { Plan } from './plan';
import { allowedStarts } from './check';
import { demandsOn, hoursOf, moneyOf } from './shortfall';
import { shortPerYear, timelineOf, type Timeline } from './timeline';

/** What is short in a school year. */
export interface ShortIn {
  readonly year: SchoolYear;
  /** Cents, or hundredths of an hour. */
  readonly amount: number;
}

/** Why a planned course does not start in the school year before its start. */
export type StartReason =
  /** It starts in the first year of the horizon. */
  | { readonly code: 'horizonBegins' }
  /** It starts in the first year that the wish allows. */
  | { readonly code: 'earliestWished' }
  /** The course that it waits for has not ended before. */
  | { readonly code: 'afterPrerequisite'; readonly after: number }
  /** Alone, beside what agreed courses take, it cannot be paid when it starts a year before. */
  | { readonly code: 'potTooSmall'; readonly short: readonly ShortIn[] }
  | { readonly code: 'hoursTooFew'; readonly short: readonly ShortIn[] }
  /**
   * It could be paid alone, but not beside the chosen courses. `courses` are those without any one of which it
   * could; when there is none, it takes the absence of several.
   */
  | {
      readonly code: 'otherCoursesGoFirst';
      readonly courses: readonly number[];
      readonly short: readonly ShortIn[];
      readonly hoursShort: readonly ShortIn[];
    }
  /** It could start earlier: the search met its limit before it saw that. */
  | { readonly code: 'notProven' };

/** What becomes of the money in the pot that a plan leaves. */
export interface Lapse {
  readonly year: SchoolYear;
  readonly amount: Cents;
}

export interface PlanExplanation {
  /** Per wish why it starts no earlier; null when it is not planned. */
  readonly reasons: readonly (StartReason | null)[];
  /** What lapses at the end of each school year in which something does. */
  readonly lapses: readonly Lapse[];
}

/** Why the plan is as it is. Who pays what is in the plan itself. */
export function explainPlan(input: PlanInput, plan: Plan): PlanExplanation {
  const pots: Pots = {
    money: timelineOf(input.lots, input.from, input.years),
    hours: input.hours?.binding ? timelineOf(input.hours.lots, input.from, input.years) : null,
  };
  return {
    reasons: plan.aims.starts.map((start, wish) =>
      start === null ? null : reasonOf(input, plan, pots, wish, start),
    ),
    lapses: plan.years.flatMap(({ year, lapsed }) => (lapsed > 0 ? [{ year, amount: lapsed }] : [])),
  };
}

interface Pots {
  readonly money: Timeline;
  readonly hours: Timeline | null;
}

function reasonOf(input: PlanInput, plan: Plan, pots: Pots, wish: number, start: SchoolYear): StartReason {
  const { wishes, from, years } = input;
  const { starts } = plan.aims;
  if (start === from) return { code: 'horizonBegins' };
  if (start - from === allowedStarts(wishes[wish], from, years).first) return { code: 'earliestWished' };
  const after = wishes[wish].after ?? null;
  if (after !== null && (starts[after] ?? start) + wishes[after].duration === start) {
    return { code: 'afterPrerequisite', after };
  }

  const earlier = start - 1;
  const onlyThis = starts.map((_, i) => (i === wish ? earlier : null));
  const alone = shortWith(input, pots, onlyThis);
  if (alone.money.length > 0) return { code: 'potTooSmall', short: alone.money };
  if (alone.hours.length > 0) return { code: 'hoursTooFew', short: alone.hours };

  const together = starts.map((other, i) => (i === wish ? earlier : other));
  const all = shortWith(input, pots, together);
  if (fits(all)) return { code: 'notProven' };
  const courses = starts
    .map((_, i) => i)
    .filter((i) => i !== wish && starts[i] !== null)
    .filter((i) =>
      fits(
        shortWith(
          input,
          pots,
          together.map((other, k) => (k === i ? null : other)),
        ),
      ),
    );
  return { code: 'otherCoursesGoFirst', courses, short: all.money, hoursShort: all.hours };
}

interface Short {
  readonly money: readonly ShortIn[];
  readonly hours: readonly ShortIn[];
}

function fits({ money, hours }: Short): boolean {
  return money.length === 0 && hours.length === 0;
}

function shortWith(input: PlanInput, { money, hours }: Pots, starts: readonly (SchoolYear | null)[]): Short {
  const inYears = (
    line: Timeline,
    demandsOf: (input: PlanInput, wish: number) => readonly number[],
    beside?: number[],
  ): ShortIn[] =>
    shortPerYear(
      line,
      demandsOn(input, starts, (i) => demandsOf(input, i), beside),
    ).flatMap((amount, t) => (amount > 0 ? [{ year: input.from + t, amount }] : []));
  return {
    money: inYears(money, moneyOf, reservedPerYear(input)),
    hours: hours ? inYears(hours, hoursOf) : [],
  };
}
