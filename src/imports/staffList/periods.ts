import type { FteChange } from '../../domain/budget/employment';
import type { Day } from '../../domain/calendar';
import { roundFte } from './fteUnit';

/** One row of a person: so much, in these days. */
export interface Period {
  /** Null when it began before everything that is known. */
  readonly from: Day | null;
  /** Last day; null when open. */
  readonly until: Day | null;
  readonly fte: number;
}

/** The fte of a person through time. */
export interface FteTimeline {
  readonly start: Day | null;
  readonly end: Day | null;
  /** Before the first change. */
  readonly fte: number;
  readonly changes: readonly FteChange[];
}

/** Adds up the rows of one person: on each day what all rows that hold that day say together. At least one row. */
export function addUp(periods: readonly Period[]): FteTimeline {
  const start = periods.some(({ from }) => from === null)
    ? null
    : Math.min(...periods.map(({ from }) => from!));
  const end = periods.some(({ until }) => until === null)
    ? null
    : Math.max(...periods.map(({ until }) => until!));
  const turns = new Set<Day>();
  for (const { from, until } of periods) {
    if (from !== null && from !== start) turns.add(from);
    if (until !== null && until !== end) turns.add(until + 1);
  }
  const onDay = (day: Day | null) =>
    roundFte(
      periods
        .filter(({ from, until }) =>
          day === null ? from === null : (from === null || from <= day) && (until === null || until >= day),
        )
        .reduce((sum, { fte }) => sum + fte, 0),
    );
  const fte = onDay(start);
  return {
    start,
    end,
    fte,
    changes: withoutRepeats(
      fte,
      [...turns].sort((a, b) => a - b).map((from) => ({ from, fte: onDay(from) })),
    ),
  };
}

/** The changes that change something. */
export function withoutRepeats(fte: number, changes: readonly FteChange[]): readonly FteChange[] {
  let current = fte;
  return changes.filter((change) => {
    const differs = change.fte !== current;
    current = change.fte;
    return differs;
  });
}
