import type { SchoolYear } from '../domain/calendar';
import type { PlanSpan } from '../domain/plan/lots';
import type { AnyProblem } from './problem';
import type { Awaited, Plannable } from './wishOrder';
import type { WishRow } from './wishes';

/** What decides, of a row of `Wensen`, whether and when what waits for it can start. */
export interface RowBeside extends Pick<WishRow, 'course' | 'status' | 'start' | 'duration' | 'problem'> {
  readonly awaited: Awaited;
}

/** What a wish waits for, and the first school year after it where that is fixed. */
export interface AwaitedEnd extends Awaited {
  readonly earliest: SchoolYear | null;
}

/** A wish waits for a choice of the plan, for an agreed course until that has ended, and for one that is over no more. */
export function awaitedEnd({ awaited, status }: RowBeside, rows: readonly RowBeside[]): AwaitedEnd {
  const { after, problem } = awaited;
  const other = after === null ? null : rows[after];
  if (other === null || other.status === 'wish') return { after, problem, earliest: null };
  if (problem || other.problem || other.status === 'stopped' || other.status === 'refused') {
    const own: AnyProblem | null =
      status === 'wish' ? { code: 'awaitedNotPlanned', course: other.course } : null;
    return { after: null, problem: problem ?? own, earliest: null };
  }
  const ends = other.status === 'finished' || other.start === null ? null : other.start + other.duration;
  return { after: null, problem, earliest: ends };
}

/** The school years in which a wish may start. */
export type AllowedStart = Pick<Plannable, 'earliest' | 'latest'>;

/**
 * The school years in which a wish may start beside an agreed course that it waits for, and with grants.
 *
 * @param granted the school year of its grant: then it starts in that one or not at all; null where it has none
 */
export function startsAfter(
  { earliest, latest }: AllowedStart,
  { earliest: afterAgreed }: AwaitedEnd,
  { from, years }: PlanSpan,
  granted: SchoolYear | null,
): AllowedStart {
  if (afterAgreed === null && granted === null) return { earliest, latest };
  const first = Math.max(afterAgreed ?? from, earliest ?? from);
  const start = granted ?? first;
  // What an agreed course or a grant keeps from starting in time has no room; its own years are no mistake.
  if (start < first || start > (latest ?? start)) return { earliest: from + years, latest: null };
  return { earliest: start, latest: granted ?? latest };
}
