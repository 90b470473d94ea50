import { committed } from '../../../src/domain/agreed/committed';
import { instalmentsOf } from '../../../src/domain/agreed/instalments';
import { paidUpTo } from '../../../src/domain/agreed/paid';
import { takesPart } from '../../../src/domain/agreed/status';
import { iso } from '../../oracles/days';
import { refusal } from '../../support/refusal';
import { twoYears } from './support';

describe('the instalments of an agreed course', () => {
  it('are paid the earliest first', () => {
    expect(instalmentsOf({ ...twoYears, paid: 90_000 }, 2026)).toEqual([
      { courseYear: 0, year: 2027, amount: 80_000, paid: 80_000, left: 0, dueIn: 2027 },
      { courseYear: 1, year: 2028, amount: 80_000, paid: 10_000, left: 70_000, dueIn: 2028 },
    ]);
  });

  it('are due now where their own school year has passed', () => {
    const due = instalmentsOf({ ...twoYears, paid: 30_000 }, 2030);
    expect(due.map(({ left, dueIn }) => [left, dueIn])).toEqual([
      [50_000, 2030],
      [80_000, 2030],
    ]);
  });

  it('ask nothing where more was paid than the price', () => {
    expect(instalmentsOf({ ...twoYears, paid: 999_999 }, 2027).map(({ left }) => left)).toEqual([0, 0]);
  });
});

describe('what was paid of a course', () => {
  const expenses = [
    { date: iso('2026-9-1'), amount: 50_000, course: 'ad' },
    { date: iso('2026-9-2'), amount: 7_000, course: 'ehbo' },
    { date: iso('2026-9-3'), amount: 9_000 },
    { date: iso('2027-9-1'), amount: 40_000, course: 'associate degree' },
    { date: iso('2027-10-1'), amount: -60_000, course: 'ad' },
  ];
  const names = ['ad', 'associate degree'];

  it.each([
    ['2026-8-31', 0],
    ['2026-9-1', 50_000],
    ['2027-9-1', 90_000],
    ['2027-10-1', 30_000],
  ])('on %s is what the expenses for it add up to', (date, paid) => {
    expect(paidUpTo(expenses, iso(date))(names)).toBe(paid);
  });

  it('is never below 0', () => {
    expect(paidUpTo([{ date: iso('2026-9-1'), amount: -1, course: 'ad' }], iso('2026-9-1'))(names)).toBe(0);
  });
});

describe('what is committed', () => {
  it('is what is due, in all or in one school year', () => {
    const courses = [twoYears, { start: 2026, fromPot: [10_000], paid: 0 }];
    expect(committed(courses, 2026)).toBe(170_000);
    expect(committed(courses, 2026, 2026)).toBe(10_000);
    expect(committed(courses, 2027, 2027)).toBe(90_000);
    expect(committed(courses, 2027, 2026)).toBe(0);
  });

  it('is refused where cents would get lost', () => {
    const huge = { start: 2026, fromPot: [Number.MAX_SAFE_INTEGER], paid: 0 };
    expect(refusal(() => committed([huge, huge], 2026)).code).toBe('sumTooLarge');
  });
});

test('only a wish and an agreed course take part in a plan', () => {
  const all = ['wish', 'agreed', 'finished', 'stopped', 'refused', 'mandated'] as const;
  expect(all.filter(takesPart)).toEqual(['wish', 'agreed']);
});
