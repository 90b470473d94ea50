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

/** Every fte of a person through time, in order. */
export function everyFte({ fte, changes }: FteTimeline): number[] {
  return [fte, ...changes.map((change) => change.fte)];
}

/**
 * The rows of one person of which on each day only the largest counts, as rows that follow each other. At least one row.
 */
export function largestOfDays(periods: readonly Period[]): readonly Period[] {
  const begins = (one: Period) => one.from ?? -Infinity;
  const ends = (one: Period) => (one.until === null ? Infinity : one.until + 1);
  const turns = [...new Set(periods.flatMap((one) => [begins(one), ends(one)]))].sort((a, b) => a - b);
  const places = new Map(turns.map((day, i) => [day, i]));
  /** From each turn on, the first stretch that nothing was put on yet. */
  const free = turns.map((_, i) => i);
  const nextFree = (from: number) => {
    let at = from;
    while (free[at] !== at) at = free[at] = free[free[at]];
    return at;
  };
  const found: Period[] = [];
  for (const one of [...periods].sort((a, b) => b.fte - a.fte)) {
    const last = places.get(ends(one))!;
    for (let at = nextFree(places.get(begins(one))!); at < last; at = nextFree(at)) {
      const [from, next] = [turns[at], turns[at + 1]];
      found.push({
        from: from === -Infinity ? null : from,
        until: next === Infinity ? null : next - 1,
        fte: one.fte,
      });
      free[at] = at + 1;
    }
  }
  return found;
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
