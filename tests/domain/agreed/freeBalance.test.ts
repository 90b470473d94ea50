import { freeBalance, freeIn } from '../../../src/domain/agreed/freeBalance';
import { iso } from '../../oracles/days';
import { refusal } from '../../support/refusal';
import { yearly } from '../plan/support';
import { committedOf, potFrom2026, twoYears } from './support';

const day = iso('2026-10-1');

describe('the free balance', () => {
  it('is the balance where nothing is due', () => {
    expect(freeBalance(potFrom2026(), day, [])).toBe(60_000);
    expect(freeBalance(potFrom2026(), day, [{ ...twoYears, paid: 160_000 }])).toBe(60_000);
  });

  it('keeps what later instalments need of the lots that are usable now', () => {
    // € 1.600 is due up to 2028 and € 1.800 comes in: € 200 is free. Only the lot of 2026 can give it now.
    expect(freeBalance(potFrom2026(), day, [twoYears])).toBe(20_000);
  });

  it('keeps what is due now', () => {
    expect(freeBalance(potFrom2026(), day, [{ start: 2026, fromPot: [45_000], paid: 5_000 }])).toBe(20_000);
  });

  it('is nothing, and not less, where something is uncovered already', () => {
    expect(freeBalance(potFrom2026(), day, [{ ...twoYears, fromPot: [200_000, 0] }])).toBe(0);
  });

  it('leaves what no later instalment can be paid from', () => {
    // Without saving the lot of 2026 can pay nothing that is due in 2027.
    const pot = potFrom2026(
      {},
      { rule: 'spaartermijn', from: day - 100, value: 0, provenance: { kind: 'default' } },
    );
    expect(freeBalance(pot, day, [twoYears])).toBe(60_000);
  });

  it('is nothing before the first and after the last day of employment', () => {
    const employment = { start: iso('2026-8-1'), end: iso('2026-9-30'), fte: 1, changes: [] };
    expect(freeBalance(potFrom2026({ employment }), day, [twoYears])).toBe(0);
    const later = { start: iso('2026-10-2'), end: null, fte: 1, changes: [] };
    expect(freeBalance(potFrom2026({ employment: later }), day, [twoYears])).toBe(0);
  });

  it('is refused where the balance is', () => {
    const expenses = [{ date: iso('2026-9-1'), amount: 60_001 }];
    expect(refusal(() => freeBalance(potFrom2026({ expenses }), day, [twoYears])).code).toBe(
      'expenseAboveBalance',
    );
  });
});

test('what is free in a year counts a demand of that year once', () => {
  const lots = yearly(2026, 2, 50_000, 1);
  expect(freeIn(2026, lots, [{ year: 2026, amount: 20_000 }])).toBe(30_000);
  expect(freeIn(2026, lots, [{ year: 2027, amount: 70_000 }])).toBe(30_000);
  expect(
    freeIn(2026, lots, [
      { year: 2026, amount: 20_000 },
      { year: 2027, amount: 80_000 },
    ]),
  ).toBe(0);
});

test('each lot shows what of it is promised to which course, and what is free', () => {
  const courses = [twoYears, { start: 2026, fromPot: [15_000], paid: 0 }];
  const lots = committedOf(potFrom2026(), day, courses);
  expect(lots.map(({ lot, commitments, free }) => [lot.year, commitments, free])).toEqual([
    [
      2026,
      [
        { course: 1, year: 2026, amount: 15_000 },
        { course: 0, year: 2027, amount: 40_000 },
      ],
      5_000,
    ],
    [
      2027,
      [
        { course: 0, year: 2027, amount: 40_000 },
        { course: 0, year: 2028, amount: 20_000 },
      ],
      0,
    ],
    [2028, [{ course: 0, year: 2028, amount: 60_000 }], 0],
  ]);
  expect(freeBalance(potFrom2026(), day, courses)).toBe(5_000);
});

test('no part of a lot is promised to what no lot can pay', () => {
  const lots = committedOf(potFrom2026(), day, [{ start: 2026, fromPot: [70_000], paid: 0 }]);
  expect(lots.map(({ commitments, free }) => [commitments, free])).toEqual([
    [[{ course: 0, year: 2026, amount: 60_000 }], 0],
  ]);
});
