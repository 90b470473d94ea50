/** A course that is not started. */
export const NOT_STARTED = -1;

/** States that there is room for at first, and at most once a search is over. */
const FEWEST = 64;
const MOST_KEPT = 4096;
/** Keys are looked up in so many groups, by their last bits. */
const GROUPS = 512;

/**
 * The states of the search at the beginning of one school year: which courses started when, and what is in the pots.
 * Kept in flat arrays, so that a state costs no allocation.
 */
export class YearStates {
  count = 0;
  /** Per state the sums of the pots (see `timeline.ts`). */
  pots = new Float64Array();
  /** Per state and course the year in which it started. */
  starts = new Int8Array();
  /** Per state the years of delay so far. */
  delays = new Int32Array();
  /** Per state how promising it is; higher is better. */
  scores = new Float64Array();
  /** Per state 1 when another one is at least as good. */
  dominated = new Uint8Array();
  private keys = new Int32Array();
  /** Per group of keys the latest state, and per state the one before it, or -1. */
  private readonly latestOfGroup = new Int32Array(GROUPS).fill(-1);
  private beforeInGroup = new Int32Array();
  private capacity = 0;
  private courses = 0;
  private stride = 0;

  /**
   * Forgets all states, for those of a search; room that is there is used again.
   *
   * @param courses how many courses
   * @param stride how many sums the pots of one state take
   */
  begin(courses: number, stride: number): void {
    this.clear();
    this.courses = courses;
    this.stride = stride;
    const room = Math.min(this.pots.length / stride, this.starts.length / courses, this.delays.length);
    this.capacity = Math.floor(room);
    if (room < FEWEST || room > MOST_KEPT) this.makeRoom(FEWEST);
  }

  clear(): void {
    this.count = 0;
    this.latestOfGroup.fill(-1);
  }

  /** The latest state with this key, or -1; `before` gives the others. */
  latest(key: number): number {
    return this.withKey(key, this.latestOfGroup[key & (GROUPS - 1)]);
  }

  /** The state with the same key that was added before the state, or -1. */
  before(state: number): number {
    return this.withKey(this.keys[state], this.beforeInGroup[state]);
  }

  add(key: number, pot: ArrayLike<number>, starts: Int8Array, delay: number, score: number): void {
    if (this.count === this.capacity) this.makeRoom(this.capacity * 2);
    const state = this.count++;
    const firstPot = state * this.stride;
    for (let k = 0; k < this.stride; k++) this.pots[firstPot + k] = pot[k];
    const firstStart = state * this.courses;
    for (let i = 0; i < this.courses; i++) this.starts[firstStart + i] = starts[i];
    this.delays[state] = delay;
    this.scores[state] = score;
    this.dominated[state] = 0;
    const group = key & (GROUPS - 1);
    this.keys[state] = key;
    this.beforeInGroup[state] = this.latestOfGroup[group];
    this.latestOfGroup[group] = state;
  }

  /** The states that are not dominated; at most `most` of them, the most promising, and then `truncated`. */
  kept(most: number): { readonly states: readonly number[]; readonly truncated: boolean } {
    const states: number[] = [];
    for (let state = 0; state < this.count; state++) if (!this.dominated[state]) states.push(state);
    if (states.length <= most) return { states, truncated: false };
    states.sort((a, b) => this.scores[b] - this.scores[a] || a - b);
    return { states: states.slice(0, most), truncated: true };
  }

  /** The first state with the key, from this one of its group back, or -1. */
  private withKey(key: number, from: number): number {
    let state = from;
    while (state >= 0 && this.keys[state] !== key) state = this.beforeInGroup[state];
    return state;
  }

  private makeRoom(capacity: number): void {
    this.capacity = capacity;
    this.pots = copied(this.pots, new Float64Array(capacity * this.stride));
    this.starts = copied(this.starts, new Int8Array(capacity * this.courses));
    this.delays = copied(this.delays, new Int32Array(capacity));
    this.scores = copied(this.scores, new Float64Array(capacity));
    this.dominated = copied(this.dominated, new Uint8Array(capacity));
    this.keys = copied(this.keys, new Int32Array(capacity));
    this.beforeInGroup = copied(this.beforeInGroup, new Int32Array(capacity));
  }
}

/** What fits of the old numbers, in the new ones. */
function copied<T extends Float64Array | Int32Array | Int8Array | Uint8Array>(old: T, made: T): T {
  made.set(old.length > made.length ? old.subarray(0, made.length) : old);
  return made;
}
