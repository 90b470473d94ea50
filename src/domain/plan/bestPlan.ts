import { NOT_STARTED } from './yearStates';

/** How many courses of priority 1, 2 and 3; index 0 is not used. */
export type Counts = Int32Array;

/** The best plan that the search has found, by the four aims in their order. */
export class BestPlan {
  readonly starts: Int8Array;
  readonly counts: Counts = new Int32Array(4);
  delay = Infinity;
  lapsed = Infinity;

  constructor(courses: number) {
    this.starts = new Int8Array(courses).fill(NOT_STARTED);
  }

  /** Takes the start years over when their counts are better; their delay is then not measured yet. */
  offerCounts(counts: Counts, starts: Int8Array): void {
    if (compareCounts(counts, this.counts) <= 0) return;
    this.counts.set(counts);
    this.starts.set(starts);
  }

  /** Takes start years of equal counts over when they are better in the other aims. */
  offerStarts(delay: number, lapsed: number, starts: Int8Array): void {
    const worse = delay - this.delay || lapsed - this.lapsed || compareStarts(starts, this.starts);
    if (worse >= 0) return;
    this.delay = delay;
    this.lapsed = lapsed;
    this.starts.set(starts);
  }
}

/** Below 0 when `a` is worse than `b`: fewer of priority 1, else of 2, else of 3. */
export function compareCounts(a: Counts, b: Counts): number {
  return a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}

/**
 * Below 0 when the first course that starts in another year starts earlier in `a`; not started is last of all.
 *
 * @param at where the start years of `a` begin
 */
export function compareStarts(a: Int8Array, b: Int8Array, at = 0): number {
  for (let i = 0; i < b.length; i++) {
    const start = a[at + i];
    const other = b[i];
    if (start === other) continue;
    if (start === NOT_STARTED) return 1;
    if (other === NOT_STARTED) return -1;
    return start - other;
  }
  return 0;
}
