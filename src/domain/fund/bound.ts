import { greatestDivisor, type Choices } from './choices';
import type { Steps } from './convexHull';

/**
 * Prices that turn the fund into separate choices (Lagrange multipliers), as whole numbers over one denominator: each
 * unit of cost is charged `perCost / scale` points, each paid grant `perGrant / scale`. Whatever the prices, charging
 * everybody their best choice and returning the budget at these prices gives a bound that no division can pass.
 */
export interface Prices {
  readonly scale: number;
  readonly perCost: number;
  /** Below zero: a reward for each paid grant. */
  readonly perGrant: number;
}

/** Products stay below this, so that sums of a few are exact. */
const EXACT = 2 ** 50;

/** The prices at which this step is exactly worth its cost; free prices when there is no breaking step. */
export function pricesAt(choices: Choices, steps: Steps, step: number): Prices {
  if (step < 0) return { scale: 1, perCost: 0, perGrant: 0 };
  const { cost, points } = steps;
  const divisor = greatestDivisor(points[step], cost[step]);
  const exact = { scale: cost[step] / divisor, perCost: points[step] / divisor, perGrant: 0 };
  return fits(choices, exact) ? exact : roundedPrices(choices, points[step] / cost[step], 0);
}

/** Prices next to real numbers: any prices give a true bound. */
export function roundedPrices(choices: Choices, perCost: number, perGrant: number): Prices {
  let scale = 2 ** 40;
  const at = (): Prices => ({
    scale,
    perCost: Math.round(perCost * scale),
    perGrant: Math.round(perGrant * scale),
  });
  while (scale > 1 && !fits(choices, at())) scale /= 2;
  return at();
}

/** Whether every charge is a whole number that is kept exactly. */
export function fits(choices: Choices, prices: Prices): boolean {
  return (
    prices.scale * highest(choices.points) <= EXACT &&
    prices.perCost * highest(choices.cost) <= EXACT &&
    Math.abs(prices.perGrant) <= EXACT
  );
}

function highest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** Points of an option after charging its price, in parts of `scale`. */
export function netWorth(choices: Choices, prices: Prices, option: number): number {
  const cost = choices.cost[option];
  const charged = prices.scale * choices.points[option] - prices.perCost * cost;
  return cost > 0 ? charged - prices.perGrant : charged;
}

/** Everybody's best net worth added up, exactly. */
export function netSum(choices: Choices, prices: Prices): bigint {
  const HALF = 2 ** 26;
  let high = 0;
  let low = 0;
  for (let e = 0; e < choices.employees; e += 1) {
    let best = 0; // the free option
    for (let o = choices.first[e] + 1; o < choices.first[e + 1]; o += 1) {
      const worth = netWorth(choices, prices, o);
      if (worth > best) best = worth;
    }
    const part = Math.floor(best / HALF);
    high += part;
    low += best - part * HALF;
  }
  return BigInt(high) * BigInt(HALF) + BigInt(low);
}

/** What a better division must reach: at least `points` at a cost of at most `cost`. */
export interface Target {
  readonly cost: number;
  readonly points: number;
}

/** How many paid grants a division that reaches the target can and must have. */
export interface GrantCount {
  readonly least: number;
  readonly most: number;
}

export const ANY_COUNT: GrantCount = { least: 0, most: 0 };

/**
 * How far the bound lies above the target, in parts of `scale`: below zero the target cannot be reached.
 *
 * @param sum `netSum` of these prices
 * @param count needed when `perGrant` is not 0
 */
export function roomAbove(prices: Prices, sum: bigint, target: Target, count: GrantCount): bigint {
  const grants = prices.perGrant >= 0 ? count.most : count.least;
  return (
    sum +
    BigInt(prices.perCost) * BigInt(target.cost) +
    BigInt(prices.perGrant) * BigInt(grants) -
    BigInt(prices.scale) * BigInt(target.points)
  );
}
