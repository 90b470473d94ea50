import type { SearchTask } from './searchTask';
import type { Subproblem } from './subproblem';
import { PriceTuner } from './priceTuning';
import { YearPrices } from './yearPrices';

/** Year prices that are kept: what bounds one state bounds others too. */
const KEPT = 8;
/** States that go by before prices are looked for: most plans are proven by then, and prices cost more than they save. */
const FIRST_WAIT = 16;
/** At most so many states go by before prices are looked for again. */
const LONGEST_WAIT = 128;
/** Prices are kept when they show that a state is hopeless, or bound its delay so many years better than those kept. */
const BETTER = 2;
/** Far above what rounding does to a bound (see `RelaxedPot`). */
const ROUNDING = 1e-6;

/** A bound on the delay of the courses to come, by prices per year that are found on the way. */
export class PriceBound {
  /** Made when it is needed: most plans are proven without. */
  private tuner: PriceTuner | null = null;
  /** The latest useful ones first. */
  private readonly kept: YearPrices[] = [];
  private seen = 0;
  private wait = FIRST_WAIT;
  private readonly costs: Float64Array;

  /** @param table see `startTable` */
  constructor(
    private readonly task: SearchTask,
    private readonly table: Int8Array,
  ) {
    this.costs = new Float64Array(task.courses.length);
  }

  /** Steps made in looking for prices. */
  get steps(): number {
    return this.tuner?.steps ?? 0;
  }

  /**
   * Years of delay that the courses to come cause at least, not rounded up; looks no further once that is above the
   * limit. A whole number of years is not less than `Math.ceil` of it.
   */
  leastDelay(subproblem: Subproblem, limit: number): number {
    const { kept } = this;
    let most = -Infinity;
    let best: YearPrices | null = null;
    for (let j = 0; j < kept.length; j++) {
      const bound = this.boundBy(kept[j], subproblem);
      if (bound > limit) {
        this.moveUp(j);
        return bound;
      }
      if (bound > most) {
        most = bound;
        best = kept[j];
      }
    }
    this.seen++;
    if (this.seen < this.wait) return most;
    this.seen = 0;
    const tuner = (this.tuner ??= new PriceTuner(this.task, this.table));
    tuner.tune(subproblem, limit + ROUNDING, best && best.prices);
    const tuned = tuner.bound - ROUNDING;
    if (tuned > limit || tuned > most + BETTER) {
      this.wait = Math.max(1, this.wait >> 1);
      kept.unshift(
        new YearPrices(
          tuner.prices.map((prices) => prices.slice()),
          this.task,
          this.table,
        ),
      );
      if (kept.length > KEPT) kept.pop();
    } else {
      this.wait = Math.min(LONGEST_WAIT, this.wait * 2);
    }
    return Math.max(most, tuned);
  }

  private boundBy(prices: YearPrices, { from, pots, dues, groups, next }: Subproblem): number {
    let bound = -prices.worth(from, pots, dues) - ROUNDING;
    for (const { courses, needed } of groups) {
      if (needed === courses.length) {
        for (const i of courses) bound += prices.leastOf(i, next[i]);
      } else {
        bound += this.cheapest(prices, courses, needed, next);
      }
    }
    return bound;
  }

  /** What the cheapest courses cost, as many as are needed. */
  private cheapest(
    prices: YearPrices,
    courses: readonly number[],
    needed: number,
    next: ArrayLike<number>,
  ): number {
    const { costs } = this;
    let found = 0;
    let sum = 0;
    for (const i of courses) {
      const cost = prices.leastOf(i, next[i]);
      let at = found < needed ? found++ : needed;
      if (at === needed) {
        if (cost >= costs[needed - 1]) continue;
        sum -= costs[--at];
      }
      for (; at > 0 && costs[at - 1] > cost; at--) costs[at] = costs[at - 1];
      costs[at] = cost;
      sum += cost;
    }
    return sum;
  }

  private moveUp(j: number): void {
    const [useful] = this.kept.splice(j, 1);
    this.kept.splice(j >> 1, 0, useful);
  }
}
