import fc from 'fast-check';
import { allocateGrants } from '../../src/domain/fund/fund';
import { bestOfAllSubsets } from '../oracles/fund';
import { expectProven, optimumOf } from '../support/allocation';
import { asked, cases } from '../support/arbitraryFund';
import { runs } from '../support/runs';

describe('the best division', () => {
  it('equals trying every set of requests', () => {
    fc.assert(
      fc.property(cases(10, 40), ({ requests, budget }) => {
        const allocation = allocateGrants(requests, budget, 'optimal');
        expect(optimumOf(allocation)).toEqual(bestOfAllSubsets(requests, budget));
        expectProven(allocation);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('equals trying every set of fourteen requests in cents', () => {
    fc.assert(
      fc.property(cases(14, 500_000), ({ requests, budget }) => {
        const allocation = allocateGrants(requests, budget, 'optimal');
        expect(optimumOf(allocation)).toEqual(bestOfAllSubsets(requests, budget));
        expectProven(allocation);
      }),
      { numRuns: runs(500) },
    );
  });

  it('counts decimals of points exactly', () => {
    fc.assert(
      fc.property(cases(10, 500), fc.constantFrom(2, 10, 100, 10_000), ({ requests, budget }, divisor) => {
        const decimal = requests.map((request) => ({ ...request, points: (request.points ?? 0) / divisor }));
        const allocation = allocateGrants(decimal, budget, 'optimal');
        const { points, amount } = bestOfAllSubsets(requests, budget);
        expect(optimumOf(allocation)).toEqual({ points: points / divisor, amount });
        expectProven(allocation);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('the division', () => {
  it('does not change in total when the requests change places', () => {
    fc.assert(
      fc.property(
        cases(30, 500_000).chain(({ requests, budget }) =>
          fc.record({
            requests: fc.constant(requests),
            budget: fc.constant(budget),
            mixed: fc.shuffledSubarray(requests, { minLength: requests.length }),
          }),
        ),
        ({ requests, budget, mixed }) => {
          const one = allocateGrants(requests, budget, 'optimal');
          const other = allocateGrants(mixed, budget, 'optimal');
          expect(optimumOf(other)).toEqual(optimumOf(one));
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('never grants an employee twice, in part, or more than there is', () => {
    fc.assert(
      fc.property(cases(40, 500_000), ({ requests, budget }) => {
        const { grants, totalAmount, totalPoints, left, proof } = allocateGrants(requests, budget, 'optimal');
        const served = requests.filter((_, row) => grants[row].status === 'granted');
        expect(new Set(served.map(({ employee }) => employee)).size).toBe(served.length);
        grants.forEach(({ granted, status }, row) => {
          expect(granted).toBe(status === 'granted' ? requests[row].amount : 0);
        });
        expect(totalAmount).toBe(asked(served));
        expect(totalAmount + left).toBe(budget);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(proof?.bound).toBeGreaterThanOrEqual(totalPoints);
        expect(proof?.amountBound).toBeLessThanOrEqual(totalAmount);
      }),
      { numRuns: runs(500) },
    );
  });
});
