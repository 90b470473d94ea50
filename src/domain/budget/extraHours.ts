import { firstDayOf, schoolYearOf, type Day } from '../calendar';
import type { Employment, FteChange } from './employment';

/** Above it hours are temporary (CAO VO, 6.1 lid 6). */
export const FULL_TIME = 1;

/** Hours above full time that an employment carries past the school year after which they end by law. */
export interface ExtraHours {
  /** The fte with them. */
  readonly fte: number;
  /** The 1 August on which they end by law. */
  readonly endOn: Day;
}

/**
 * The first hours above full time that go on after a 1 August later than the day, in a period that began before it: at
 * most a school year is possible (CAO VO, 6.1 lid 6). Hours that begin anew on that 1 August are another agreement.
 *
 * @returns null where no hours do
 */
export function carriedExtraHours(employment: Employment, day: Day): ExtraHours | null {
  const { start, end, fte, changes } = employment;
  const periods: readonly FteChange[] = [{ from: start ?? -Infinity, fte }, ...changes];
  for (const [i, period] of periods.entries()) {
    const next = periods.at(i + 1)?.from ?? Infinity;
    const until = Math.min(next, (end ?? Infinity) + 1);
    const endOn = firstDayOf(schoolYearOf(Math.max(period.from, day)) + 1);
    if (period.fte > FULL_TIME && endOn < until) return { fte: period.fte, endOn };
  }
  return null;
}

/** The employment at full time from a day on, up to its next change; leave goes on as it was. */
export function withoutExtraHours(employment: Employment, from: Day): Employment {
  const before = employment.changes.filter((change) => change.from < from);
  const leave = before.at(-1)?.leave;
  const ended: FteChange = { from, fte: FULL_TIME, ...(leave === undefined ? {} : { leave }) };
  const after = employment.changes.filter((change) => change.from >= from);
  return { ...employment, changes: [...before, ended, ...after] };
}
