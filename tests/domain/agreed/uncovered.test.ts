import { coverOnDay } from '../../../src/domain/agreed/pot';
import {
  causesOfUncovered,
  solutionsOfUncovered,
  uncoveredYears,
} from '../../../src/domain/agreed/uncovered';
import { iso } from '../../oracles/days';
import { potFrom2026, rule, twoYears } from './support';

const day = iso('2027-10-1');
const names = ['ad'];
const employment = { start: iso('2026-8-1'), end: null, fte: 1, changes: [] };

test('what is uncovered is told per course and school year, overdue instalments together', () => {
  const courses = [
    { start: 2024, fromPot: [100_000, 100_000], paid: 0 },
    { start: 2028, fromPot: [90_000], paid: 0 },
  ];
  expect(uncoveredYears(coverOnDay(potFrom2026(), day, courses))).toEqual([
    { course: 0, year: 2027, amount: 80_000 },
    { course: 1, year: 2028, amount: 30_000 },
  ]);
});

test('what is uncovered of one course in one school year is one amount, apart from other courses and years', () => {
  const courses = [
    { start: 2025, fromPot: [150_000, 100_000, 0, 70_000], paid: 0 },
    { start: 2027, fromPot: [10_000], paid: 0 },
  ];
  expect(uncoveredYears(coverOnDay(potFrom2026(), day, courses))).toEqual([
    { course: 0, year: 2027, amount: 130_000 },
    { course: 1, year: 2027, amount: 10_000 },
    { course: 0, year: 2028, amount: 10_000 },
  ]);
});

test('nothing is told of what is covered', () => {
  const covered = coverOnDay(potFrom2026(), day, [twoYears]);
  expect(covered.due).toHaveLength(2);
  expect(uncoveredYears(covered)).toEqual([]);
});

test('nothing is due where nothing is agreed, or all is paid', () => {
  for (const courses of [[], [{ ...twoYears, paid: 160_000 }]])
    expect(coverOnDay(potFrom2026(), day, courses)).toEqual({
      due: [],
      committed: 0,
      uncovered: 0,
      covered: [],
    });
});

describe('why an agreed course is not covered', () => {
  it('is nothing to look for where it is covered', () => {
    expect(causesOfUncovered(potFrom2026(), day, [twoYears], names)).toEqual([]);
  });

  it('can be the fte', () => {
    const changes = [{ from: iso('2028-8-1'), fte: 0.5 }];
    expect(
      causesOfUncovered(potFrom2026({ employment: { ...employment, changes } }), day, [twoYears], names),
    ).toEqual([{ cause: 'fte', amount: 10_000 }]);
  });

  it('is only the part of the fte that is lower than at the beginning', () => {
    // What rose in between counts as it is: only the € 300 of 2028 is the fte's.
    const changes = [
      { from: iso('2027-11-1'), fte: 1.2 },
      { from: iso('2028-8-1'), fte: 0.5 },
    ];
    const pot = potFrom2026({ employment: { ...employment, changes } });
    expect(causesOfUncovered(pot, day, [{ ...twoYears, fromPot: [80_000, 120_000] }], names)).toEqual([
      { cause: 'fte', amount: 30_000 },
    ]);
  });

  it('is not an fte that rose', () => {
    const changes = [{ from: iso('2028-8-1'), fte: 1.2 }];
    const pot = potFrom2026({ employment: { ...employment, changes } });
    const dear = { ...twoYears, fromPot: [80_000, 200_000] };
    expect(causesOfUncovered(pot, day, [dear], names)).toEqual([]);
  });

  it('is not an fte that was low before it began', () => {
    const changes = [
      { from: iso('2026-10-1'), fte: 0.5 },
      { from: iso('2027-1-1'), fte: 1 },
    ];
    const pot = potFrom2026({ employment: { ...employment, changes } });
    expect(causesOfUncovered(pot, day, [{ ...twoYears, fromPot: [80_000, 200_000] }], names)).toEqual([]);
  });

  it('can be an fte or an expense of this school year, before a course that is still to begin', () => {
    const changes = [{ from: iso('2027-9-1'), fte: 0.5 }];
    const later = [{ start: 2028, fromPot: [150_000], paid: 0 }];
    const fewer = potFrom2026({ employment: { ...employment, changes } });
    expect(causesOfUncovered(fewer, day, later, names)[0]).toMatchObject({ cause: 'fte' });
    const expenses = [{ date: iso('2027-8-20'), amount: 40_000 }];
    expect(causesOfUncovered(potFrom2026({ expenses }), day, later, names)).toEqual([
      { cause: 'expense', amount: 10_000 },
    ]);
  });

  it('can be leaving', () => {
    const leaving = { ...employment, end: iso('2028-3-1') };
    expect(causesOfUncovered(potFrom2026({ employment: leaving }), day, [twoYears], names)).toEqual([
      { cause: 'leaving', amount: 80_000 },
    ]);
  });

  it('can be an expense for something else since it began', () => {
    const expenses = [
      { date: iso('2026-9-1'), amount: 10_000 },
      { date: iso('2027-9-1'), amount: 30_000, course: 'ehbo' },
      { date: iso('2027-9-1'), amount: 10_000, course: 'ad' },
      { date: iso('2027-9-2'), amount: 5_000 },
    ];
    const paid = { ...twoYears, paid: 10_000 };
    expect(causesOfUncovered(potFrom2026({ expenses }), day, [paid], names)).toEqual([
      { cause: 'expense', amount: 25_000 },
    ]);
  });

  it('is neither an expense before it began nor one for itself', () => {
    const expenses = [
      { date: iso('2026-9-1'), amount: 10_000 },
      { date: iso('2027-8-1'), amount: 5_000 },
      { date: iso('2027-9-1'), amount: 20_000, course: 'ehbo' },
      { date: iso('2027-9-1'), amount: 7_000, course: 'ad' },
    ];
    const dear = { start: 2027, fromPot: [80_000, 200_000], paid: 7_000 };
    expect(causesOfUncovered(potFrom2026({ expenses }), day, [dear], names)).toEqual([
      { cause: 'expense', amount: 25_000 },
    ]);
  });

  it('can be that nothing may be saved', () => {
    const noSaving = { ...rule('spaartermijn', 0), from: iso('2021-8-1') };
    const courses = [{ start: 2028, fromPot: [80_000], paid: 0 }];
    expect(causesOfUncovered(potFrom2026({}, noSaving), day, courses, names)).toEqual([
      { cause: 'rule', amount: 20_000 },
    ]);
  });

  it('can be several things, what weighs most first', () => {
    const noSaving = { ...rule('spaartermijn', 0), from: iso('2021-8-1') };
    const changes = [{ from: iso('2028-8-1'), fte: 0.5 }];
    const courses = [{ start: 2027, fromPot: [0, 80_000], paid: 0 }];
    const pot = potFrom2026({ employment: { ...employment, changes } }, noSaving);
    expect(causesOfUncovered(pot, day, courses, names)).toEqual([
      { cause: 'rule', amount: 50_000 },
      { cause: 'fte', amount: 30_000 },
    ]);
  });
});

describe('what would cover it', () => {
  it('is looked for up to ten school years', () => {
    const noSaving = { ...rule('spaartermijn', 0), from: iso('2021-8-1') };
    const term = (amount: number) =>
      solutionsOfUncovered(potFrom2026({}, noSaving), day, [{ start: 2037, fromPot: [amount], paid: 0 }])
        .savingTerm;
    // The budgets of 2027 up to and including 2037.
    expect(term(11 * 60_000)).toBe(10);
    expect(term(11 * 60_000 + 1)).toBeNull();
  });

  it('is the money, a longer term, an advance, each as little as is enough', () => {
    const noSaving = { ...rule('spaartermijn', 0), from: iso('2021-8-1') };
    // 2028 has € 600; with a year of saving € 1.200; with an advance of one year € 1.200 too.
    const courses = [{ start: 2028, fromPot: [110_000], paid: 0 }];
    expect(solutionsOfUncovered(potFrom2026({}, noSaving), day, courses)).toEqual({
      topUp: [{ course: 0, year: 2028, amount: 50_000 }],
      savingTerm: 1,
      advance: 1,
    });
  });

  it('is money alone where nothing else is enough', () => {
    const courses = [{ start: 2027, fromPot: [9_000_000], paid: 0 }];
    expect(solutionsOfUncovered(potFrom2026(), day, courses)).toMatchObject({
      savingTerm: null,
      advance: null,
    });
  });
});
