import type { SchoolYear } from '../calendar';
import type { Demand, Lot } from '../budget/lots';
import type { Cents } from '../money';
import type { OutsideContribution } from './outsideSources';
import { zeros } from './timeline';

/** A course that an employee wants. */
export interface Wish {
  /** Total price, not negative. */
  readonly price: Cents;
  /** School years over which it is paid in equal instalments, left-over cents first. */
  readonly duration: number;
  /** 1 goes before 2, and 2 before 3. */
  readonly priority: 1 | 2 | 3;
  /** First school year in which it may start; null for the first of the horizon. */
  readonly earliest: SchoolYear | null;
  /** Last school year in which it may start; null for the last in which it still ends within the horizon. */
  readonly latest: SchoolYear | null;
  /** Index of the wish that must be chosen, and have ended, before this one starts. */
  readonly after?: number | null;
  /** Hundredths of an hour, in each school year of the course. */
  readonly hoursPerYear?: number;
  /** What others pay; it goes before the pot. */
  readonly outside?: readonly OutsideContribution[];
  /** Who pays what the pot cannot: the course is a right, and goes before what is only wished; see `besideRights`. */
  readonly restPaidBy?: string;
}

/** A second pot, with the same rules, from which hours are taken. */
export interface HoursPot {
  readonly lots: readonly Lot[];
  /** Whether a course may only run when the hours suffice too; if not, what is short is only shown. */
  readonly binding: boolean;
}

export interface PlanInput {
  /** What the employee has and will get, as `planLots` gives it. */
  readonly lots: readonly Lot[];
  /** First school year of the horizon. */
  readonly from: SchoolYear;
  /** Length of the horizon in school years, 1 to `MOST_PLAN_YEARS`. */
  readonly years: number;
  readonly wishes: readonly Wish[];
  /**
   * What agreed courses take from the lots in school years of the horizon. The lots can pay all of it, and it stays
   * payable whatever is planned.
   */
  readonly reserved?: readonly Demand[];
  readonly hours?: HoursPot;
  /** Steps after which the search is given up; the best plan found is then not proven to be the best. */
  readonly workLimit?: number;
}

/** What agreed courses take in each school year of the horizon. */
export function reservedPerYear({ reserved = [], from, years }: PlanInput): number[] {
  const perYear = zeros(years);
  for (const { year, amount } of reserved) perYear[year - from] += amount;
  return perYear;
}
