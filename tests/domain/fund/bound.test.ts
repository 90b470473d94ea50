import fc from 'fast-check';
import {
  ANY_COUNT,
  fits,
  netSum,
  netWorth,
  pricesAt,
  roomAbove,
  roundedPrices,
  type Prices,
} from '../../../src/domain/fund/bound';
import { breakStep, convexHullSteps } from '../../../src/domain/fund/convexHull';
import { runs } from '../../support/runs';
import { allSelections, anyChoices, choicesFrom } from './support';

const EXACT = 2 ** 50;
const one = (cost: number, points: number) => choicesFrom([[[cost, points]]], 100);

describe('the worth of options at prices', () => {
  const choices = choicesFrom(
    [
      [
        [4, 9],
        [6, 20],
      ],
      [[5, 3]],
      [],
    ],
    10,
  );

  it('is points less the price of cost, and of a grant only where it costs something', () => {
    const prices = { scale: 3, perCost: 2, perGrant: 5 };
    expect([0, 1, 2, 3, 4].map((option) => netWorth(choices, prices, option))).toEqual([0, 14, 43, 0, -6]);
    expect(netWorth(choices, { ...prices, perGrant: -5 }, 4)).toBe(4);
  });

  it('is added up over everybody’s best, which is never below nothing', () => {
    expect(netSum(choices, { scale: 3, perCost: 2, perGrant: 5 })).toBe(43n);
    expect(netSum(choices, { scale: 3, perCost: 2, perGrant: -5 })).toBe(57n);
    expect(netSum(choices, { scale: 1, perCost: 0, perGrant: 0 })).toBe(23n);
  });

  it('is added up to the unit where the sum is far above what a number keeps exactly', () => {
    const many = choicesFrom(new Array(40).fill([[1, EXACT - 1]]), 1);
    expect(netSum(many, { scale: 1, perCost: 0, perGrant: 0 })).toBe(40n * (2n ** 50n - 1n));
  });
});

describe('the room above a target', () => {
  const target = { cost: 10, points: 7 };

  it('is the worth with the cost and the grants at their prices, less the points', () => {
    expect(roomAbove({ scale: 3, perCost: 2, perGrant: 0 }, 5n, target, ANY_COUNT)).toBe(5n + 20n - 21n);
    const count = { least: 2, most: 4 };
    expect(roomAbove({ scale: 3, perCost: 2, perGrant: 6 }, 5n, target, count)).toBe(5n + 20n + 24n - 21n);
    expect(roomAbove({ scale: 3, perCost: 2, perGrant: -6 }, 5n, target, count)).toBe(5n + 20n - 12n - 21n);
  });

  it('is never less than a division has, whatever the prices', () => {
    const prices: fc.Arbitrary<Prices> = fc.record({
      scale: fc.integer({ min: 1, max: 5 }),
      perCost: fc.integer({ min: 0, max: 8 }),
      perGrant: fc.integer({ min: -8, max: 8 }),
    });
    fc.assert(
      fc.property(anyChoices(4), prices, (choices, at) => {
        const count = { least: 0, most: choices.employees };
        const room = roomAbove(at, netSum(choices, at), { cost: choices.budget, points: 0 }, count);
        for (const { cost, points } of allSelections(choices)) {
          if (cost <= choices.budget) expect(room).toBeGreaterThanOrEqual(BigInt(at.scale * points));
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is at the prices of the breaking step what may be had if grants could be split', () => {
    fc.assert(
      fc.property(anyChoices(6, 12), (choices) => {
        const steps = convexHullSteps(choices);
        const step = breakStep(steps, steps.cost, choices.budget);
        const prices = pricesAt(choices, steps, step);
        const order = Array.from(steps.slope.keys()).sort((a, b) => steps.slope[b] - steps.slope[a]);
        let left = choices.budget;
        let split = 0;
        for (const i of order) {
          const taken = Math.min(left, steps.cost[i]);
          left -= taken;
          split += (taken * steps.points[i]) / steps.cost[i];
        }
        const room = roomAbove(
          prices,
          netSum(choices, prices),
          { cost: choices.budget, points: 0 },
          ANY_COUNT,
        );
        expect(Number(room) / prices.scale).toBeCloseTo(split, 9);
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('prices', () => {
  it('are free without a breaking step, and else a fraction in its lowest terms', () => {
    const choices = choicesFrom([[[6, 9]]], 3);
    const steps = convexHullSteps(choices);
    expect(pricesAt(choices, steps, -1)).toEqual({ scale: 1, perCost: 0, perGrant: 0 });
    expect(pricesAt(choices, steps, 0)).toEqual({ scale: 2, perCost: 3, perGrant: 0 });
  });

  it('are rounded where the exact ones are too large to reckon with', () => {
    // The step is worth (2³⁰ + 1) / (2³⁰ − 1), which has no lower terms.
    const choices = choicesFrom([[[2 ** 30 - 1, 2 ** 30 + 1]]], 5);
    const prices = pricesAt(choices, convexHullSteps(choices), 0);
    expect(prices).toEqual({ scale: 2 ** 19, perCost: 2 ** 19, perGrant: 0 });
  });

  it('are charged exactly up to a limit, that points, cost and grants each have', () => {
    const half = EXACT / 2;
    const prices = { scale: 1, perCost: 1, perGrant: 0 };
    expect(fits(one(2, half), { ...prices, scale: 2 })).toBe(true);
    expect(fits(one(2, half), { ...prices, scale: 3 })).toBe(false);
    expect(fits(one(half, 2), { ...prices, perCost: 2 })).toBe(true);
    expect(fits(one(half, 2), { ...prices, perCost: 3 })).toBe(false);
    expect(fits(one(2, 2), { ...prices, perGrant: EXACT })).toBe(true);
    expect(fits(one(2, 2), { ...prices, perGrant: EXACT + 1 })).toBe(false);
    expect(fits(one(2, 2), { ...prices, perGrant: -EXACT - 1 })).toBe(false);
  });

  it('look at the highest points and cost of all', () => {
    const choices = choicesFrom(
      [
        [
          [1, 3],
          [4, EXACT],
        ],
        [[EXACT, 5]],
        [[2, 2]],
      ],
      9,
    );
    expect(fits(choices, { scale: 1, perCost: 1, perGrant: 0 })).toBe(true);
    expect(fits(choices, { scale: 2, perCost: 1, perGrant: 0 })).toBe(false);
    expect(fits(choices, { scale: 1, perCost: 2, perGrant: 0 })).toBe(false);
  });

  it('are rounded as finely as fits', () => {
    expect(roundedPrices(one(2, 2), 0.75, -0.25)).toEqual({
      scale: 2 ** 40,
      perCost: 0.75 * 2 ** 40,
      perGrant: -0.25 * 2 ** 40,
    });
    expect(roundedPrices(one(2, 2 ** 20), 0.75, 0.5)).toEqual({
      scale: 2 ** 30,
      perCost: 0.75 * 2 ** 30,
      perGrant: 2 ** 29,
    });
    expect(roundedPrices(one(2, EXACT * 4), 0.75, 0.3)).toEqual({ scale: 1, perCost: 1, perGrant: 0 });
  });
});
