import type { PotInput } from '../budget/ledger';
import type { Lot } from '../budget/lots';
import { schoolYearOf, type Day } from '../calendar';
import { lotsOnDay, NO_AGREEMENT, type PlanAgreement } from '../plan/lots';
import { coverOf, lastDueYear, NOTHING_DUE, type Cover } from './cover';
import type { AgreedCourse } from './instalments';

/**
 * The lots that pay what is due of agreed courses, as the pot stands on the day, under the terms that are agreed.
 *
 * @param agreement what could be agreed beside the rules in force
 * @throws ProblemError as `runLedger` does
 */
export function agreedLots(
  pot: PotInput,
  day: Day,
  courses: readonly AgreedCourse[],
  agreement: PlanAgreement = NO_AGREEMENT,
): Lot[] {
  const from = schoolYearOf(day);
  const last = lastDueYear(courses, from) ?? from;
  return lotsOnDay(pot, day, { from, years: last - from + 1 }, 'agreed', agreement);
}

/**
 * What is due of somebody's agreed courses on a day, and what of it the pot can pay.
 *
 * @param courses with what was paid of them on that day
 * @throws ProblemError as `runLedger` does
 */
export function coverOnDay(pot: PotInput, day: Day, courses: readonly AgreedCourse[]): Cover {
  const now = schoolYearOf(day);
  if (lastDueYear(courses, now) === null) return NOTHING_DUE;
  return coverOf(agreedLots(pot, day, courses), courses, now);
}
