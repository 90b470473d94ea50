import { grantOptimal } from '../../../src/domain/fund/optimal';
import type { CheckedRequest } from '../../../src/domain/fund/requests';

const POINT = 10_000;

/** Requests of one employee each, as [amount, points]. */
const requestsOf = (offers: readonly (readonly [number, number])[]): CheckedRequest[] =>
  offers.map(([amount, points], row) => ({
    row,
    employee: `E${row}`,
    amount,
    points: points * POINT,
    date: null,
  }));

describe('a division that no step was left for', () => {
  it.each([
    // For 12: 8 for 5, 1 for 1 and 6 9ths of 9 are 15. The 10 points: 8 for 5, and 2 for 2.
    {
      offers: [
        [5, 8],
        [1, 1],
        [9, 9],
        [7, 2],
      ],
      budget: 12,
      bound: 15,
      amountBound: 7,
    },
    // All but the last are 29 points for 8; with 3 8ths of the last 32 for 9.88, where the whole of it takes 11.
    {
      offers: [
        [2, 8],
        [1, 9],
        [3, 7],
        [2, 5],
        [5, 8],
      ],
      budget: 11,
      bound: 32,
      amountBound: 10,
    },
    // 10 points for 10; with 4 9ths of 7 they are 13.1, and with a 7th of 9 they are the 11 points for 11.29.
    {
      offers: [
        [2, 3],
        [8, 7],
        [9, 7],
        [2, 1],
      ],
      budget: 14,
      bound: 13,
      amountBound: 12,
    },
  ] as const)('is not called proven where either bound is open (%#)', (example) => {
    const { proven, bound, amountBound } = grantOptimal(requestsOf(example.offers), example.budget, 0);
    expect({ proven, bound, amountBound }).toEqual({
      proven: false,
      bound: example.bound * POINT,
      amountBound: example.amountBound,
    });
    expect(grantOptimal(requestsOf(example.offers), example.budget).proven).toBe(true);
  });
});
