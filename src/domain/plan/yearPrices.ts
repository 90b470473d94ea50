import type { Cents } from '../money';
import type { SearchTask } from './courses';

/**
 * A price for a cent in each school year of the horizon, counted in years of delay, and what follows from it.
 *
 * Whatever the prices, they bound the delay of every plan from below (Lagrange): let each course take the start year
 * in which its delay and the price of its instalments are least together, as if it could always be paid, and take off
 * what the lots fetch when each is sold in the dearest year in which it can pay. The courses of a plan are paid from
 * those lots, so they pay no more than that, and none of them is cheaper.
 */
export class YearPrices {
  /** Per course and year `t` the least delay and price together of a start in `t` or later; as `startTable`. */
  private readonly least: Float64Array;
  /** Per year `u` and sum of the pot at its beginning what a cent more of that sum fetches. */
  private readonly gain: Float64Array;
  /** Per year what all that becomes usable after its beginning fetches. */
  private readonly later: Float64Array;
  private readonly width: number;

  /** @param table see `startTable` */
  constructor(
    readonly prices: Float64Array,
    { money, courses }: SearchTask,
    table: Int8Array,
  ) {
    const { years, inflow } = money;
    const width = years + 1;
    this.width = width;
    this.least = new Float64Array(courses.length * width).fill(Infinity);
    this.gain = new Float64Array(years * width);
    this.later = new Float64Array(years);
    courses.forEach(({ demands, earliest }, i) => {
      for (let t = years - 1; t >= 0; t--) {
        const at = i * width + t;
        const here = table[at] === t ? costOfStart(prices, demands, earliest, t) : Infinity;
        this.least[at] = Math.min(here, this.least[at + 1]);
      }
    });
    for (let u = years - 1; u >= 0; u--) {
      let dearest = 0;
      for (let k = u; k < years; k++) {
        if (prices[k] <= dearest) continue;
        this.gain[u * width + k] = prices[k] - dearest;
        dearest = prices[k];
      }
      if (u === 0) break;
      let fetched = this.later[u];
      for (let k = u; k < years; k++) fetched += inflow[u * width + k] * this.gain[u * width + k];
      this.later[u - 1] = fetched;
    }
  }

  /** What the pot at the beginning of year `u` and all lots to come fetch, beside what is due from then on. */
  worth(u: number, pot: ArrayLike<Cents>, due: ArrayLike<Cents>): number {
    const { gain, prices, width } = this;
    const row = u * width;
    let worth = this.later[u];
    for (let k = u; k < width - 1; k++) worth += pot[k] * gain[row + k] - due[k] * prices[k];
    return worth;
  }

  /** The least delay and price together of a course that starts in year `t`, not `NEVER`, or later. */
  leastOf(i: number, t: number): number {
    return this.least[i * this.width + t];
  }
}

/** The delay of a course that starts in year `t`, and the price of its instalments. */
export function costOfStart(
  prices: Float64Array,
  demands: ArrayLike<Cents>,
  earliest: number,
  t: number,
): number {
  let cost = t - earliest;
  for (let k = 0; k < demands.length; k++) cost += demands[k] * prices[t + k];
  return cost;
}
