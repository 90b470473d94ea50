import fc from 'fast-check';
import { Indexation, INDEXATION_UNITS } from '../../../src/domain/career/salaryIndexation';
import { SalaryTables } from '../../../src/domain/career/salaryTable';
import { iso } from '../../oracles/days';
import { tableOf } from '../../support/salaryTables';

const indexation = (rate: number, from: string | null = null, reference = '2026-10-1') =>
  new Indexation(
    rate,
    iso(reference),
    new SalaryTables([tableOf(from === null ? null : iso(from), { '1': [2000] })]),
  );

test.each([
  [null, '2026-10-1', 2026, 0],
  [null, '2026-10-1', 2028, 2],
  [null, '2026-8-1', 2026, 0],
  [null, '2026-7-31', 2026, 1],
  ['2020-1-1', '2026-10-1', 2027, 1],
  ['2027-8-1', '2026-10-1', 2027, 0],
  ['2027-7-31', '2026-10-1', 2027, 1],
  ['2028-1-1', '2026-10-1', 2026, 0],
])('table of %p, asked on %p: in %p indexed %p times', (from, reference, year, times) => {
  expect(indexation(1e8, from, reference).timesIn(year)).toBe(times);
});

test('without a rate nothing is indexed', () => {
  expect(indexation(0).timesIn(2040)).toBe(0);
  expect(indexation(1e8).applied(123456, 0)).toBe(123456);
});

test('rounded half up to cents, exactly, for every rate, year and amount', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2e9 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 2_000_000 }),
      (rate, times, monthly) => {
        const numerator = 2n * BigInt(monthly) * BigInt(INDEXATION_UNITS + rate) ** BigInt(times);
        const denominator = BigInt(INDEXATION_UNITS) ** BigInt(times);
        const exact = Number((numerator + denominator) / (2n * denominator));
        expect(indexation(rate).applied(monthly, times)).toBe(exact);
      },
    ),
    { numRuns: 2000 },
  );
});

test('exactly half a cent goes up', () => {
  // 2001.00 × 1.025 = 2051.025; 100.10 × 1.05 = 105.105; 1.00 × 1.5 × 1.5 = 2.25.
  expect(indexation(25e7).applied(200100, 1)).toBe(205103);
  expect(indexation(5e8).applied(10010, 1)).toBe(10511);
  expect(indexation(5e9).applied(2, 2)).toBe(5);
});

test('a half that floating point puts just below a half still goes up', () => {
  // 1.00 × 1.015 = 1.015; 320.00 × 1.025³ = 344.605.
  expect(indexation(15e7).applied(100, 1)).toBe(102);
  expect(indexation(25e7).applied(32_000, 3)).toBe(34_461);
});
