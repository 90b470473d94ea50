import { paidUpTo, underOneName } from '../../../src/domain/agreed/paid';
import { iso } from '../../oracles/days';

const expense = (amount: number, course?: string) => ({
  date: 46_300,
  amount,
  ...(course ? { course } : {}),
});
const courses = [['ad-1', 'associate degree'], ['ehbo']];

describe('the names of a course', () => {
  it('become the first one wherever a refund could not find its payment otherwise', () => {
    const expenses = [
      expense(500, 'associate degree'),
      expense(-200, 'ad-1'),
      expense(80, 'ehbo'),
      expense(70, 'zwemmen'),
      expense(60),
    ];
    expect(underOneName(expenses, courses)).toEqual([
      { ...expenses[0], course: 'ad-1' },
      ...expenses.slice(1),
    ]);
    expect(
      underOneName(expenses, courses)
        .slice(1)
        .every((one, i) => one === expenses[i + 1]),
    ).toBe(true);
  });

  it('that two courses share is that of the first', () => {
    const expenses = [expense(500, 'ad'), expense(-200, 'ad')];
    const sharing = [
      ['x', 'ad'],
      ['y', 'ad'],
    ];
    expect(underOneName(expenses, sharing).map(({ course }) => course)).toEqual(['x', 'x']);
  });

  it.each([
    ['no refund', [expense(500, 'associate degree'), expense(0, 'ad-1')]],
    ['a refund that names none', [expense(500, 'associate degree'), expense(-200)]],
  ])('stay as they are where there is %s', (_what, expenses) => {
    expect(underOneName(expenses, courses)).toBe(expenses);
  });

  it('count together as paid, on the day and before it', () => {
    const expenses = [
      expense(500, 'associate degree'),
      expense(200, 'ad-1'),
      expense(70),
      expense(80, 'ehbo'),
    ];
    expect(paidUpTo(expenses, 46_300)(courses[0])).toBe(700);
    expect(paidUpTo(expenses, 46_299)(courses[0])).toBe(0);
    expect(paidUpTo([expense(-5, 'ehbo')], 46_300)(courses[1])).toBe(0);
  });
});

test('what was paid of a course counts once for a name that is given twice, and nothing after the day', () => {
  const later = { ...expense(900, 'ehbo'), date: 46_301 };
  const paid = paidUpTo([expense(500, 'ehbo'), expense(200, 'ad-1'), later], 46_300);
  expect(paid(['ehbo', 'ehbo'])).toBe(500);
  expect(paid(['ehbo', 'ad-1'])).toBe(700);
  expect(paidUpTo([], 46_300)(['ehbo'])).toBe(0);
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
