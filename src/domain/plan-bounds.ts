import { NEVER, type SearchTask } from './plan-courses';
import { NOT_STARTED } from './plan-layer';

/** How many courses of priority 1, 2 and 3; index 0 is not used. */
export type Counts = Int32Array;

/** Below 0 when `a` is worse than `b`: fewer of priority 1, else of 2, else of 3. */
export function compareCounts(a: Counts, b: Counts): number {
  return a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}

/** What a state of the search can reach at best, taken generously, so that hopeless states can be left. */
export class PlanBounds {
  /** Per priority the courses that can be paid at all, the cheapest first. */
  private readonly cheapestFirst: readonly (readonly number[])[];
  private readonly width: number;
  /** Per `m` and course what it has paid after `m + 1` school years, and the courses in the order of that. */
  private readonly firstPaid: readonly Float64Array[];
  private readonly leastPaidFirst: readonly (readonly number[])[];
  // Used within a call only.
  private readonly wanted: Uint8Array;
  private readonly nexts: Int32Array;
  private readonly delays: Int32Array;
  private readonly dates: Int32Array;

  /**
   * @param table see `startTable`
   * @param costs per course what it costs the pot in total
   */
  constructor(
    private readonly task: SearchTask,
    private readonly table: Int8Array,
    private readonly costs: Float64Array,
  ) {
    this.width = task.money.years + 1;
    const choosable = task.courses.map((_, i) => i).filter((i) => table[i * this.width] !== NEVER);
    this.cheapestFirst = [0, 1, 2, 3].map((priority) =>
      choosable.filter((i) => task.courses[i].priority === priority).sort((a, b) => costs[a] - costs[b]),
    );
    const longest = choosable.reduce((most, i) => Math.max(most, task.courses[i].demands.length), 0);
    this.firstPaid = Array.from({ length: longest }, (_, m) =>
      Float64Array.from(task.courses, ({ demands }) =>
        Array.from(demands).reduce((sum, amount, k) => (k <= m ? sum + amount : sum), 0),
      ),
    );
    this.leastPaidFirst = this.firstPaid.map((paid) => [...choosable].sort((a, b) => paid[a] - paid[b]));
    const { length } = task.courses;
    this.wanted = new Uint8Array(length);
    this.nexts = new Int32Array(length);
    this.delays = new Int32Array(length);
    this.dates = new Int32Array(length);
  }

  /** The first year from `t` on in which a course that is not started could start, or `NEVER`. */
  nextStart(i: number, t: number, starts: Int8Array): number {
    const { after } = this.task.courses[i];
    let open = t;
    if (after >= 0) {
      const before = starts[after] === NOT_STARTED ? this.nextStart(after, t, starts) : starts[after];
      open = Math.min(Math.max(t, before + this.task.courses[after].demands.length), this.width - 1);
    }
    return this.table[i * this.width + open];
  }

  /**
   * Fills `most` with counts that no plan from here can exceed.
   *
   * @param t the first year that is not decided
   * @param money all that can still be paid
   */
  mostCounts(t: number, money: number, starts: Int8Array, counts: Counts, most: Counts): void {
    let left = money;
    for (let priority = 1; priority <= 3; priority++) {
      most[priority] = counts[priority];
      for (const i of this.cheapestFirst[priority]) {
        if (starts[i] !== NOT_STARTED || this.nextStart(i, t, starts) === NEVER) continue;
        if (this.costs[i] > left) break;
        left -= this.costs[i];
        most[priority]++;
      }
    }
  }

  /**
   * The years of delay that the courses still to be started cause at least; `Infinity` when `target` is out of reach.
   *
   * @param t the first year that is not decided
   * @param funds see `PlanState.lookAhead`
   */
  leastDelay(t: number, funds: Float64Array, starts: Int8Array, counts: Counts, target: Counts): number {
    const { courses } = this.task;
    const { wanted, nexts, delays, dates } = this;
    wanted.fill(0);
    let left = funds[this.width - 2];
    let delay = 0;
    let needed = 0;
    let found = 0;
    let sumOfEarliest = 0;
    for (let priority = 1; priority <= 3; priority++) {
      const more = target[priority] - counts[priority];
      if (more === 0) continue;
      let here = 0;
      for (const i of this.cheapestFirst[priority]) {
        if (starts[i] !== NOT_STARTED) continue;
        const next = this.nextStart(i, t, starts);
        if (next === NEVER) continue;
        if (here < more) left -= this.costs[i];
        if (left < 0) return Infinity;
        wanted[i] = 1;
        nexts[found++] = next;
        delays[here] = next - courses[i].earliest;
        dates[here++] = -courses[i].earliest;
      }
      if (here < more) return Infinity;
      delay += sumOfSmallest(delays, more, here);
      sumOfEarliest -= sumOfSmallest(dates, more, here);
      needed += more;
    }
    return needed === 0 ? 0 : Math.max(delay, this.crowded(t, funds, needed, found) - sumOfEarliest);
  }

  /**
   * A bound on the sum of the next `needed` start years of the `wanted` courses. The k-th of them to start does so
   * no earlier than the k-th earliest year in which one could, and no earlier than the pot can have paid the first
   * instalments of k courses, whichever those are.
   */
  private crowded(t: number, funds: Float64Array, needed: number, found: number): number {
    const { nexts, wanted } = this;
    const lastYear = this.width - 2;
    const years = nexts.subarray(0, found).sort();
    for (let m = 0; m < this.firstPaid.length; m++) {
      const paid = this.firstPaid[m];
      let year = t;
      let k = 0;
      let sum = 0;
      for (const i of this.leastPaidFirst[m]) {
        if (!wanted[i]) continue;
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

  /** The most that the courses still to be started can cost. */
  mostCost(t: number, starts: Int8Array, counts: Counts, target: Counts): number {
    let cost = 0;
    for (let priority = 1; priority <= 3; priority++) {
      let needed = target[priority] - counts[priority];
      const courses = this.cheapestFirst[priority];
      for (let k = courses.length - 1; needed > 0 && k >= 0; k--) {
        const i = courses[k];
        if (starts[i] !== NOT_STARTED || this.nextStart(i, t, starts) === NEVER) continue;
        cost += this.costs[i];
        needed--;
      }
    }
    return cost;
  }
}

/** Sum of the `needed` smallest of the first `found` numbers. */
function sumOfSmallest(numbers: Int32Array, needed: number, found: number): number {
  if (needed < found) numbers.subarray(0, found).sort();
  let sum = 0;
  for (let k = 0; k < needed; k++) sum += numbers[k];
  return sum;
}
