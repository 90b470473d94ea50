import type { Subproblem, PotOfTask } from './subproblem';
import { priceOf } from './yearPrices';

/** What all that a pot holds in the horizon may cost at most: keeps rounding far below `ROUNDING` of the bound. */
const DEAREST = 1e6;

/** A lot that becomes usable later. */
interface LotToCome {
  readonly first: number;
  readonly last: number;
  readonly granted: number;
}

/**
 * One pot of the Lagrangian relaxation: each school year has a price, courses ask money (or hours) in a year as if there were always
 * enough, and each lot goes to the dearest year in which it can pay.
 */
export class RelaxedPot {
  /** The price of one cent, or of a hundredth of an hour, in each year. */
  readonly prices: Float64Array;
  /** Per year what is asked more than is sold. */
  private readonly lack: Float64Array;
  /** One cent, or hundredth of an hour, as a part of all that the pot holds: so money and hours weigh the same. */
  private readonly part: number;
  /** Per year the lots that become usable after its beginning. */
  private readonly toCome: readonly (readonly LotToCome[])[];

  /** @param index which pot of `potsOfTask` it is */
  constructor(
    private readonly pot: PotOfTask,
    private readonly index: number,
  ) {
    const { years, total } = pot.timeline;
    this.prices = new Float64Array(years);
    this.lack = new Float64Array(years);
    this.part = 1 / Math.max(total, 1);
    this.toCome = Array.from({ length: years }, (_, u) => lotsAfter(pot, u));
  }

  /** Forgets what was asked but for what is due, and returns the price of that. */
  begin({ from, dues }: Subproblem): number {
    const { lack, prices } = this;
    const due = dues[this.index];
    let price = 0;
    for (let y = from; y < lack.length; y++) {
      lack[y] = due[y];
      price += due[y] * prices[y];
    }
    return price;
  }

  /** The price of a course that starts in year `t`. */
  priceOf(course: number, t: number): number {
    return priceOf(this.pot.demands[course], this.prices, t);
  }

  /** Adds what a course that starts in year `t` asks. */
  ask(course: number, t: number): void {
    const demands = this.pot.demands[course];
    for (let k = 0; k < demands.length; k++) this.lack[t + k] += demands[k];
  }

  /** Sells each lot in its dearest year; returns what they fetch. */
  sell({ from, pots }: Subproblem): number {
    const { prices, lack } = this;
    const years = prices.length;
    const at = this.index * (years + 1);
    let fetched = 0;
    let dearest = from;
    for (let k = from; k < years; k++) {
      if (prices[k] > prices[dearest]) dearest = k;
      const ends = k === years - 1 ? pots[at + k] : pots[at + k] - pots[at + k + 1];
      fetched += ends * prices[dearest];
      lack[dearest] -= ends;
    }
    for (const { first, last, granted } of this.toCome[from]) {
      dearest = first;
      for (let k = first + 1; k <= last; k++) if (prices[k] > prices[dearest]) dearest = k;
      fetched += granted * prices[dearest];
      lack[dearest] -= granted;
    }
    return fetched;
  }

  /** How far what is asked is from what is sold, squared. */
  imbalance(from: number): number {
    let sum = 0;
    for (let y = from; y < this.lack.length; y++) sum += (this.lack[y] * this.part) ** 2;
    return sum;
  }

  /** Raises the price of years in which more is asked than sold, and lowers the others. */
  adjust(from: number, change: number): void {
    const { prices, lack, part } = this;
    const perUnit = change * part * part;
    for (let y = from; y < prices.length; y++) {
      prices[y] = Math.min(Math.max(prices[y] + perUnit * lack[y], 0), DEAREST * part);
    }
  }
}

function lotsAfter({ timeline: { years, inflow } }: PotOfTask, u: number): LotToCome[] {
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
