import type { SearchTask } from './searchTask';
import { potsOfTask } from './subproblem';
import type { Timeline } from './timeline';

/** What a pot fetches when each of its lots is sold in the dearest year in which it can pay. */
class PotPrices {
  /** Per year `u` and sum of the pot at its beginning what one more of that sum fetches. */
  private readonly gain: Float64Array;
  /** Per year what all that becomes usable after its beginning fetches. */
  private readonly later: Float64Array;

  constructor(
    private readonly prices: Float64Array,
    { years, inflow }: Timeline,
  ) {
    const width = years + 1;
    this.gain = new Float64Array(years * width);
    this.later = new Float64Array(years);
    for (let u = years - 1; u >= 0; u--) {
      const row = u * width;
      let dearest = 0;
      let fetched = this.later[u];
      for (let k = u; k < years; k++) {
        if (prices[k] <= dearest) continue;
        this.gain[row + k] = prices[k] - dearest;
        dearest = prices[k];
        fetched += inflow[row + k] * this.gain[row + k];
      }
      if (u > 0) this.later[u - 1] = fetched;
    }
  }

  /** What the sums from `at` on and all lots to come fetch, beside what is due from year `u` on. */
  worth(u: number, pots: ArrayLike<number>, at: number, due: ArrayLike<number>): number {
    const { gain, prices } = this;
    const { length } = prices;
    const row = u * (length + 1);
    let worth = this.later[u];
    for (let k = u; k < length; k++) worth += pots[at + k] * gain[row + k] - due[k] * prices[k];
    return worth;
  }
}

/**
 * A price for a cent, and for a hundredth of an hour where hours bind, in each school year of the horizon, counted in
 * years of delay; and what follows from it.
 *
 * Whatever the prices, they bound the delay of every plan from below (Lagrange): let each course take the start year
 * in which its delay and the price of its instalments are least together, as if it could always be paid, and take off
 * what the lots fetch when each is sold in the dearest year in which it can pay. The courses of a plan are paid from
 * those lots, so they pay no more than that, and none of them is cheaper.
 */
export class YearPrices {
  /** Per course and year `t` the least delay and price together of a start in `t` or later; as `startTable`. */
  private readonly least: Float64Array;
  private readonly pots: readonly PotPrices[];
  private readonly width: number;

  /**
   * @param prices per pot of `potsOfTask` and year
   * @param table see `startTable`
   */
  constructor(
    readonly prices: readonly Float64Array[],
    task: SearchTask,
    table: Int8Array,
  ) {
    const { years } = task.money;
    const pots = potsOfTask(task);
    const width = years + 1;
    this.width = width;
    this.least = new Float64Array(task.courses.length * width).fill(Infinity);
    task.courses.forEach(({ earliest }, i) => {
      for (let t = years - 1; t >= 0; t--) {
        const at = i * width + t;
        this.least[at] = this.least[at + 1];
        if (table[at] !== t) continue;
        let cost = t - earliest;
        pots.forEach(({ demands }, p) => (cost += priceOf(demands[i], prices[p], t)));
        this.least[at] = Math.min(cost, this.least[at]);
      }
    });
    this.pots = pots.map(({ timeline }, p) => new PotPrices(prices[p], timeline));
  }

  /** What the pots at the beginning of year `u` and all lots to come fetch, beside what is due from then on. */
  worth(u: number, pots: ArrayLike<number>, dues: readonly ArrayLike<number>[]): number {
    let worth = 0;
    for (let p = 0; p < this.pots.length; p++) worth += this.pots[p].worth(u, pots, p * this.width, dues[p]);
    return worth;
  }

  /** The least delay and price together of a course that starts in year `t`, not `NEVER`, or later. */
  leastOf(i: number, t: number): number {
    return this.least[i * this.width + t];
  }
}

/** The price of instalments from year `t` on. */
export function priceOf(demands: ArrayLike<number>, prices: Float64Array, t: number): number {
  let price = 0;
  for (let k = 0; k < demands.length; k++) price += demands[k] * prices[t + k];
  return price;
}
