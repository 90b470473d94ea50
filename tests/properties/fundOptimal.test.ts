import fc from 'fast-check';
import { allocateGrants } from '../../src/domain/fund/fund';
import type { GrantRequest } from '../../src/domain/fund/requests';
import { bestByPoints, bestOfAllSubsets } from '../oracles/fund';
import { expectProven, optimumOf } from '../support/allocation';
import { runs } from '../support/runs';

/** Requests with many ties, zeros and several per employee; `scale` turns whole points into decimals. */
function requestLists(maxLength: number, highestAmount: number) {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 0, max: highestAmount }),
    fc.constantFrom(0, 5_000, 10_000, 25_000),
  );
  const free = fc.record({
    employee: fc.integer({ min: 1, max: Math.ceil(maxLength * 0.7) }),
    amount,
    points: fc.integer({ min: 0, max: 12 }),
  });
  return fc
    .tuple(fc.array(free, { maxLength }), fc.constantFrom('free', 'equal', 'near', 'one'))
    .map(([rows, shape]) =>
      rows.map((row): GrantRequest => {
        const points = { free: row.points, equal: row.amount, near: row.amount + 10, one: 1 }[shape];
        return { employee: `E${row.employee}`, amount: row.amount, points, date: null };
      }),
    );
}

const asked = (requests: readonly GrantRequest[]) =>
  requests.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

const cases = (maxLength: number, highestAmount: number) =>
  fc
    .tuple(requestLists(maxLength, highestAmount), fc.integer({ min: 0, max: 100 }))
    .map(([requests, percent]) => ({
      requests,
      budget: Math.floor((asked(requests) * percent) / 100),
    }));

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
