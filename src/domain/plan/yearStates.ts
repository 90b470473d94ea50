/** A course that is not started. */
export const NOT_STARTED = -1;

/**
 * The states of the search at the beginning of one school year: which courses started when, and what is in the pots.
 * Kept in flat arrays, so that a state costs no allocation.
 */
export class YearStates {
  count = 0;
  /** Per state the sums of the pots (see `timeline.ts`). */
  pots: Float64Array;
  /** Per state and course the year in which it started. */
  starts: Int8Array;
  /** Per state the years of delay so far. */
  delays: Int32Array;
  /** Per state how promising it is; higher is better. */
  scores: Float64Array;
  /** Per state 1 when another one is at least as good. */
  dominated: Uint8Array;
  private nextOfKey: Int32Array;
  private readonly firstOfKey = new Map<number, number>();
  private capacity = 16;

  /**
   * @param courses how many courses
   * @param stride how many sums the pots of one state take
   */
  constructor(
    private readonly courses: number,
    private readonly stride: number,
  ) {
    this.pots = new Float64Array(this.capacity * stride);
    this.starts = new Int8Array(this.capacity * courses);
    this.delays = new Int32Array(this.capacity);
    this.scores = new Float64Array(this.capacity);
    this.dominated = new Uint8Array(this.capacity);
    this.nextOfKey = new Int32Array(this.capacity);
  }

  clear(): void {
    this.count = 0;
    this.firstOfKey.clear();
  }

  /** The latest state with this key, or -1; `before` gives the others. */
  latest(key: number): number {
    return this.firstOfKey.get(key) ?? -1;
  }

  /** The state with the same key that was added before the state, or -1. */
  before(state: number): number {
    return this.nextOfKey[state];
  }

  /** The start years of a state; good until a state is added. */
  startsOf(state: number): Int8Array {
    return this.starts.subarray(state * this.courses, (state + 1) * this.courses);
  }

  add(key: number, pot: Float64Array, starts: Int8Array, delay: number, score: number): void {
    if (this.count === this.capacity) this.grow();
    const state = this.count++;
    this.pots.set(pot, state * this.stride);
    this.starts.set(starts, state * this.courses);
    this.delays[state] = delay;
    this.scores[state] = score;
    this.dominated[state] = 0;
    this.nextOfKey[state] = this.latest(key);
    this.firstOfKey.set(key, state);
  }

  /** The states that are not dominated; at most `most` of them, the most promising, and then `truncated`. */
  kept(most: number): { readonly states: readonly number[]; readonly truncated: boolean } {
    const states: number[] = [];
    for (let state = 0; state < this.count; state++) if (!this.dominated[state]) states.push(state);
    if (states.length <= most) return { states, truncated: false };
    states.sort((a, b) => this.scores[b] - this.scores[a] || a - b);
    return { states: states.slice(0, most), truncated: true };
  }

  private grow(): void {
    this.capacity *= 2;
    this.pots = grown(this.pots, new Float64Array(this.capacity * this.stride));
    this.starts = grown(this.starts, new Int8Array(this.capacity * this.courses));
    this.delays = grown(this.delays, new Int32Array(this.capacity));
    this.scores = grown(this.scores, new Float64Array(this.capacity));
    this.dominated = grown(this.dominated, new Uint8Array(this.capacity));
    this.nextOfKey = grown(this.nextOfKey, new Int32Array(this.capacity));
  }
}

function grown<T extends Float64Array | Int32Array | Int8Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
