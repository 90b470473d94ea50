import { compareCounts, type Counts } from './best';
import { NEVER, prerequisitesFirst, type SearchTask } from './courses';
import { NOT_STARTED } from './layer';
import type { PlanState } from './state';

/** What a state of the search can reach at best, taken generously, so that hopeless states can be left. */
export class PlanBounds {
  private readonly width: number;
  /** Per priority the courses that can be paid at all, the cheapest first. */
  private readonly cheapestFirst: readonly (readonly number[])[];
  private readonly prerequisitesFirst: readonly number[];
  /** Per `m` and course what it has paid after `m + 1` school years, and the courses in the order of that. */
  private readonly firstPaid: readonly Float64Array[];
  private readonly leastPaidFirst: readonly (readonly number[])[];
  /** Per course that is not started the first year in which it could start beside what is due, or `NEVER`. */
  private readonly next: Uint8Array;
  /** The year from which `look` looked. */
  private from = 0;
  // Used within a call only.
  private readonly lacks: Counts = new Int32Array(4);
  private readonly years: Int32Array;
  private readonly opens: Int32Array;
  private readonly delays: Int32Array;
  private readonly dates: Int32Array;
  private readonly aim: Counts = new Int32Array(4);

  /** @param table see `startTable` */
  constructor(
    private readonly task: SearchTask,
    private readonly table: Int8Array,
    private readonly state: PlanState,
  ) {
    const { courses, money } = task;
    const { costs } = state;
    this.width = money.years + 1;
    const choosable = courses.map((_, i) => i).filter((i) => table[i * this.width] !== NEVER);
    this.cheapestFirst = [0, 1, 2, 3].map((priority) =>
      choosable.filter((i) => courses[i].priority === priority).sort((a, b) => costs[a] - costs[b]),
    );
    this.prerequisitesFirst = prerequisitesFirst(courses);
    const longest = choosable.reduce((most, i) => Math.max(most, courses[i].demands.length), 0);
    this.firstPaid = Array.from({ length: longest }, (_, m) =>
      Float64Array.from(courses, ({ demands }) =>
        Array.from(demands).reduce((sum, amount, k) => (k <= m ? sum + amount : sum), 0),
      ),
    );
    this.leastPaidFirst = this.firstPaid.map((paid) => [...choosable].sort((a, b) => paid[a] - paid[b]));
    this.next = new Uint8Array(courses.length);
    this.years = new Int32Array(courses.length);
    this.opens = new Int32Array(courses.length);
    this.delays = new Int32Array(courses.length);
    this.dates = new Int32Array(courses.length);
  }

  /**
   * Looks from the beginning of year `u`, with the state's `child` pots; the other methods build on that.
   *
   * @param target counts that are not to be exceeded, or null
   */
  look(u: number, target: Counts | null): void {
    const { starts, counts } = this.state;
    const { courses } = this.task;
    this.from = u;
    this.state.lookAhead(u);
    for (const i of this.prerequisitesFirst) {
      if (starts[i] !== NOT_STARTED) continue;
      const { priority } = courses[i];
      if (target && counts[priority] === target[priority]) {
        this.next[i] = NEVER;
        continue;
      }
      let open = this.firstOpen(i, u, starts);
      while (open < NEVER && !this.couldPay(i, open)) open = this.table[i * this.width + open + 1];
      this.next[i] = open;
    }
  }

  /** Whether a course that is not started may start in year `t`, as far as it is known without its fellows. */
  opensIn(t: number, i: number): boolean {
    const { after } = this.task.courses[i];
    if (after >= 0 && this.state.starts[after] === NOT_STARTED) return false;
    return this.firstOpen(i, t, this.state.starts) === t;
  }

  /** Fills `most` with counts that no plan from here can exceed. */
  mostCounts(most: Counts): void {
    const { counts, starts, costs, funds } = this.state;
    let left = funds[this.width - 2];
    for (let priority = 1; priority <= 3; priority++) {
      most[priority] = counts[priority];
      for (const i of this.cheapestFirst[priority]) {
        if (starts[i] !== NOT_STARTED || this.next[i] === NEVER) continue;
        if (costs[i] > left) break;
        left -= costs[i];
        most[priority]++;
      }
    }
  }

  /** Whether counts better than `best` are not out of reach. */
  canBeat(best: Counts): boolean {
    const { aim } = this;
    const { counts } = this.state;
    // To be better is to be as good in the priorities before some one, and to have one more of that.
    for (let priority = 1; priority <= 3; priority++) {
      for (let p = 1; p <= 3; p++) {
        const asked = p < priority ? best[p] : p === priority ? best[p] + 1 : 0;
        aim[p] = Math.max(asked, counts[p]);
      }
      if (this.leastDelay(aim) < Infinity) return true;
    }
    return compareCounts(counts, best) > 0;
  }

  /** The years of delay that the courses still to be started cause at least; `Infinity` when `target` is out of reach. */
  leastDelay(target: Counts): number {
    const { courses } = this.task;
    const { years, opens, delays, dates, next } = this;
    const { starts, counts, costs, funds } = this.state;
    let left = funds[this.width - 2];
    let delay = 0;
    let needed = 0;
    let sumOfEarliest = 0;
    for (let priority = 1; priority <= 3; priority++) {
      const more = target[priority] - counts[priority];
      if (more === 0) continue;
      let found = 0;
      for (const i of this.cheapestFirst[priority]) {
        if (starts[i] !== NOT_STARTED || next[i] === NEVER) continue;
        if (found < more) left -= costs[i];
        if (left < 0) return Infinity;
        opens[found] = next[i];
        delays[found] = next[i] - courses[i].earliest;
        dates[found++] = -courses[i].earliest;
      }
      if (found < more) return Infinity;
      delay += sumOfSmallest(delays, more, found);
      sumOfEarliest -= sumOfSmallest(dates, more, found);
      sortFirst(opens, found);
      for (let k = 0; k < more; k++) years[needed++] = opens[k];
    }
    if (needed === 0) return 0;
    sortFirst(years, needed);
    return Math.max(delay, this.crowded(target, needed) - sumOfEarliest);
  }

  /** The most that the courses still to be started can cost. */
  mostCost(target: Counts): number {
    const { starts, counts, costs } = this.state;
    let cost = 0;
    for (let priority = 1; priority <= 3; priority++) {
      let needed = target[priority] - counts[priority];
      const courses = this.cheapestFirst[priority];
      for (let k = courses.length - 1; needed > 0 && k >= 0; k--) {
        const i = courses[k];
        if (starts[i] !== NOT_STARTED || this.next[i] === NEVER) continue;
        cost += costs[i];
        needed--;
      }
    }
    return cost;
  }

  /**
   * A bound on the sum of the start years of the `needed` courses still to be started. The k-th of them to start does
   * so no earlier than the k-th earliest year in `years`, and no earlier than the pot can have paid the first
   * instalments of the k cheapest of what each priority needs at least.
   */
  private crowded(target: Counts, needed: number): number {
    const { courses } = this.task;
    const { years, next, lacks } = this;
    const { starts, counts, funds } = this.state;
    const lastYear = this.width - 2;
    for (let m = 0; m < this.firstPaid.length; m++) {
      const paid = this.firstPaid[m];
      for (let priority = 1; priority <= 3; priority++) lacks[priority] = target[priority] - counts[priority];
      let year = this.from;
      let k = 0;
      let sum = 0;
      for (const i of this.leastPaidFirst[m]) {
        const { priority } = courses[i];
        if (lacks[priority] === 0 || starts[i] !== NOT_STARTED || next[i] === NEVER) continue;
        lacks[priority]--;
        sum += paid[i];
        while (year <= lastYear && funds[Math.min(year + m, lastYear)] < sum) year++;
        if (year > lastYear) return Infinity;
        if (year > years[k]) years[k] = year;
        if (++k === needed) break;
      }
    }
    let sum = 0;
    for (let k = 0; k < needed; k++) sum += years[k];
    return sum;
  }

  /** The first year from `t` on that is open to a course, or `NEVER`; its prerequisite may start in the meantime. */
  private firstOpen(i: number, t: number, starts: Int8Array): number {
    const { after } = this.task.courses[i];
    let open = t;
    if (after >= 0) {
      const before = starts[after] === NOT_STARTED ? this.next[after] : starts[after];
      open = Math.min(Math.max(t, before + this.task.courses[after].demands.length), this.width - 1);
    }
    return this.table[i * this.width + open];
  }

  /** Whether the pot could pay a course from a year on beside what is due, judged by what has not lapsed by then. */
  private couldPay(i: number, start: number): boolean {
    const { funds, lost } = this.state;
    const duration = this.task.courses[i].demands.length;
    for (let m = 0; m < duration; m++) {
      if (this.firstPaid[m][i] > funds[start + m] - lost[start]) return false;
    }
    return true;
  }
}

/** Sum of the `needed` smallest of the first `found` numbers. */
function sumOfSmallest(numbers: Int32Array, needed: number, found: number): number {
  if (needed < found) sortFirst(numbers, found);
  let sum = 0;
  for (let k = 0; k < needed; k++) sum += numbers[k];
  return sum;
}

/** Sorts the first `count` numbers, which are few: by insertion, without the overhead of a general sort. */
function sortFirst(numbers: Int32Array, count: number): void {
  for (let k = 1; k < count; k++) {
    const number = numbers[k];
    let at = k;
    for (; at > 0 && numbers[at - 1] > number; at--) numbers[at] = numbers[at - 1];
    numbers[at] = number;
  }
}
