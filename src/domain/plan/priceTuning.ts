import type { SearchTask } from './courses';
import type { Outlook } from './outlook';
import { costOfStart } from './yearPrices';

const MOST_STEPS = 60;
/** Steps without a better bound after which they become shorter, and how much. */
const PATIENCE = 6;
const SHORTER = 0.7;
/** What all money of the horizon may cost at most: keeps what rounding does to a bound far below `ROUNDING`. */
const DEAREST = 1e6;

/** A lot that becomes usable later: its years and money. */
interface LotToCome {
  readonly first: number;
  readonly last: number;
  readonly granted: number;
}

/** Looks for the year prices that bound the delay best from one state of the search. */
export class PriceTuner {
  /** Steps made; part of the search's work. */
  steps = 0;
  /** The best prices found by the latest `tune`, and their bound. */
  prices: Float64Array;
  bound = -Infinity;

  private readonly years: number;
  private readonly highest: number;
  /** Per year the lots that become usable after its beginning. */
  private readonly toCome: readonly (readonly LotToCome[])[];
  private current: Float64Array;
  /** Per year what is asked more than is sold at the current prices. */
  private readonly lack: Float64Array;

  /** @param table see `startTable` */
  constructor(
    private readonly task: SearchTask,
    private readonly table: Int8Array,
  ) {
    const { years, total } = task.money;
    this.years = years;
    this.highest = DEAREST / Math.max(total, 1);
    this.toCome = Array.from({ length: years }, (_, u) => lotsAfter(task, u));
    this.prices = new Float64Array(years);
    this.current = new Float64Array(years);
    this.lack = new Float64Array(years);
  }

  /**
   * Raises the price of years in which more is asked than sold and lowers the others (subgradient steps, as long as
   * Polyak's rule says), until the bound is above the limit or the steps are used up.
   *
   * @param start prices to begin with, null for none
   */
  tune(outlook: Outlook, limit: number, start: Float64Array | null): void {
    const { years, lack, highest } = this;
    const { from } = outlook;
    if (start) this.current.set(start);
    else this.current.fill(0);
    this.bound = -Infinity;
    let length = 1;
    let waited = 0;
    for (let step = 0; step < MOST_STEPS && this.bound <= limit; step++) {
      this.steps++;
      const { current } = this;
      const bound = this.buy(outlook) - this.sell(outlook);
      if (bound > this.bound) {
        this.bound = bound;
        this.prices.set(current);
        waited = 0;
      } else if (++waited > PATIENCE) {
        length *= SHORTER;
        waited = 0;
      }
      let norm = 0;
      for (let y = from; y < years; y++) norm += lack[y] * lack[y];
      if (norm === 0) return;
      const change = (length * (limit + 1 - bound)) / norm;
      for (let y = from; y < years; y++) {
        current[y] = Math.min(Math.max(current[y] + change * lack[y], 0), highest);
      }
    }
  }

  /** The delay and price of what is due and of the courses to come; `lack` becomes what they ask per year. */
  private buy({ from, due, groups, next }: Outlook): number {
    const { current, lack } = this;
    let bought = 0;
    for (let y = from; y < this.years; y++) {
      lack[y] = due[y];
      bought += current[y] * due[y];
    }
    for (const { courses, needed } of groups) {
      const offers = courses.map((i) => this.cheapest(i, next[i]));
      if (needed < offers.length) offers.sort((a, b) => a.cost - b.cost);
      for (let k = 0; k < needed; k++) {
        const { course, start, cost } = offers[k];
        const { demands } = this.task.courses[course];
        for (let m = 0; m < demands.length; m++) lack[start + m] += demands[m];
        bought += cost;
      }
    }
    return bought;
  }

  private cheapest(course: number, from: number): { course: number; start: number; cost: number } {
    const { demands, earliest } = this.task.courses[course];
    const row = course * (this.years + 1);
    let start = from;
    let cost = Infinity;
    for (let t = from; t < this.years; t = this.table[row + t + 1]) {
      const here = costOfStart(this.current, demands, earliest, t);
      if (here >= cost) continue;
      cost = here;
      start = t;
    }
    return { course, start, cost };
  }

  /** What the pot and the lots to come fetch; takes what is sold off `lack`. */
  private sell({ from, pot }: Outlook): number {
    const { current, lack, years } = this;
    let fetched = 0;
    let dearest = from;
    for (let k = from; k < years; k++) {
      if (current[k] > current[dearest]) dearest = k;
      const ends = k === years - 1 ? pot[k] : pot[k] - pot[k + 1];
      fetched += ends * current[dearest];
      lack[dearest] -= ends;
    }
    for (const { first, last, granted } of this.toCome[from]) {
      dearest = first;
      for (let k = first + 1; k <= last; k++) if (current[k] > current[dearest]) dearest = k;
      fetched += granted * current[dearest];
      lack[dearest] -= granted;
    }
    return fetched;
  }
}

function lotsAfter({ money: { years, inflow } }: SearchTask, u: number): LotToCome[] {
  const lots: LotToCome[] = [];
  for (let first = u + 1; first < years; first++) {
    const row = first * (years + 1);
    for (let last = first; last < years; last++) {
      const granted = last === years - 1 ? inflow[row + last] : inflow[row + last] - inflow[row + last + 1];
      if (granted > 0) lots.push({ first, last, granted });
    }
  }
  return lots;
}
