import { FIRST_SCHOOL_YEAR, LAST_SCHOOL_YEAR, type SchoolYear } from '../calendar';
import type { Cents } from '../money';
import { potDemands } from './outsideSources';
import { allowedStarts, checkWishes } from './check';
import { reservedPerYear, type PlanInput } from './input';
import { failPlan, type WishProblem } from './problem';
import { searchPlan } from './search';
import type { SearchCourse } from './searchTask';
import { settlePlan, type PlanYear, type PlannedInstalment } from './settlement';
import { besideChosen, shortfallOf, type BesideChosen, type Shortfall } from './shortfall';
import { listOf, timelineOf } from './timeline';

/** The four aims of a plan, in their order; see `comparePlans`. */
export interface PlanAims {
  /** Courses chosen of priority 1, 2 and 3: the more the better, priority 1 first. */
  readonly chosen: readonly [number, number, number];
  /** Σ (start − earliest) over the chosen courses: the less the better. */
  readonly delay: number;
  /** Money that lapses within the horizon, leaving included: the less the better. */
  readonly lapsed: Cents;
  /** Per wish its start, null when it is not chosen: the earlier the better, in the order given. */
  readonly starts: readonly (SchoolYear | null)[];
}

/** What became of a wish. */
export type WishOutcome =
  | {
      readonly status: 'planned';
      readonly start: SchoolYear;
      /** Last school year of the course. */
      readonly end: SchoolYear;
      /** What the pot pays of the price; others pay the rest. */
      readonly fromPot: Cents;
      readonly instalments: readonly PlannedInstalment[];
      /** Hundredths of an hour that the hours pot cannot give, in all its school years. */
      readonly hoursShort: number;
    }
  | { readonly status: 'notAffordable'; readonly shortfall: Shortfall }
  /** Its prerequisite is not chosen. */
  | { readonly status: 'prerequisiteNotChosen'; readonly after: number }
  /** No school year of the horizon is allowed to it and lets it end in time. */
  | { readonly status: 'noRoom' }
  | { readonly status: 'invalid'; readonly problem: WishProblem };

export interface Plan {
  /** In the order of the wishes. */
  readonly outcomes: readonly WishOutcome[];
  readonly aims: PlanAims;
  /** Whether no better plan exists; false when the search met its limit. */
  readonly proven: boolean;
  /** Steps that the search made. */
  readonly steps: number;
  /** The pot in each school year of the horizon. */
  readonly years: readonly PlanYear[];
}

export const MOST_PLAN_YEARS = 60;
export const MOST_WISHES = 100;

/** At most 0.3 seconds for 8 courses over 12 years on a plain machine, hours included (`bench/planHard.ts`). */
const DEFAULT_WORK_LIMIT = 250_000;

/**
 * The best plan for a person's wishes: which courses run and when they start, such that the pot pays every instalment
 * in time. Best is by `PlanAims`, exactly, unless the search meets its limit (`proven` is then false).
 *
 * All instalments fall within the horizon. A course without a price needs no pot. A wish whose earliest year lies
 * before the horizon counts its delay from the first year of the horizon.
 *
 * @throws ProblemError<PlanProblem> for a horizon or a number of wishes that cannot be; a problem of one wish is that
 *   wish's outcome, and the others are planned
 */
export function planCourses(input: PlanInput): Plan {
  const { lots, from, years, wishes, hours, workLimit = DEFAULT_WORK_LIMIT } = input;
  checkHorizon(input);
  const problems = checkWishes(wishes, years);
  const money = timelineOf(lots, from, years);
  const bindingHours = hours?.binding ? timelineOf(hours.lots, from, years) : null;

  // Only wishes without problems take part; indices are mapped there and back.
  const valid = wishes.map((_, i) => i).filter((i) => problems[i] === null);
  const places = wishes.map(() => -1);
  valid.forEach((i, k) => (places[i] = k));
  const courses = listOf(valid.length, (k): SearchCourse => {
    const wish = wishes[valid[k]];
    const { first, last } = allowedStarts(wish, from, years);
    const after = wish.after ?? null;
    const awaited = after === null ? -1 : places[after];
    return {
      priority: wish.priority,
      earliest: first,
      first,
      // What waits for a wish that cannot be planned cannot be planned either.
      last: after !== null && awaited < 0 ? -1 : last,
      demands: new Float64Array(potDemands(wish.price, wish.duration, wish.outside ?? [])),
      hoursPerYear: wish.hoursPerYear ?? 0,
      after: awaited,
    };
  });
  const found = searchPlan(
    { money, reserved: reservedPerYear(input), hours: bindingHours, courses },
    workLimit,
  );
  const starts: (SchoolYear | null)[] = wishes.map(() => null);
  valid.forEach((i, k) => (starts[i] = found.starts[k] < 0 ? null : from + found.starts[k]));
  return { ...describe(input, problems, starts), proven: found.proven, steps: found.steps };
}

/** Below 0 when plan `a` is better than `b`, by the four aims in their order. */
export function comparePlans(a: PlanAims, b: PlanAims): number {
  for (let i = 0; i < 3; i++) if (a.chosen[i] !== b.chosen[i]) return b.chosen[i] - a.chosen[i];
  if (a.delay !== b.delay) return a.delay - b.delay;
  if (a.lapsed !== b.lapsed) return a.lapsed - b.lapsed;
  for (let i = 0; i < a.starts.length; i++) {
    const order = (a.starts[i] ?? Infinity) - (b.starts[i] ?? Infinity);
    if (a.starts[i] !== b.starts[i]) return order;
  }
  return 0;
}

function checkHorizon({ from, years, wishes }: PlanInput): void {
  if (!Number.isInteger(years) || years < 1 || years > MOST_PLAN_YEARS) {
    failPlan({ code: 'planHorizon', years, most: MOST_PLAN_YEARS });
  }
  if (!Number.isInteger(from) || from < FIRST_SCHOOL_YEAR || from > LAST_SCHOOL_YEAR) {
    failPlan({ code: 'planStart', from });
  }
  if (wishes.length > MOST_WISHES) {
    failPlan({ code: 'planTooManyWishes', wishes: wishes.length, most: MOST_WISHES });
  }
}

/** The plan that the start years are. */
function describe(
  input: PlanInput,
  problems: readonly (WishProblem | null)[],
  starts: readonly (SchoolYear | null)[],
): Omit<Plan, 'proven' | 'steps'> {
  const { wishes, from, years } = input;
  const settled = settlePlan(input, starts);
  let beside: BesideChosen | null = null;
  const outcomes = wishes.map((wish, i): WishOutcome => {
    const problem = problems[i];
    if (problem) return { status: 'invalid', problem };
    const start = starts[i];
    if (start !== null) {
      const instalments = settled.instalments[i];
      const fromPot = instalments.reduce((sum, { fromPot }) => sum + fromPot, 0);
      const hoursShort = instalments.reduce((sum, { hoursShort }) => sum + hoursShort, 0);
      return { status: 'planned', start, end: start + wish.duration - 1, fromPot, instalments, hoursShort };
    }
    const after = wish.after ?? null;
    if (after !== null && starts[after] === null) return { status: 'prerequisiteNotChosen', after };
    beside ??= besideChosen(input, starts);
    const shortfall = shortfallOf(input, starts, beside, i);
    return shortfall ? { status: 'notAffordable', shortfall } : { status: 'noRoom' };
  });
  const chosen: [number, number, number] = [0, 0, 0];
  let delay = 0;
  wishes.forEach((wish, i) => {
    const start = starts[i];
    if (start === null) return;
    chosen[wish.priority - 1]++;
    delay += start - from - allowedStarts(wish, from, years).first;
  });
  const lapsed = settled.years.reduce((sum, year) => sum + year.lapsed, 0);
  return { outcomes, aims: { chosen, delay, lapsed, starts }, years: settled.years };
}
