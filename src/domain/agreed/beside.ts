import type { PotInput } from '../budget/ledger';
import { Pot, type Demand, type Lot } from '../budget/lots';
import { schoolYearOf, type Day } from '../calendar';
import { lotsOnDay, NO_AGREEMENT, type PlanAgreement, type PlanSpan } from '../plan/lots';
import type { PlanInput } from '../plan/input';
import type { SavingTerms } from '../rules';
import { coverOf, lastDueYear, NOTHING_DUE, type Cover } from './cover';
import type { AgreedCourse } from './instalments';
import { agreedLots, coverOnDay } from './pot';
import { setAside } from './setAside';

/** What a plan beside agreed courses is made with. */
export type PlanPot = Required<Pick<PlanInput, 'lots' | 'reserved'>>;

/** A pot to plan with, and the agreed courses that take from it. */
export interface PotBeside extends PlanPot {
  readonly cover: Cover;
  /** What the pot pays of the courses that are a right. */
  readonly rights: Cover;
}

/**
 * The pot for a plan of wishes beside agreed courses: what is due of those is covered under the terms that are agreed,
 * and that part stays payable whatever is planned.
 *
 * @param courses with what was paid of them on the day
 * @param rights courses that go before what is only wished, and take nothing that agreed courses need
 * @param terms of the lots that wishes are planned with
 * @throws ProblemError as `runLedger` does
 */
export function potBeside(
  pot: PotInput,
  day: Day,
  span: PlanSpan,
  courses: readonly AgreedCourse[],
  terms: keyof SavingTerms,
  rights: readonly AgreedCourse[] = [],
  agreement: PlanAgreement = NO_AGREEMENT,
): PotBeside {
  const now = schoolYearOf(day);
  const cover = coverOnDay(pot, day, courses);
  const last = lastDueYear([...courses, ...rights], now);
  if (last === null) {
    return { lots: lotsOnDay(pot, day, span, terms, agreement), reserved: [], cover, rights: NOTHING_DUE };
  }
  const end = Math.max(span.from + span.years - 1, last);
  const lots = lotsOnDay(pot, day, { from: now, years: end - now + 1 }, terms, agreement);
  const ofRights =
    rights.length === 0
      ? NOTHING_DUE
      : coverOf(setAside(agreedLots(pot, day, [...courses, ...rights]), cover.covered).left, rights, now);
  const taken = [...cover.covered, ...ofRights.covered].sort((a, b) => a.year - b.year);
  return { ...reservedIn(lots, taken, span), cover, rights: ofRights };
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
