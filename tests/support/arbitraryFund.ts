import fc from 'fast-check';
import type { GrantRequest } from '../../src/domain/fund/requests';

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

export const asked = (requests: readonly GrantRequest[]) =>
  requests.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

/** A fund with requests: the budget is any share of what is asked. */
export const cases = (maxLength: number, highestAmount: number) =>
  fc
    .tuple(requestLists(maxLength, highestAmount), fc.integer({ min: 0, max: 100 }))
    .map(([requests, percent]) => ({
      requests,
      budget: Math.floor((asked(requests) * percent) / 100),
    }));
