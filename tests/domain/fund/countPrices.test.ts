import fc from 'fast-check';
import { netSum, roomAbove, type GrantCount, type Prices, type Target } from '../../../src/domain/fund/bound';
import type { Choices } from '../../../src/domain/fund/choices';
import { countPrices, countToward } from '../../../src/domain/fund/countPrices';
import { runs } from '../../support/runs';
import { allSelections, anyChoices, choicesFrom, optimum } from './support';

const grantsOf = (choices: Choices, option: Int32Array) => option.filter((o) => choices.cost[o] > 0).length;

describe('the number of grants', () => {
  it('is what the cheapest leave room for and what the richest at least need', () => {
    const choices = choicesFrom(
      [
        [
          [4, 5],
          [9, 8],
        ],
        [[2, 1]],
        [],
        [[3, 6]],
        [[6, 2]],
      ],
      0,
    );
    expect(countToward(choices, { cost: 9, points: 9 })).toEqual({ most: 3, least: 2 });
    expect(countToward(choices, { cost: 8, points: 14 })).toEqual({ most: 2, least: 2 });
    expect(countToward(choices, { cost: 1, points: 15 })).toEqual({ most: 0, least: 3 });
    expect(countToward(choices, { cost: 100, points: 0 })).toEqual({ most: 4, least: 0 });
    expect(countToward(choices, { cost: 2, points: 100 })).toEqual({ most: 1, least: 4 });
  });

  it('leaves no division out that reaches the target', () => {
    fc.assert(
      fc.property(anyChoices(5), fc.integer({ min: 0, max: 40 }), (choices, points) => {
        const count = countToward(choices, { cost: choices.budget, points });
        for (const division of allSelections(choices)) {
          if (division.cost > choices.budget || division.points < points) continue;
          const grants = grantsOf(choices, division.option);
          expect(grants).toBeGreaterThanOrEqual(count.least);
          expect(grants).toBeLessThanOrEqual(count.most);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

/** The bound in points at these prices, in plain numbers. */
function boundAt(
  choices: Choices,
  target: Target,
  count: GrantCount,
  perCost: number,
  perGrant: number,
): number {
  let bound = perCost * target.cost + perGrant * (perGrant >= 0 ? count.most : count.least);
  for (let e = 0; e < choices.employees; e += 1) {
    let best = 0;
    for (let o = choices.first[e] + 1; o < choices.first[e + 1]; o += 1) {
      best = Math.max(best, choices.points[o] - perCost * choices.cost[o] - perGrant);
    }
    bound += best;
  }
  return bound;
}

/** The lowest bound: it lies where two of the lines meet along which somebody's best choice changes. */
function lowestBound(choices: Choices, target: Target, count: GrantCount): number {
  const { first, cost, points } = choices;
  // perCost × a + perGrant × b = c
  const lines: [a: number, b: number, c: number][] = [
    [1, 0, 0],
    [0, 1, 0],
  ];
  for (let e = 0; e < choices.employees; e += 1) {
    for (let o = first[e] + 1; o < first[e + 1]; o += 1) {
      lines.push([cost[o], 1, points[o]]);
      for (let p = first[e] + 1; p < o; p += 1) lines.push([cost[o] - cost[p], 0, points[o] - points[p]]);
    }
  }
  let lowest = Infinity;
  for (const [a, b, c] of lines) {
    for (const [d, e, f] of lines) {
      const area = a * e - b * d;
      if (area === 0) continue;
      const perCost = (c * e - b * f) / area;
      const perGrant = (a * f - c * d) / area;
      if (perCost >= 0) lowest = Math.min(lowest, boundAt(choices, target, count, perCost, perGrant));
    }
  }
  return lowest;
}

/** The bound in points that prices prove, exactly. */
function proved(choices: Choices, prices: Prices, target: Target, count: GrantCount): number {
  const room = roomAbove(prices, netSum(choices, prices), { ...target, points: 0 }, count);
  return Number(room) / prices.scale;
}

describe('prices on cost and on grants', () => {
  const cases = fc
    .tuple(anyChoices(5, 12), fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 6 }))
    .filter(([choices]) => choices.cost.some((cost) => cost > 0))
    .map(([choices, nearby, above]) => {
      const target = { cost: choices.budget, points: Math.max(1, optimum(choices).points + nearby) };
      const count = countToward(choices, target);
      return { choices, target, count, above };
    })
    // Otherwise no division reaches the target, and the bound may be as low as one likes.
    .filter(({ count }) => count.least <= count.most);

  it('put the bound below the target or as low as can be, and are none where that helps little', () => {
    let higher = 0;
    for (const { choices, target, count, above } of fc.sample(cases, { seed: 7, numRuns: 400 })) {
      const lowest = lowestBound(choices, target, count);
      const plain = Math.max(lowest, target.points) + above;
      const prices = countPrices(choices, target, count, plain);
      if (!prices) {
        expect(lowest).toBeGreaterThan((target.points + plain) / 2 - 1e-6);
        continue;
      }
      const bound = proved(choices, prices, target, count);
      expect(prices.perCost).toBeGreaterThanOrEqual(0);
      expect(bound).toBeGreaterThanOrEqual(lowest - 1e-6);
      if (bound >= target.points && bound > lowest + 1e-6) higher += 1;
    }
    // Where several prices are as good, as among employees who ask the same, it may stop too early.
    expect(higher).toBeLessThanOrEqual(5);
  });

  it('are simple where points are cost with a fixed amount', () => {
    // A point for each unit of cost and four for each grant: at most two of these fit, so 8 + 29 at most.
    const choices = choicesFrom([[[11, 15]], [[13, 17]], [[14, 18]], [[17, 21]]], 29);
    const target = { cost: 29, points: 36 };
    const count = countToward(choices, target);
    expect(count).toEqual({ most: 2, least: 2 });
    expect(countPrices(choices, target, count, 45)).toEqual({ scale: 1, perCost: 1, perGrant: 4 });
    expect(countPrices(choices, target, count, 37.5)).toBeNull();
  });

  it('may be thirds', () => {
    const choices = choicesFrom([[[9, 10]], [[12, 12]], [[15, 14]], [[18, 16]]], 28);
    const target = { cost: 28, points: 26 };
    const count = countToward(choices, target);
    expect(countPrices(choices, target, count, 40)).toEqual({ scale: 3, perCost: 2, perGrant: 12 });
  });
});
