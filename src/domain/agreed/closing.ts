import { runLedger, type OpeningLot, type PotInput } from '../budget/ledger';
import { firstDayOf, lastDayOf, type SchoolYear } from '../calendar';
import { fail } from '../problem';
import type { Cents } from '../money';
import type { Cover } from './cover';
import type { AgreedCourse } from './instalments';
import { coverOnDay } from './pot';

/** What closing a school year writes for one employee, and what it tells. */
export interface ClosedYear {
  /** In place of all earlier opening lots: one per lot that is still usable, or 0 for the closed year. */
  readonly opening: readonly OpeningLot[];
  readonly carriesOver: Cents;
  /** What lapses with the school year, or lapsed on leaving. */
  readonly lapses: Cents;
  /** What is due of agreed courses when the next school year begins. */
  readonly cover: Cover;
}

/**
 * Closes a school year: what remains of each lot at its end, so that computing can start after it. No balance changes.
 *
 * @param courses with what was paid of them at the end of the school year
 * @returns null where nothing is computed for the school year: not employed yet, or no rule known
 * @throws ProblemError as `runLedger` does, and `advanceInUse` where a later school year's lot has paid already: an
 *   opening lot cannot tell that
 */
export function closeSchoolYear(
  pot: PotInput,
  year: SchoolYear,
  courses: readonly AgreedCourse[],
): ClosedYear | null {
  const end = lastDayOf(year);
  const { firstYear, years, pot: lots } = runLedger(pot, end);
  if (firstYear > year) return null;
  for (const { lot, left } of lots.remainders()) {
    if (lot.year > year && left < lot.granted) {
      fail({ code: 'advanceInUse', year: lot.year, amount: lot.granted - left });
    }
  }
  const { employment } = pot;
  const hasLeft = employment.end !== null && employment.end <= end;
  const remaining = lots
    .remainders()
    .filter(({ lot, left }) => !hasLeft && left > 0 && lot.year <= year && lot.lastUsable > year)
    .map(({ lot, left }) => ({ year: lot.year, left }))
    .sort((a, b) => a.year - b.year);
  const closed = remaining.some((lot) => lot.year === year);
  const opening = closed ? remaining : [...remaining, { year, left: 0 }];
  const after = { ...pot, opening, expenses: [] };
  return {
    opening,
    carriesOver: remaining.reduce((sum, { left }) => sum + left, 0),
    lapses: years[years.length - 1].lapsed,
    cover: coverOnDay(after, firstDayOf(year + 1), courses),
  };
}
