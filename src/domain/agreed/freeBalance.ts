import { balanceOn, type PotInput } from '../budget/ledger';
import { Pot, type Demand, type Lot } from '../budget/lots';
import { employedOn } from '../budget/spending';
import { schoolYearOf, type Day, type SchoolYear } from '../calendar';
import type { Cents } from '../money';
import { lotsOnDay } from '../plan/lots';
import { coveredPerYear, duePerYear } from './cover';
import type { AgreedCourse } from './instalments';

/**
 * What can be spent on the day such that all that the pot can pay of agreed courses stays payable: never more than the
 * balance, and equal to it where nothing is due.
 *
 * @param courses with what was paid of them on that day
 * @throws ProblemError as `runLedger` does
 */
export function freeBalance(pot: PotInput, day: Day, courses: readonly AgreedCourse[]): Cents {
  const now = schoolYearOf(day);
  const due = duePerYear(courses, now);
  if (due.length === 0) return balanceOn(pot, day);
  const lots = lotsOnDay(pot, day, { from: now, years: due.length }, 'agreed');
  return freeBeside(pot, day, lots, coveredPerYear(lots, due, now));
}

/**
 * The free balance of a pot of which the lots are known.
 *
 * @param lots under the terms that are agreed; see `agreedLots`
 * @param covered what those can pay of what is due, in order of school year
 */
export function freeBeside(
  { employment }: Pick<PotInput, 'employment'>,
  day: Day,
  lots: readonly Lot[],
  covered: readonly Demand[],
): Cents {
  return employedOn(employment, day) ? freeIn(schoolYearOf(day), lots, covered) : 0;
}

/**
 * The most that can be paid in the school year on top of demands that the lots can pay.
 *
 * Payments are a flow from lots to school years. The most that can flow, as a function of what is asked on top in one
 * year, is the smaller of all demands plus that amount and a fixed ceiling (the least cut). So the ceiling is found at
 * once by asking all that is there in that year, and what the later demands then lack is what has to stay.
 *
 * @param year not after that of any demand
 * @param demands payable, in order of school year
 */
export function freeIn(year: SchoolYear, lots: readonly Lot[], demands: readonly Demand[]): Cents {
  const pot = new Pot(lots);
  const usable = pot.usableIn(year);
  pot.payShort(year, usable);
  let kept = 0;
  for (const demand of demands) kept += pot.payShort(demand.year, demand.amount);
  return usable - kept;
}
