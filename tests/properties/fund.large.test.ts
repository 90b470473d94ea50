import fc from 'fast-check';
import { allocateGrants } from '../../src/domain/fund/fund';
import { MOST_REQUESTS, type GrantRequest } from '../../src/domain/fund/requests';
import { bestByAmount, bestByPoints } from '../oracles/fund';
import { fundCase, randomFrom, STRUCTURES } from '../oracles/fundCases';
import { bestByHighs } from '../oracles/fundHighs';
import { cases } from '../support/arbitraryFund';
import { expectProven, optimumOf } from '../support/allocation';
import { runs } from '../support/runs';

const ask = (employee: string, amount: number, points: number): GrantRequest => ({
  employee,
  amount,
  points,
  date: null,
});

describe('the best division of many requests', () => {
  it('equals a plain dynamic program over points', () => {
    fc.assert(
      fc.property(cases(60, 200), ({ requests, budget }) => {
        const allocation = allocateGrants(requests, budget, 'optimal');
        expect(optimumOf(allocation)).toEqual(bestByPoints(requests, budget));
        expectProven(allocation);
      }),
      { numRuns: runs(200) },
    );
  });

  // In cents the solver needs minutes for 500 requests of which the points follow the cost: those lists are shorter.
  it.each([
    ['random', 500],
    ['fewPoints', 500],
    ['nearCostRounded', 60],
    ['nearCost', 20],
    ['equalCost', 20],
  ] as const)('equals HiGHS when points are %s, up to %i requests', async (structure, most) => {
    for (const [count, seed] of [
      [most / 10, 1],
      [most / 2, 2],
      [most, 3],
    ]) {
      const { requests, budget } = fundCase(structure, count, seed);
      const whole = requests.map((request) => ({
        ...request,
        points: Math.round((request.points ?? 0) * 100),
      }));
      const allocation = allocateGrants(whole, budget, 'optimal');
      expect(optimumOf(allocation)).toEqual(await bestByHighs(whole, budget));
      expectProven(allocation);
    }
  });

  // In tens of euros the solver is done in a second, and a table of all amounts is small.
  it.each(['nearCost', 'equalCost'] as const)(
    'equals HiGHS and a plain dynamic program for 500 requests in tens of euros when points are %s',
    async (structure) => {
      const { requests, budget } = fundCase(structure, 500, 4, 1000);
      const allocation = allocateGrants(requests, budget, 'optimal');
      const best = await bestByHighs(requests, budget);
      expect(optimumOf(allocation)).toEqual(best);
      expect(bestByAmount(requests, budget, 1000)).toEqual(best);
      expectProven(allocation);
    },
  );

  it.each(STRUCTURES)('is proven for a thousand requests when points are %s', (structure) => {
    for (const seed of [1, 2, 3]) {
      const { requests, budget } = fundCase(structure, 1000, seed);
      expectProven(allocateGrants(requests, budget, 'optimal'));
    }
  });
});

describe('the limits', () => {
  it('leaves a good division with a true bound, and says that it is not proven', () => {
    // Whole hundreds of euros but for one amount, and as many points as cents: which sums can be made at all?
    const random = randomFrom(1);
    const requests = Array.from({ length: 5000 }, (_, i) => {
      const amount = i === 7 ? 12_345 : (1 + Math.floor(random() * 50)) * 10_000;
      return ask(`E${Math.floor(random() * 3500)}`, amount, amount / 100);
    });
    const budget = 376_641_703;
    const { totalPoints, totalAmount, proof } = allocateGrants(requests, budget, 'optimal');
    expect(proof?.proven).toBe(false);
    expect(totalAmount).toBeGreaterThan(budget - 10_000);
    expect(proof?.bound).toBeGreaterThan(totalPoints);
    expect(proof?.bound).toBeLessThanOrEqual(budget / 100);
  });

  it('divides as many requests as are allowed', () => {
    const most = Array.from({ length: MOST_REQUESTS }, (_, i) => ask(`E${i}`, 100 + (i % 977), i % 7));
    for (const rule of ['inOrder', 'proRata', 'optimal'] as const) {
      expect(allocateGrants(most, 20_000_000, rule).left).toBeLessThan(100);
    }
  });
});
