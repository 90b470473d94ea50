import {
  balanceOn,
  lapsedOpening,
  lotsOf,
  openingDayOf,
  runLedger,
  shortExpenses,
  shortTotal,
  yearlyRun,
} from '../../../src/domain/budget/ledger';
import { RuleBook } from '../../../src/domain/rules';
import { paidBefore } from '../../../src/domain/budget/paidBefore';
import type { Expense } from '../../../src/domain/budget/spending';
import { iso } from '../../oracles/days';
import { refusal } from '../../support/refusal';
import { potFrom2026, rule } from '../agreed/support';

const spent = (date: string, amount: number, course?: string): Expense => ({
  date: iso(date),
  amount,
  ...(course === undefined ? {} : { course }),
});
const settledOf = (expenses: readonly Expense[], day = '2028-10-1') =>
  runLedger(potFrom2026({ expenses }), iso(day)).settled.map(({ payments }) =>
    payments.map(({ lot, amount }) => [lot.year, amount]),
  );

describe('a refund', () => {
  // € 600 a year from 2026 on, saved for two years.
  it('gives back to the lots that paid, last payment first', () => {
    const paid = [spent('2027-9-1', 70_000), spent('2028-9-1', 20_000)];
    expect(settledOf([...paid, spent('2028-9-2', -35_000)])).toEqual([
      [
        [2026, 60_000],
        [2027, 10_000],
      ],
      [[2027, 20_000]],
      [
        [2027, -20_000],
        [2027, -10_000],
        [2026, -5_000],
      ],
    ]);
    expect(
      balanceOn(potFrom2026({ expenses: [...paid, spent('2028-9-2', -35_000)] }), iso('2028-10-1')),
    ).toBe(180_000 - 90_000 + 35_000);
  });

  it('that names a course is of that course alone, and one that names none of any', () => {
    const paid = [spent('2026-9-1', 30_000, 'ad'), spent('2026-9-2', 20_000, 'ehbo')];
    expect(settledOf([...paid, spent('2026-9-3', -25_000, 'ad')])[2]).toEqual([[2026, -25_000]]);
    expect(refusal(() => settledOf([...paid, spent('2026-9-3', -30_001, 'ad')]))).toEqual({
      code: 'refundAbovePaid',
      date: iso('2026-9-3'),
      amount: 30_001,
      excess: 1,
    });
    expect(settledOf([...paid, spent('2026-9-3', -50_000)])[2]).toEqual([
      [2026, -20_000],
      [2026, -30_000],
    ]);
    expect(settledOf([...paid, spent('2026-9-3', -20_000, 'ehbo'), spent('2026-9-4', -30_000)])[3]).toEqual([
      [2026, -30_000],
    ]);
  });

  it('leaves the payments before it, and gives nothing back twice', () => {
    const paid = [spent('2026-9-1', 30_000), spent('2026-9-2', 20_000)];
    expect(settledOf([...paid, spent('2026-9-3', -20_000)])[2]).toEqual([[2026, -20_000]]);
    const twice = [spent('2026-9-1', 30_000), spent('2026-9-3', -20_000), spent('2026-9-4', -20_000)];
    expect(refusal(() => settledOf(twice))).toMatchObject({ code: 'refundAbovePaid', excess: 10_000 });
  });

  it('comes after the payments of its day, in whatever order they stand', () => {
    expect(settledOf([spent('2026-9-1', -10_000), spent('2026-9-1', 10_000), spent('2026-9-1', 0)])).toEqual([
      [[2026, 10_000]],
      [],
      [[2026, -10_000]],
    ]);
  });
});

describe('what was paid before an opening balance', () => {
  const { employment } = potFrom2026();
  const before = (...expenses: readonly Expense[]) => paidBefore(expenses, employment, iso('2028-8-1'));

  it('is told per payment with its school year, less what came back, the last payment first', () => {
    const paid = [spent('2026-9-1', 500, 'ad'), spent('2027-9-1', 300, 'ehbo'), spent('2027-9-2', 200, 'ad')];
    expect(before(...paid, spent('2027-9-3', -250, 'ad'), spent('2028-8-1', 900))).toEqual([
      { year: 2026, course: 'ad', left: 450 },
      { year: 2027, course: 'ehbo', left: 300 },
    ]);
    expect(before(...paid, spent('2027-9-3', -350))).toEqual([
      { year: 2026, course: 'ad', left: 500 },
      { year: 2027, course: 'ehbo', left: 150 },
    ]);
    expect(before(spent('2026-7-31', 100))).toEqual([]);
  });
});

describe('what is above the lots', () => {
  const expenses = [spent('2026-9-1', 60_000), spent('2026-9-2', 5_000), spent('2027-9-1', 70_000)];

  it('is told of every school year, and refused in that of the day', () => {
    const pot = potFrom2026({ expenses });
    expect(shortExpenses(pot, iso('2027-10-1')).map(({ expense, short }) => [expense, short])).toEqual([
      [expenses[1], 5_000],
      [expenses[2], 10_000],
    ]);
    expect(refusal(() => runLedger(pot, iso('2027-10-1')))).toMatchObject({ shortfall: 10_000 });
    expect(runLedger(pot, iso('2028-10-1')).years.map(({ spent: year }) => year)).toEqual([
      60_000, 60_000, 0,
    ]);
    expect(balanceOn(pot, iso('2028-10-1'))).toBe(60_000);
  });

  it('adds up, and of each school year the first is told', () => {
    const pot = potFrom2026({ expenses: [...expenses, spent('2027-9-2', 1_000)] });
    expect(shortTotal(pot, iso('2027-10-1'))).toBe(16_000);
    expect(shortTotal(pot, iso('2026-9-1'))).toBe(0);
    expect(yearlyRun(pot, 2026, 3)).toMatchObject([
      { year: 2026, problem: { code: 'expenseAboveBalance', amount: 5_000, shortfall: 5_000 } },
      { year: 2027, problem: { code: 'expenseAboveBalance', amount: 70_000, shortfall: 10_000 } },
      { year: 2028, amounts: { spent: 0, closing: 60_000 } },
    ]);
  });
});

describe('opening lots', () => {
  it('count from the first day after the last of their school years', () => {
    expect(openingDayOf({ opening: [] })).toBeNull();
    expect(
      openingDayOf({
        opening: [
          { year: 2027, left: 0 },
          { year: 2026, left: 5 },
        ],
      }),
    ).toBe(iso('2028-8-1'));
  });

  it('are saved by a plan from its school year on', () => {
    const opening = [2027, 2028].map((year) => ({ year, left: 100 }));
    const byPlan = [rule('spaartermijn', 0), rule('spaartermijn_plan', 2)];
    const pot = { ...potFrom2026({ opening }), rules: new RuleBook(byPlan, []).forEmployee(null) };
    expect(lotsOf(pot, 2027, 2029, 2028).map(({ year, lastUsable }) => [year, lastUsable])).toEqual([
      [2027, 2027],
      [2028, 2030],
    ]);
  });

  it('that lapsed before computing starts are told with their last day, but for those of nothing', () => {
    const oneYear = { ...rule('spaartermijn', 1), from: iso('2021-8-1') };
    const opening = [
      { year: 2025, left: 100 },
      { year: 2026, left: 0 },
      { year: 2027, left: 300 },
      { year: 2028, left: 500 },
    ];
    expect(lapsedOpening(potFrom2026({ opening }, oneYear))).toEqual([
      { year: 2025, left: 100, lapsedOn: iso('2027-7-31') },
      { year: 2027, left: 300, lapsedOn: iso('2029-7-31') },
    ]);
    expect(lapsedOpening(potFrom2026({ opening: [] }))).toEqual([]);
  });
});
