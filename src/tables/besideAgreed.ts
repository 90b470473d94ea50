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

/** The school years in which a wish may start beside an agreed course that it waits for. */
export function startsAfter(
  wish: Pick<Plannable, 'earliest' | 'latest'>,
  { earliest: afterAgreed }: AwaitedEnd,
  { from, years }: PlanSpan,
): Pick<Plannable, 'earliest' | 'latest'> {
  const { earliest, latest } = wish;
  if (afterAgreed === null) return { earliest, latest };
  const first = Math.max(afterAgreed, earliest ?? from);
  // What an agreed course keeps from starting in time has no room; its own years are no mistake.
  return (latest ?? first) < first ? { earliest: from + years, latest: null } : { earliest: first, latest };
}
