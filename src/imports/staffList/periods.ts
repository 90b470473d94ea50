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

/** Fte is summed in whole millionths: binary fractions would leave something behind. */
const MILLIONTHS = 1e6;

/** Adds up the rows of one person: on each day what all rows that hold that day say together. At least one row. */
export function addUp(periods: readonly Period[]): FteTimeline {
  let start: Day | null = Infinity;
  let end: Day | null = -Infinity;
  let sum = 0;
  const turns = new Map<Day, number>();
  const turn = (day: Day, by: number) => turns.set(day, (turns.get(day) ?? 0) + by);
  for (const { from, until, fte } of periods) {
    const millionths = Math.round(fte * MILLIONTHS);
    start = from === null || start === null ? null : Math.min(start, from);
    end = until === null || end === null ? null : Math.max(end, until);
    if (from === null) sum += millionths;
    else turn(from, millionths);
    if (until !== null) turn(until + 1, -millionths);
  }
  const days = [...turns.keys()].sort((a, b) => a - b);
  let first: number | null = start === null ? sum : null;
  const changes: FteChange[] = [];
  for (const day of days) {
    sum += turns.get(day)!;
    if (first === null) first = sum;
    else if (end === null || day <= end) changes.push({ from: day, fte: roundFte(sum / MILLIONTHS) });
  }
  const fte = roundFte((first ?? sum) / MILLIONTHS);
  return { start, end, fte, changes: withoutRepeats(fte, changes) };
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
