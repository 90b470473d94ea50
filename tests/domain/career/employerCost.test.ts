import fc from 'fast-check';
import { employerCost, teamCost, type Surcharges } from '../../../src/domain/career/employerCost';
import type { Employment } from '../../../src/domain/budget/employment';
import { dayAt, iso } from '../../oracles/days';
import { tableOf } from '../../support/salaryTables';

const none: Surcharges = { terms: null, holidayAllowance: null, yearEnd: null, employerPart: 0 };
const standing = tableOf(null, { '4': [2000, 2100] }).scale(4).standings[0];
const fullTime: Employment = { start: null, end: null, fte: 1, changes: [] };
const MONTHS_OF_2027 = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const august = [
  { from: iso('2026-8-1'), monthly: 200000, standing },
  { from: iso('2027-8-1'), monthly: 210000, standing },
];

test('a school year is twelve months of one amount', () => {
  const costs = employerCost('school', august, fullTime, none, 2026, 2);
  expect(costs.map(({ year, salary }) => [year, salary])).toEqual([
    [2026, 2400000],
    [2027, 2520000],
  ]);
});

test('a calendar year is seven months of one amount and five of the next', () => {
  const [cost] = employerCost('calendar', august, fullTime, none, 2027, 1);
  expect(cost.salary).toBe(7 * 200000 + 5 * 210000);
});

test('before the first known amount nothing is counted', () => {
  expect(employerCost('calendar', august, fullTime, none, 2026, 1)[0].salary).toBe(5 * 200000);
});

test('surcharges: both allowances over the salary, the employer’s part over all of it', () => {
  const surcharges = { terms: null, holidayAllowance: 800, yearEnd: 833, employerPart: 2500 };
  const [cost] = employerCost('school', august, fullTime, surcharges, 2026, 1);
  // 24000 × 8% = 1920; 12 × (2000 × 8.33%) = 1999.20; (24000 + 1920 + 1999.20) × 25% = 6979.80.
  expect(cost).toEqual({
    year: 2026,
    salary: 2400000,
    holidayAllowance: 192000,
    yearEnd: 199920,
    october: 0,
    employerPart: 697980,
    total: 3489900,
  });
});

test('fte and employment count by the day of the month', () => {
  const employment: Employment = {
    start: iso('2026-8-11'),
    end: iso('2026-10-15'),
    fte: 0.5,
    changes: [{ from: iso('2026-9-16'), fte: 1 }],
  };
  // August: 21 of 31 days at 0.5 = 677.42; September: half a month at 0.5 and half at 1 = 1500; October: 15 of 31 = 967.74.
  expect(employerCost('school', august, employment, none, 2026, 1)[0].salary).toBe(67742 + 150000 + 96774);
});

test('an amount that changes within a month counts by its days, rounded once', () => {
  const periods = [
    { from: iso('2026-8-1'), monthly: 200000, standing },
    { from: iso('2026-8-11'), monthly: 310001, standing },
  ];
  const only: Employment = { ...fullTime, end: iso('2026-8-31') };
  // 2000 × 10/31 + 3100.01 × 21/31 = 645.1612… + 2100.0067… = 2745.1680…
  expect(employerCost('school', periods, only, none, 2026, 1)[0].salary).toBe(274517);
});

test('a year is what its days add up to, to a cent per month', () => {
  const day = fc.integer({ min: iso('2026-1-1'), max: iso('2028-12-31') });
  const fte = fc.integer({ min: 0, max: 150 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({
          from: day,
          monthly: fc.integer({ min: 1, max: 600000 }),
          standing: fc.constant(standing),
        }),
        {
          minLength: 1,
          maxLength: 4,
          selector: ({ from }) => from,
        },
      ),
      fc.uniqueArray(fc.record({ from: day, fte }), { maxLength: 3, selector: ({ from }) => from }),
      fte,
      (unordered, changes, first) => {
        const periods = [...unordered].sort((a, b) => a.from - b.from);
        const ordered = [...changes].sort((a, b) => a.from - b.from);
        const employment = { ...fullTime, fte: first, changes: ordered };
        const [cost] = employerCost('calendar', periods, employment, none, 2027, 1);
        let sum = 0;
        for (let at = iso('2027-1-1'); at <= iso('2027-12-31'); at++) {
          const monthly = periods.filter(({ from }) => from <= at).pop()?.monthly ?? 0;
          const present = ordered.filter(({ from }) => from <= at).pop()?.fte ?? first;
          sum += (monthly * present) / MONTHS_OF_2027[dayAt(at).month - 1];
        }
        expect(Math.abs(cost.salary - sum)).toBeLessThanOrEqual(6.001);
      },
    ),
  );
});

test('a team is the sum of its people, per year', () => {
  const surcharges = { terms: null, holidayAllowance: 800, yearEnd: 833, employerPart: 2500 };
  const one = employerCost('school', august, fullTime, surcharges, 2026, 2);
  const half = employerCost('school', august, { ...fullTime, fte: 0.5 }, surcharges, 2026, 2);
  const [first, second] = teamCost([one, half]);
  // Once and a half what one full-timer costs.
  expect(first).toEqual({
    year: 2026,
    salary: 3_600_000,
    holidayAllowance: 288_000,
    yearEnd: 299_880,
    october: 0,
    employerPart: 1_046_970,
    total: 5_234_850,
  });
  expect(second).toMatchObject({ year: 2027, salary: 3_780_000 });
  expect(teamCost([])).toEqual([]);
});
