import { fits, netSum, roomAbove, roundedPrices, type GrantCount, type Prices, type Target } from './bound';
import type { Choices } from './choices';

/**
 * Prices that also charge (or reward) each paid grant. They prove what prices on cost alone cannot: when points grow
 * with cost plus a fixed amount, what counts is how many grants fit, and that number is known.
 */

const MOST_STEPS = 60;
const MOST_TERMS = 12;
const NEAR = 1e-8;
const TOUCHING = 4 * Number.EPSILON;

/** How many paid grants fit in the target's cost at most, and reach its points at least. */
export function countToward(choices: Choices, target: Target): GrantCount {
  const { employees, first, cost, points } = choices;
  const cheapest: number[] = [];
  const richest: number[] = [];
  for (let e = 0; e < employees; e += 1) {
    if (first[e + 1] - first[e] < 2) continue;
    cheapest.push(cost[first[e] + 1]);
    richest.push(-points[first[e + 1] - 1]);
  }
  let most = 0;
  let left = target.cost;
  for (const price of Float64Array.from(cheapest).sort()) {
    left -= price;
    if (left < 0) break;
    most += 1;
  }
  let least = 0;
  let missing = target.points;
  for (const gain of Float64Array.from(richest).sort()) {
    if (missing <= 0) break;
    missing += gain;
    least += 1;
  }
  return { least, most };
}

/** Value and slope of a convex function somewhere. */
interface Point {
  readonly at: number;
  readonly value: number;
  readonly slope: number;
}

/** The bound at two prices, and how much of the cost and of the grants is then left. */
function evaluate(
  { employees, first, cost, points }: Choices,
  target: Target,
  count: GrantCount,
  { perCost, perGrant }: { readonly perCost: number; readonly perGrant: number },
) {
  let value = perCost * target.cost + perGrant * (perGrant >= 0 ? count.most : count.least);
  let left = target.cost;
  let grants = perGrant >= 0 ? count.most : count.least;
  for (let e = 0; e < employees; e += 1) {
    let best = 0;
    let paid = 0;
    for (let o = first[e] + 1; o < first[e + 1]; o += 1) {
      const worth = points[o] - perCost * cost[o] - perGrant;
      if (worth > best) {
        best = worth;
        paid = cost[o];
      }
    }
    if (paid > 0) {
      value += best;
      left -= paid;
      grants -= 1;
    }
  }
  return { value, left, grants };
}

/**
 * Prices on cost and on grants that put the bound as low as can be, or as soon as it is below the target; null when
 * they cannot halve the distance to the target.
 *
 * @param plain the bound, in points, that prices on cost alone give
 */
export function countPrices(
  choices: Choices,
  target: Target,
  count: GrantCount,
  plain: number,
): Prices | null {
  const { cost, points } = choices;
  let widest = 0;
  let cheapest = Infinity;
  for (let o = 0; o < cost.length; o += 1) {
    widest = Math.max(widest, points[o]);
    if (cost[o] > 0) cheapest = Math.min(cheapest, cost[o]);
  }

  let found = { perCost: 0, perGrant: 0, value: Infinity };
  const note = (perCost: number, perGrant: number, value: number) => {
    if (value < found.value) found = { perCost, perGrant, value };
  };

  const bestPerCost = (perGrant: number): Point => {
    const grantsAt = new Map<number, number>();
    const at = (perCost: number): Point => {
      const { value, left, grants } = evaluate(choices, target, count, { perCost, perGrant });
      note(perCost, perGrant, value);
      grantsAt.set(perCost, grants);
      return { at: perCost, value, slope: left };
    };
    const [low, high] = lowest(
      at,
      0,
      (widest + Math.abs(perGrant)) / cheapest,
      () => found.value < target.points,
    );
    // At the lowest point the two sides mix so that the slope in cost vanishes; so does the slope in grants then.
    const share = high.slope === low.slope ? 0 : low.slope / (low.slope - high.slope);
    const lowGrants = grantsAt.get(low.at) ?? 0;
    const slope = lowGrants + share * ((grantsAt.get(high.at) ?? 0) - lowGrants);
    return { at: perGrant, value: Math.min(low.value, high.value), slope };
  };
  const useful = (target.points + plain) / 2;
  let hopeless = false;
  lowest(bestPerCost, -widest, widest, (least) => {
    hopeless = least > useful;
    return hopeless || found.value < target.points;
  });
  if (hopeless) return null;
  const near = roundedPrices(choices, found.perCost, found.perGrant);
  const simple = simplePrices(found.perCost, found.perGrant);
  const above = (prices: Prices) => {
    const room = roomAbove(prices, netSum(choices, prices), target, count);
    return room < 0n ? -1n : room / BigInt(prices.scale);
  };
  return fits(choices, simple) && above(simple) <= above(near) ? simple : near;
}

/**
 * The simplest fraction next to the price on cost. Where points follow a formula the best prices are simple, and only
 * exactly there do employees stand equal, so that the search can exchange them freely.
 */
function simplePrices(perCost: number, perGrant: number): Prices {
  let [above, below] = [1, 0];
  let [lastAbove, lastBelow] = [0, 1];
  let rest = perCost;
  for (let term = 0; term < MOST_TERMS; term += 1) {
    const whole = Math.floor(rest * (1 + NEAR));
    [above, lastAbove] = [whole * above + lastAbove, above];
    [below, lastBelow] = [whole * below + lastBelow, below];
    if (Math.abs(above / below - perCost) <= perCost * NEAR) break;
    rest = 1 / (rest - whole);
  }
  return { scale: below, perCost: above, perGrant: Math.round(perGrant * below) };
}

/**
 * Closes in on the lowest point of a convex function by intersecting the tangents at both sides, or halfway when those
 * bring the sides too little nearer.
 *
 * @param enough called with the least that the lowest value can be; returns whether to stop
 */
function lowest(
  f: (at: number) => Point,
  from: number,
  to: number,
  enough: (least: number) => boolean,
): [Point, Point] {
  let low = f(from);
  if (low.slope >= 0 || enough(-Infinity)) return [low, low];
  let high = f(to);
  let halve = false;
  for (let step = 0; step < MOST_STEPS && high.slope > 0; step += 1) {
    const width = high.at - low.at;
    const crossing = low.at + (high.value - low.value - high.slope * width) / (low.slope - high.slope);
    // The tangents cross below the function.
    if (enough(low.value + low.slope * (crossing - low.at))) break;
    const at = halve ? low.at + width / 2 : crossing;
    if (!(at > low.at && at < high.at)) break;
    const next = f(at);
    const tangent = low.value + low.slope * (at - low.at);
    const touches = !halve && next.value <= tangent + Math.abs(tangent) * TOUCHING;
    if (next.slope < 0) low = next;
    else high = next;
    if (touches || next.slope === 0) break;
    halve = high.at - low.at > width / 2;
  }
  return high.slope <= 0 ? [high, high] : [low, high];
}
