import { splitEvenly, type Cents } from '../money';
import type { OutsideProblem } from './problem';

/** Money from outside the pot for one school year of a course; it goes before the pot. */
export interface OutsideContribution {
  /** What is shown: the employer, a subsidy, the employee. */
  readonly source: string;
  /** 0 is the first school year of the course. */
  readonly courseYear: number;
  /** Not negative. */
  readonly amount: Cents;
}

/** What a source gives at most, such as a subsidy of so much a year for so many years. */
export interface OutsideCap {
  readonly mostPerYear: Cents;
  /** School years of the course for which the source gives, counted from its first. */
  readonly mostYears: number;
}

/** One source as a wish names it. */
export interface OutsideSource {
  readonly source: string;
  /** Asked for each school year of the course; null asks what the instalment still needs. */
  readonly perYear: Cents | null;
  /** Absent where the source has no limit. */
  readonly cap?: OutsideCap;
}

/** Contributions, or what is wrong with them. */
export type OutsideResult =
  | { readonly contributions: readonly OutsideContribution[]; readonly problem: null }
  | { readonly contributions: null; readonly problem: OutsideProblem };

/**
 * What each source gives for each school year of a course, in the order of the sources.
 *
 * An amount above the source's cap, or contributions above an instalment, are a problem. In school years after the
 * source's last one it gives nothing.
 *
 * @param price total price in cents
 * @param duration school years, at least 1
 */
export function outsideContributions(
  price: Cents,
  duration: number,
  sources: readonly OutsideSource[],
): OutsideResult {
  const contributions: OutsideContribution[] = [];
  for (const { source, perYear, cap } of sources) {
    if (perYear !== null && cap && perYear > cap.mostPerYear) {
      const { mostPerYear } = cap;
      return {
        contributions: null,
        problem: { code: 'outsideAboveCap', source, amount: perYear, mostPerYear },
      };
    }
  }
  for (const [courseYear, instalment] of splitEvenly(price, duration).entries()) {
    let due = instalment;
    for (const { source, perYear, cap } of sources) {
      if (cap && courseYear >= cap.mostYears) continue;
      const amount = perYear ?? Math.min(Math.max(due, 0), cap?.mostPerYear ?? Infinity);
      due -= amount;
      if (amount !== 0) contributions.push({ source, courseYear, amount });
    }
  }
  const problem = checkContributions(price, duration, contributions);
  return problem ? { contributions: null, problem } : { contributions, problem: null };
}

/** What is wrong with contributions to a course, or null. */
export function checkContributions(
  price: Cents,
  duration: number,
  contributions: readonly OutsideContribution[],
): OutsideProblem | null {
  const outside = new Array<Cents>(duration).fill(0);
  for (const { source, courseYear, amount } of contributions) {
    if (!Number.isSafeInteger(amount) || amount < 0) return { code: 'outsideAmount', source, amount };
    if (!Number.isInteger(courseYear) || courseYear < 0 || courseYear >= duration) {
      return { code: 'outsideYear', source, courseYear, duration };
    }
    outside[courseYear] += amount;
  }
  const instalments = splitEvenly(price, duration);
  const above = outside.findIndex((amount, courseYear) => amount > instalments[courseYear]);
  if (above < 0) return null;
  return {
    code: 'outsideAboveInstalment',
    courseYear: above,
    outside: outside[above],
    instalment: instalments[above],
  };
}

/** What one source pays of what is still due. */
export interface WithinDue {
  /** In each school year of the course; never more than is due. */
  readonly perYear: readonly Cents[];
  /** What was offered for a year and pays a later one. */
  readonly ahead: Cents;
  /** Whether more was offered than can pay anything. */
  readonly isAbove: boolean;
}

/**
 * What a source pays where it offers more in a school year than is due then: the rest pays the school years after it
 * where the source lets that.
 *
 * @param due what is still to be paid in each school year of the course
 * @param offered by the source, in each of them
 * @param carries whether what is above pays later school years
 */
export function payWithinDue(due: readonly Cents[], offered: readonly Cents[], carries: boolean): WithinDue {
  let [left, ahead] = [0, 0];
  let isAbove = false;
  const perYear = due.map((instalment, courseYear) => {
    const own = offered[courseYear] ?? 0;
    const paid = Math.min(instalment, own + left);
    ahead += Math.max(0, paid - own);
    left += own - paid;
    isAbove ||= left > 0 && !carries;
    return paid;
  });
  return { perYear, ahead, isAbove: isAbove || left > 0 };
}

/** What the pot has to pay in each school year of a course: the instalments less what comes from outside. */
export function potDemands(
  price: Cents,
  duration: number,
  contributions: readonly OutsideContribution[],
): Cents[] {
  const demands = splitEvenly(price, duration);
  for (const { courseYear, amount } of contributions) demands[courseYear] -= amount;
  return demands;
}
