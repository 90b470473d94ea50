import fc from 'fast-check';
import { allocateGrants } from '../../src/domain/fund/fund';
import { HIGHEST_AMOUNT, type GrantRequest } from '../../src/domain/fund/requests';
import { allocateYears } from '../../src/domain/fund/years';
import { runs } from '../support/runs';

const request = (highest: number): fc.Arbitrary<GrantRequest> =>
  fc.record({
    employee: fc.constantFrom('A', 'B', 'C', 'D'),
    amount: fc.integer({ min: 0, max: highest }),
    points: fc.option(fc.integer({ min: 0, max: 5 })),
    date: fc.option(fc.integer({ min: 46_000, max: 46_003 })),
  });
const lists = fc.oneof(
  fc.array(request(50), { maxLength: 40 }),
  fc.array(request(HIGHEST_AMOUNT), { maxLength: 40 }),
);
const asked = (requests: readonly GrantRequest[]) =>
  requests.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
const withBudget = lists.chain((requests) =>
  fc.record({ requests: fc.constant(requests), budget: fc.integer({ min: 0, max: asked(requests) + 10 }) }),
);

describe('naar rato', () => {
  it('gives away exactly the lesser of the budget and what is asked, and nobody a cent too much', () => {
    fc.assert(
      fc.property(withBudget, ({ requests, budget }) => {
        const { grants, totalAmount } = allocateGrants(requests, budget, 'proRata');
        const total = asked(requests);
        expect(totalAmount).toBe(Math.min(budget, total));
        grants.forEach(({ granted }, row) => {
          const amount = BigInt(requests[row].amount ?? 0);
          const fair = total <= budget ? amount : (amount * BigInt(budget)) / BigInt(total);
          expect([fair, total <= budget ? fair : fair + 1n]).toContain(BigInt(granted));
        });
      }),
      { numRuns: runs(1000) },
    );
  });

  it('never gives the smaller of two requests more', () => {
    fc.assert(
      fc.property(withBudget, ({ requests, budget }) => {
        const { grants } = allocateGrants(requests, budget, 'proRata');
        const pairs = grants.map(({ granted }, row) => ({ granted, amount: requests[row].amount ?? 0, row }));
        pairs.sort((a, b) => b.amount - a.amount || a.row - b.row);
        pairs.slice(1).forEach(({ granted }, i) => expect(granted).toBeLessThanOrEqual(pairs[i].granted));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('volgorde', () => {
  it('passes over only what does not fit in what those before it leave', () => {
    fc.assert(
      fc.property(withBudget, ({ requests, budget }) => {
        const { grants, totalAmount } = allocateGrants(requests, budget, 'inOrder');
        const order = requests.map((one, row) => ({ ...one, points: one.points ?? 0, row }));
        order.sort(
          (a, b) => b.points - a.points || (a.date ?? Infinity) - (b.date ?? Infinity) || a.row - b.row || 0,
        );
        let left = budget;
        for (const { amount, row } of order) {
          const fits = (amount ?? 0) <= left;
          expect(grants[row].status).toBe(fits ? 'granted' : 'refused');
          left -= grants[row].granted;
        }
        expect(totalAmount).toBe(budget - left);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('several fund years', () => {
  it('loses nor makes a cent, whatever the rule', () => {
    const rules = fc.constantFrom('inOrder' as const, 'proRata' as const, 'optimal' as const);
    const budgets = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 4 });
    const requests = fc.array(
      fc.tuple(request(50), fc.integer({ min: 2026, max: 2030 })).map(([one, year]) => ({ ...one, year })),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(budgets, requests, rules, (amounts, asking, rule) => {
        const funds = amounts.map((budget, i) => ({ year: 2026 + i, budget }));
        const { years, grants } = allocateYears(funds, asking, rule);
        let carried = 0;
        for (const { budget, carried: before, allocation } of years) {
          expect(before).toBe(carried);
          expect(allocation.totalAmount + allocation.left).toBe(before + budget);
          carried = allocation.left;
        }
        const given = years.reduce((sum, { allocation }) => sum + allocation.totalAmount, 0);
        expect(grants.reduce((sum, { granted }) => sum + granted, 0)).toBe(given);
        grants.forEach(({ problem }, row) => {
          expect(problem !== null).toBe(asking[row].year >= 2026 + amounts.length);
        });
      }),
      { numRuns: runs(500) },
    );
  });
});
