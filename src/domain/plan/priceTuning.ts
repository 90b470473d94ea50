import type { SearchTask } from './searchTask';
import { listOf } from './timeline';
import { RelaxedPot } from './relaxedPot';
import { potsOfTask, type Subproblem } from './subproblem';

const MOST_STEPS = 30;
/** Steps without a better bound after which they become shorter, and how much. */
const PATIENCE = 6;
const SHORTER = 0.7;

/** Looks, by the subgradient method, for the year prices that bound the delay best from one state of the search. */
export class PriceTuner {
  /** Steps made; part of the search's work. */
  steps = 0;
  /** The best prices found by the latest `tune`, per pot and year, and their bound. */
  readonly prices: readonly Float64Array[];
  bound = -Infinity;

  private readonly years: number;
  private readonly relaxedPots: readonly RelaxedPot[];

  /** @param table see `startTable` */
  constructor(
    private readonly task: SearchTask,
    private readonly table: Int8Array,
  ) {
    this.years = task.money.years;
    const pots = potsOfTask(task);
    this.relaxedPots = listOf(pots.length, (p) => new RelaxedPot(pots[p], p));
    this.prices = this.relaxedPots.map(() => new Float64Array(this.years));
  }

  /**
   * Adjusts prices (subgradient steps, as long as Polyak's rule says) until the bound is above the limit or the steps
   * are used up.
   *
   * @param start prices to begin with, null for none
   */
  tune(subproblem: Subproblem, limit: number, start: readonly Float64Array[] | null): void {
    const { relaxedPots } = this;
    const { from } = subproblem;
    for (const [p, { prices }] of relaxedPots.entries()) {
      if (start) prices.set(start[p]);
      else prices.fill(0);
    }
    this.bound = -Infinity;
    let length = 1;
    let waited = 0;
    for (let step = 0; step < MOST_STEPS && this.bound <= limit; step++) {
      this.steps++;
      const bound = this.relax(subproblem);
      if (bound > this.bound) {
        this.bound = bound;
        this.prices.forEach((best, p) => best.set(relaxedPots[p].prices));
        waited = 0;
      } else if (++waited > PATIENCE) {
        length *= SHORTER;
        waited = 0;
      }
      let imbalance = 0;
      for (const pot of relaxedPots) imbalance += pot.imbalance(from);
      if (imbalance === 0) return;
      const change = (length * (limit + 1 - bound)) / imbalance;
      for (const pot of relaxedPots) pot.adjust(from, change);
    }
  }

  /** The bound at the prices of the pots, of which each then knows what is asked and sold. */
  private relax(subproblem: Subproblem): number {
    const { relaxedPots } = this;
    const { groups, next } = subproblem;
    let bound = 0;
    for (const pot of relaxedPots) bound += pot.begin(subproblem);
    for (const { courses, needed } of groups) {
      if (needed === 0) continue;
      const offers = courses.map((i) => this.cheapest(i, next[i]));
      if (needed < offers.length) offers.sort((a, b) => a.cost - b.cost);
      for (let k = 0; k < needed; k++) {
        const { course, start, cost } = offers[k];
        for (const pot of relaxedPots) pot.ask(course, start);
        bound += cost;
      }
    }
    for (const pot of relaxedPots) bound -= pot.sell(subproblem);
    return bound;
  }

  private cheapest(course: number, from: number): { course: number; start: number; cost: number } {
    const { earliest } = this.task.courses[course];
    const row = course * (this.years + 1);
    let start = from;
    let cost = Infinity;
    for (let t = from; t < this.years; t = this.table[row + t + 1]) {
      let here = t - earliest;
      for (const pot of this.relaxedPots) here += pot.priceOf(course, t);
      if (here >= cost) continue;
      cost = here;
      start = t;
    }
    return { course, start, cost };
  }
}
