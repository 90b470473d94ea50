import type { AgreedCourse } from '../agreed/instalments';
import type { SchoolYear } from '../calendar';
import type { Cents } from '../money';
import type { PlannedInstalment } from '../plan/settlement';
import type { Shortfall } from '../plan/shortfall';
import { highest, lowest } from '../extremes';

/** What a course costs and who pays it: `price = pot + Σ outside + short`. */
export interface CourseCost {
  readonly price: Cents;
  readonly pot: Cents;
  /** Employer, subsidy, the employee: in the order in which they pay, those that pay nothing left out. */
  readonly outside: readonly { readonly source: string; readonly amount: Cents }[];
  /** What nobody pays yet: for the fund, the employer or a longer saving term. */
  readonly short: Cents;
}

/** A required course as the plan has it. */
export interface PlannedCourse {
  readonly name: string;
  /** Whether it stands among the wishes; if not it is a proposal. */
  readonly wished: boolean;
  /** First and last school year; null when the plan has no place for it, or when it has no price. */
  readonly start: SchoolYear | null;
  readonly end: SchoolYear | null;
  /** First and last school year whose budgets pay for it; null when the budgets pay nothing. */
  readonly savedFrom: SchoolYear | null;
  readonly savedTo: SchoolYear | null;
  /** Null when it has no price. */
  readonly cost: CourseCost | null;
}

/** A course that the plan pays whole. */
export function plannedCourse(
  name: string,
  wished: boolean,
  start: SchoolYear,
  end: SchoolYear,
  instalments: readonly PlannedInstalment[],
): PlannedCourse {
  const lots = instalments.flatMap(({ payments }) => payments).filter(({ amount }) => amount > 0);
  const years = lots.map(({ lot }) => lot.year);
  const price = sum(instalments.map(({ amount }) => amount));
  const pot = sum(instalments.map(({ fromPot }) => fromPot));
  return {
    name,
    wished,
    start,
    end,
    savedFrom: years.length > 0 ? lowest(years) : null,
    savedTo: years.length > 0 ? highest(years) : null,
    cost: { price, pot, outside: outsideOf(instalments.flatMap(({ outside }) => outside)), short: 0 },
  };
}

/**
 * A course that the budget cannot carry: it runs when the shortfall is smallest, provided that somebody pays that.
 *
 * @param outside what others pay already, over all years of the course
 */
export function shortCourse(
  name: string,
  wished: boolean,
  price: Cents,
  duration: number,
  outside: readonly { readonly source: string; readonly amount: Cents }[],
  { start, topUp }: Shortfall,
): PlannedCourse {
  const others = outsideOf(outside);
  return {
    name,
    wished,
    start,
    end: start + duration - 1,
    savedFrom: null,
    savedTo: null,
    cost: {
      price,
      pot: price - topUp - sum(others.map(({ amount }) => amount)),
      outside: others,
      short: topUp,
    },
  };
}

/**
 * A course that is agreed: it runs as it was agreed, and what the pot cannot pay is short.
 *
 * @param outside what others pay, over all years of the course
 * @param lotYears the school years whose budgets still pay for it
 */
export function followedCourse(
  name: string,
  price: Cents,
  { start, fromPot }: AgreedCourse,
  outside: readonly { readonly source: string; readonly amount: Cents }[],
  lotYears: readonly SchoolYear[],
  uncovered: Cents,
): PlannedCourse {
  return {
    name,
    wished: true,
    start,
    end: start + fromPot.length - 1,
    savedFrom: lotYears.length > 0 ? lowest(lotYears) : null,
    savedTo: lotYears.length > 0 ? highest(lotYears) : null,
    cost: { price, pot: sum(fromPot) - uncovered, outside: outsideOf(outside), short: uncovered },
  };
}

/** A course for which the plan has no place. */
export function unplannedCourse(name: string, wished: boolean): PlannedCourse {
  return { name, wished, start: null, end: null, savedFrom: null, savedTo: null, cost: null };
}

function outsideOf(parts: readonly { readonly source: string; readonly amount: Cents }[]) {
  const bySource = new Map<string, Cents>();
  for (const { source, amount } of parts) bySource.set(source, (bySource.get(source) ?? 0) + amount);
  return [...bySource].filter(([, amount]) => amount > 0).map(([source, amount]) => ({ source, amount }));
}

function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((total, amount) => total + amount, 0);
}
