import { coverOf, lastDueYear, NOTHING_DUE } from '../../../src/domain/agreed/cover';
import { coverOnDay } from '../../../src/domain/agreed/pot';
import { iso } from '../../oracles/days';
import { yearly } from '../plan/support';
import { potFrom2026, twoYears } from './support';

describe('what is due of agreed courses', () => {
  it('is paid in order of school year, then of start, then as given, from the lot that lapses first', () => {
    const courses = [
      { start: 2027, fromPot: [10_000], paid: 0 },
      { start: 2026, fromPot: [20_000, 30_000], paid: 0 },
      { start: 2027, fromPot: [40_000], paid: 0 },
    ];
    const { due } = coverOf(yearly(2026, 2, 50_000, 1), courses, 2026);
    expect(
      due.map(({ course, dueIn, left, payments, uncovered }) => [
        course,
        dueIn,
        left,
        payments.map(({ lot, amount }) => [lot.year, amount]),
        uncovered,
      ]),
    ).toEqual([
      [1, 2026, 20_000, [[2026, 20_000]], 0],
      [1, 2027, 30_000, [[2026, 30_000]], 0],
      [0, 2027, 10_000, [[2027, 10_000]], 0],
      [2, 2027, 40_000, [[2027, 40_000]], 0],
    ]);
  });

  it('is uncovered where no lot can pay, and only the covered part goes on', () => {
    const cover = coverOf(yearly(2027, 2, 60_000, 0), [twoYears], 2026);
    expect(cover.due.map(({ uncovered }) => uncovered)).toEqual([20_000, 20_000]);
    expect(cover).toMatchObject({ committed: 160_000, uncovered: 40_000 });
    expect(cover.covered).toEqual([
      { year: 2027, amount: 60_000 },
      { year: 2028, amount: 60_000 },
    ]);
  });

  it('names no covered part of what no lot can pay at all', () => {
    expect(coverOf([], [twoYears], 2026)).toMatchObject({ uncovered: 160_000, covered: [] });
  });

  it('ends with the last instalment that is left', () => {
    expect(lastDueYear([twoYears], 2026)).toBe(2028);
    expect(
      lastDueYear(
        [
          { ...twoYears, paid: 160_000 },
          { ...twoYears, start: 2020 },
        ],
        2026,
      ),
    ).toBe(2026);
    expect(lastDueYear([{ ...twoYears, paid: 160_000 }], 2026)).toBeNull();
  });
});

describe('the cover of a person', () => {
  const day = iso('2026-10-1');

  it('counts what expenses have left and what is still to come, under the terms that are agreed', () => {
    // 2027: € 600 − € 200 and € 600 pay € 800; 2028: € 200 of 2027 and € 600 of 2028 pay € 800.
    const expenses = [{ date: iso('2026-9-1'), amount: 20_000 }];
    expect(coverOnDay(potFrom2026({ expenses }), day, [twoYears])).toMatchObject({ uncovered: 0 });
    const more = [{ date: iso('2026-9-1'), amount: 20_001 }];
    expect(coverOnDay(potFrom2026({ expenses: more }), day, [twoYears])).toMatchObject({ uncovered: 1 });
  });

  it('loses what is due after the school year of leaving', () => {
    const employment = { start: iso('2026-8-1'), end: iso('2028-2-1'), fte: 1, changes: [] };
    const { due } = coverOnDay(potFrom2026({ employment }), day, [twoYears]);
    expect(due.map(({ dueIn, uncovered }) => [dueIn, uncovered])).toEqual([
      [2027, 0],
      [2028, 80_000],
    ]);
  });

  it('is nothing for who has left', () => {
    const employment = { start: iso('2026-8-1'), end: iso('2026-9-1'), fte: 1, changes: [] };
    expect(coverOnDay(potFrom2026({ employment }), day, [twoYears])).toMatchObject({
      committed: 160_000,
      uncovered: 160_000,
    });
  });

  it('is not looked for where nothing is due', () => {
    expect(coverOnDay(potFrom2026(), day, [])).toBe(NOTHING_DUE);
  });
});
