import type { PotInput } from '../budget/ledger';
import { Pot, type Demand, type Lot } from '../budget/lots';
import { schoolYearOf, type Day } from '../calendar';
import { lotsOnDay, NO_AGREEMENT, type PlanAgreement, type PlanSpan } from '../plan/lots';
import type { PlanInput } from '../plan/input';
import type { SavingTerms } from '../rules';
import { lastDueYear, type Cover } from './cover';
import type { AgreedCourse } from './instalments';
import { coverOnDay } from './pot';
import { setAside } from './setAside';

/** What a plan beside agreed courses is made with. */
export type PlanPot = Required<Pick<PlanInput, 'lots' | 'reserved'>>;

/** A pot to plan with, and the agreed courses that take from it. */
export interface PotBeside extends PlanPot {
  readonly cover: Cover;
}

/**
 * The pot for a plan of wishes beside agreed courses: what is due of those is covered under the terms that are agreed,
 * and that part stays payable whatever is planned.
 *
 * @param courses with what was paid of them on the day
 * @param terms of the lots that wishes are planned with
 * @throws ProblemError as `runLedger` does
 */
export function potBeside(
  pot: PotInput,
  day: Day,
  span: PlanSpan,
  courses: readonly AgreedCourse[],
  terms: keyof SavingTerms,
  agreement: PlanAgreement = NO_AGREEMENT,
): PotBeside {
  const now = schoolYearOf(day);
  const cover = coverOnDay(pot, day, courses);
  const last = lastDueYear(courses, now);
  if (last === null) return { lots: lotsOnDay(pot, day, span, terms, agreement), reserved: [], cover };
  const end = Math.max(span.from + span.years - 1, last);
  const lots = lotsOnDay(pot, day, { from: now, years: end - now + 1 }, terms, agreement);
  return { ...reservedIn(lots, cover.covered, span), cover };
}

/**
 * Keeps the demands of the horizon for the planner, and takes those of other school years from the lots: what comes
 * before is paid first, and for what comes after money is set aside that is of the least use within the horizon.
 *
 * @param lots up to the school year of the last demand
 * @param demands payable from the lots, in order of school year
 */
export function reservedIn(
  lots: readonly Lot[],
  demands: readonly Demand[],
  { from, years }: PlanSpan,
): PlanPot {
  const end = from + years;
  const pot = new Pot(lots);
  for (const { year, amount } of demands) if (year < from) pot.payShort(year, amount);
  const unpaid = pot.remainders().map(({ lot, left }) => ({ ...lot, granted: left }));
  const { left } = setAside(
    unpaid,
    demands.filter(({ year }) => year >= end),
  );
  return {
    lots: left.filter(({ firstUsable, lastUsable }) => lastUsable >= from && firstUsable < end),
    reserved: demands.filter(({ year }) => from <= year && year < end),
  };
}
