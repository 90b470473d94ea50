import type { Counts } from './bestPlan';
import { leastFirst, NEVER, prerequisitesFirst } from './courses';
import type { SearchTask } from './searchTask';
import { SequenceBound, sortFirst, sumOfSmallest } from './sequenceBound';
import { NOT_STARTED } from './yearStates';
import { listOf } from './timeline';
import type { CourseGroup } from './subproblem';
import { PriceBound } from './priceBound';
import type { PlanState } from './state';

/** The courses of a priority that could still start; the list is used again for every state. */
interface OpenGroup extends CourseGroup {
  readonly courses: number[];
  needed: number;
}

/**
 * What a state of the search can reach at best, taken generously, so that states that cannot beat the best plan can be
 * left out.
 */
export class PlanBounds {
  private readonly width: number;
  /** Per priority the courses that can be paid at all, the cheapest first. */
  private readonly cheapestFirst: readonly (readonly number[])[];
  private readonly prerequisitesFirst: readonly number[];
  private readonly sequence: SequenceBound;
  private readonly prices: PriceBound;
  /** No plan has more years of delay than this. */
  private readonly longestDelay: number;
  /** Per course that is not started the first year in which it could start beside what is due, or `NEVER`. */
  private readonly next: Uint8Array;
  /** Whether prices are used too. */
  priced = false;
  /** The year from which `prepare` was called. */
  private from = 0;
  // Made once and filled anew by each call, as a state costs no allocation.
  private readonly groups: readonly OpenGroup[] = [1, 2, 3].map(() => ({ courses: [], needed: 0 }));
  private readonly years: Int32Array;
  private readonly opens: Int32Array;
  private readonly delays: Int32Array;
  private readonly dates: Int32Array;

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
    const cheapest = leastFirst(choosable, costs);
    this.cheapestFirst = listOf(4, (priority) => cheapest.filter((i) => courses[i].priority === priority));
    this.prerequisitesFirst = prerequisitesFirst(courses);
    this.sequence = new SequenceBound(task, choosable);
    this.prices = new PriceBound(task, table);
    this.longestDelay = courses.reduce((sum, { earliest }) => sum + Math.max(money.years - earliest, 0), 0);
    this.next = new Uint8Array(courses.length);
    this.years = new Int32Array(courses.length);
    this.opens = new Int32Array(courses.length);
    this.delays = new Int32Array(courses.length);
    this.dates = new Int32Array(courses.length);
  }

  /** Steps made in looking for prices; part of the search's work. */
  get steps(): number {
    return this.prices.steps;
  }

  /**
   * Looks from the beginning of year `u`, with the state's `child` pots; the other methods build on that.
   *
   * @param target counts that are not to be exceeded, or null
   */
  prepare(u: number, target: Counts | null): void {
    const { starts, counts } = this.state;
    const { courses } = this.task;
    this.from = u;
    this.state.lookAhead(u);
    for (let k = 0; k < this.prerequisitesFirst.length; k++) {
      const i = this.prerequisitesFirst[k];
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

  /** Whether a course that is not started may start in year `t`, the courses beside it left aside. */
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

  /**
   * The years of delay that the courses still to be started cause at least, not rounded up; `Infinity` when `target`
   * is out of reach. Looks no further once it is above the limit.
   */
  leastDelay(target: Counts, limit: number): number {
    const inOrder = this.delayInOrder(target);
    if (inOrder === Infinity || inOrder > limit || !this.priced) return inOrder;
    const { starts, counts, child, dues } = this.state;
    const { next, groups } = this;
    for (let priority = 1; priority <= 3; priority++) {
      const group = groups[priority - 1];
      group.needed = target[priority] - counts[priority];
      group.courses.length = 0;
      if (group.needed === 0) continue;
      for (const i of this.cheapestFirst[priority]) {
        if (starts[i] === NOT_STARTED && next[i] !== NEVER) group.courses.push(i);
      }
    }
    const subproblem = { from: this.from, pots: child, dues, groups, next };
    const bound = this.prices.leastDelay(subproblem, Math.min(limit, this.longestDelay));
    return bound > this.longestDelay ? Infinity : Math.max(inOrder, bound);
  }

  /** Fills `starts` with the start years so far, and the first years in which the other courses could start. */
  firstStarts(starts: Int8Array): void {
    for (let i = 0; i < starts.length; i++) {
      const start = this.state.starts[i];
      const next = this.next[i] === NEVER ? NOT_STARTED : this.next[i];
      starts[i] = start === NOT_STARTED ? next : start;
    }
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

  /** The years of delay at least, judged by when the pot has the money for one course after the other. */
  private delayInOrder(target: Counts): number {
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
      const cheapest = this.cheapestFirst[priority];
      let found = 0;
      for (let k = 0; k < cheapest.length; k++) {
        const i = cheapest[k];
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
    const inSequence = this.sequence.startYears(this.state, next, target, this.from, years, needed);
    return Math.max(delay, inSequence - sumOfEarliest);
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
      if (this.sequence.firstPaid[m][i] > funds[start + m] - lost[start]) return false;
    }
    return true;
  }
}
