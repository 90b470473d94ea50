import fc from 'fast-check';
import { netSum, roomAbove, type Prices } from '../../../src/domain/fund/bound';
import type { Choices, Totals } from '../../../src/domain/fund/choices';
import { searchCore, type CoreTask } from '../../../src/domain/fund/core';
import { meetInTheMiddle } from '../../../src/domain/fund/meetInTheMiddle';
import { runs } from '../../support/runs';
import { anyChoices, choicesFrom, nothing, optimum } from './support';

const anyPrices: fc.Arbitrary<Prices> = fc.record({
  scale: fc.integer({ min: 1, max: 4 }),
  perCost: fc.integer({ min: 0, max: 8 }),
  perGrant: fc.integer({ min: -4, max: 4 }),
});

interface Allowed {
  readonly work?: number;
  readonly mostEmployees?: number;
}

function task(
  choices: Choices,
  prices: Prices,
  target: CoreTask['target'],
  { work = Infinity, mostEmployees = Infinity }: Allowed = {},
): CoreTask {
  const sum = netSum(choices, prices);
  const count = { least: 0, most: choices.employees };
  const room: CoreTask['room'] = (wanted) => Number(roomAbove(prices, sum, wanted, count));
  return { choices, prices, target, room, work, mostEmployees };
}

const morePoints =
  ({ budget }: Choices) =>
  (best: Totals) => ({ cost: budget, points: best.points + 1 });
const lessCost = (best: Totals) => ({ cost: best.cost - 1, points: best.points });

describe.each([
  ['employee after employee', searchCore],
  ['from two sides', meetInTheMiddle],
])('a search %s', (_, method) => {
  it('finds the most points from nothing, and then the least cost, at any prices', () => {
    fc.assert(
      fc.property(anyChoices(5), anyPrices, (choices, prices) => {
        const most = method(task(choices, prices, morePoints(choices)), nothing(choices));
        const best = optimum(choices);
        expect([most.closed, most.best.points]).toEqual([true, best.points]);
        const least = method(task(choices, prices, lessCost), most.best);
        const { points, cost } = least.best;
        expect([least.closed, points, cost]).toEqual([true, best.points, best.cost]);
        expect(points).toBe(least.best.option.reduce((sum, o) => sum + choices.points[o], 0));
      }),
      { numRuns: runs(2500) },
    );
  });

  it('says only that nothing is left when that is so', () => {
    const allowed = fc.record({
      work: fc.integer({ min: 0, max: 30 }),
      mostEmployees: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(anyChoices(5), anyPrices, allowed, (choices, prices, few) => {
        const { best, closed } = method(task(choices, prices, morePoints(choices), few), nothing(choices));
        expect(best.cost).toBeLessThanOrEqual(choices.budget);
        if (closed) expect(best.points).toBe(optimum(choices).points);
      }),
      { numRuns: runs(2500) },
    );
  });
});

describe('the steps of a search', () => {
  // Worth the more the nearer to a third; alike where the remainder of a number is.
  const choices = choicesFrom(
    Array.from({ length: 24 }, (_, i) => {
      const cost = 40 + ((i * 37) % 61);
      const single = [cost, cost + ((i * 17) % 7)] as const;
      return i % 5 === 0 ? [single, [cost + 13, single[1] + 11] as const] : [single];
    }),
    700,
  );
  const prices = { scale: 1, perCost: 1, perGrant: 0 };

  it.each([
    ['employee after employee', searchCore, 6594, 749],
    ['from two sides', meetInTheMiddle, 5348, 749],
  ])('%s are as many as they were', (_, method, work, points) => {
    const found = method(task(choices, prices, morePoints(choices)), nothing(choices));
    expect(found).toMatchObject({ closed: true, work, best: { points } });
  });
});
