import fc from 'fast-check';
import { proportion, splitEvenly } from '../../src/domain/money';

test('a half cent is rounded away from zero', () => {
  expect(proportion(1, 1, 2)).toBe(1);
  expect(proportion(3, 1, 2)).toBe(2);
  expect(proportion(-1, 1, 2)).toBe(-1);
  expect(proportion(1, 49, 100)).toBe(0);
});

test('a half is decided exactly, also where floating point cannot see it', () => {
  const denominator = 365 * 1e10;
  expect(proportion(1, denominator / 2 - 1, denominator)).toBe(0);
  expect(proportion(1, denominator / 2, denominator)).toBe(1);
  expect(proportion(1, denominator / 2 + 1, denominator)).toBe(1);
});

test('a half is rounded up where the product is too long for floating point and comes out below it', () => {
  // One and a half times an odd number.
  expect(proportion(1_011_975_701, 5_490_000e6, 3_660_000e6)).toBe(1_517_963_552);
});

test('any proportion is the exact one, rounded', () => {
  const amount = fc.integer({ min: 0, max: 1e9 });
  const units = fc.integer({ min: 0, max: 366 * 15_000 });
  fc.assert(
    fc.property(amount, units, fc.constantFrom(365, 366), (cents, tenThousandths, days) => {
      const numerator = BigInt(cents) * BigInt(tenThousandths);
      const denominator = BigInt(days) * 10_000n;
      const exact = (2n * numerator + denominator) / (2n * denominator);
      expect(proportion(cents, tenThousandths * 1e6, days * 1e10)).toBe(Number(exact));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [100_000, 3, [33_334, 33_333, 33_333]],
  [100_001, 3, [33_334, 33_334, 33_333]],
  [2, 4, [1, 1, 0, 0]],
  [0, 2, [0, 0]],
  [500, 1, [500]],
])('%i cents in %i parts: the left-over cents go first', (amount, parts, expected) => {
  expect(splitEvenly(amount, parts)).toEqual(expected);
});
