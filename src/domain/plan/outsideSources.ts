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

/** What is wrong with contributions to a course, or null. */
export function checkContributions(
  price: Cents,
  duration: number,
  contributions: readonly OutsideContribution[],
): OutsideProblem | null {
  if (contributions.length === 0) return null;
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
