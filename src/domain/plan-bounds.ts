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
  private readonly delays: Int32Array;

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
    this.delays = new Int32Array(task.courses.length);
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
   * @param money all that can still be paid
   */
  leastDelay(t: number, money: number, starts: Int8Array, counts: Counts, target: Counts): number {
    let left = money;
    let delay = 0;
    for (let priority = 1; priority <= 3; priority++) {
      const needed = target[priority] - counts[priority];
      if (needed === 0) continue;
      let found = 0;
      for (const i of this.cheapestFirst[priority]) {
        if (starts[i] !== NOT_STARTED) continue;
        const next = this.nextStart(i, t, starts);
        if (next === NEVER) continue;
        if (found < needed) left -= this.costs[i];
        if (left < 0) return Infinity;
        this.delays[found++] = next - this.task.courses[i].earliest;
      }
      if (found < needed) return Infinity;
      delay += this.sumOfSmallest(needed, found);
    }
    return delay;
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

  /** Sum of the `needed` smallest of the first `found` delays. */
  private sumOfSmallest(needed: number, found: number): number {
    const delays = this.delays.subarray(0, found);
    if (needed < found) delays.sort();
    let sum = 0;
    for (let k = 0; k < needed; k++) sum += delays[k];
    return sum;
  }
}
