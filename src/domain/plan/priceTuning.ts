import type { SearchTask } from './searchTask';
import { Market } from './relaxedPot';
import { potsOfTask, type Outlook } from './subproblem';

const MOST_STEPS = 30;
/** Steps without a better bound after which they become shorter, and how much. */
const PATIENCE = 6;
const SHORTER = 0.7;

/** Looks for the year prices that bound the delay best from one state of the search. */
export class PriceTuner {
  /** Steps made; part of the search's work. */
  steps = 0;
  /** The best prices found by the latest `tune`, per pot and year, and their bound. */
  readonly prices: readonly Float64Array[];
  bound = -Infinity;

  private readonly years: number;
  private readonly markets: readonly Market[];

  /** @param table see `startTable` */
  constructor(
    private readonly task: SearchTask,
    private readonly table: Int8Array,
  ) {
    this.years = task.money.years;
    this.markets = potsOfTask(task).map((pot, p) => new Market(pot, p));
    this.prices = this.markets.map(() => new Float64Array(this.years));
  }

  /**
   * Adjusts prices (subgradient steps, as long as Polyak's rule says) until the bound is above the limit or the steps
   * are used up.
   *
   * @param start prices to begin with, null for none
   */
  tune(outlook: Outlook, limit: number, start: readonly Float64Array[] | null): void {
    const { markets } = this;
    const { from } = outlook;
    for (const [p, { prices }] of markets.entries()) {
      if (start) prices.set(start[p]);
      else prices.fill(0);
    }
    this.bound = -Infinity;
    let length = 1;
    let waited = 0;
    for (let step = 0; step < MOST_STEPS && this.bound <= limit; step++) {
      this.steps++;
      const bound = this.trade(outlook);
      if (bound > this.bound) {
        this.bound = bound;
        this.prices.forEach((best, p) => best.set(markets[p].prices));
        waited = 0;
      } else if (++waited > PATIENCE) {
        length *= SHORTER;
        waited = 0;
      }
      let imbalance = 0;
      for (const market of markets) imbalance += market.imbalance(from);
      if (imbalance === 0) return;
      const change = (length * (limit + 1 - bound)) / imbalance;
      for (const market of markets) market.adjust(from, change);
    }
  }

  /** The bound at the markets' prices, which then know what is asked and sold. */
  private trade(outlook: Outlook): number {
    const { markets } = this;
    const { groups, next } = outlook;
    let bound = 0;
    for (const market of markets) bound += market.begin(outlook);
    for (const { courses, needed } of groups) {
      const offers = courses.map((i) => this.cheapest(i, next[i]));
      if (needed < offers.length) offers.sort((a, b) => a.cost - b.cost);
      for (let k = 0; k < needed; k++) {
        const { course, start, cost } = offers[k];
        for (const market of markets) market.ask(course, start);
        bound += cost;
      }
    }
    for (const market of markets) bound -= market.sell(outlook);
    return bound;
  }

  private cheapest(course: number, from: number): { course: number; start: number; cost: number } {
    const { earliest } = this.task.courses[course];
    const row = course * (this.years + 1);
    let start = from;
    let cost = Infinity;
    for (let t = from; t < this.years; t = this.table[row + t + 1]) {
      let here = t - earliest;
      for (const market of this.markets) here += market.priceOf(course, t);
      if (here >= cost) continue;
      cost = here;
      start = t;
    }
    return { course, start, cost };
  }
}
