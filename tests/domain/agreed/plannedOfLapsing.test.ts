import { coverOnDay } from '../../../src/domain/agreed/pot';
import {
  lapsingAfterPlan,
  plannedOfLapsing,
  type PlannedUse,
} from '../../../src/domain/agreed/plannedOfLapsing';
import type { AgreedCourse } from '../../../src/domain/agreed/instalments';
import type { Expense, PotInput } from '../../../src/domain/budget/ledger';
import { iso } from '../../oracles/days';
import { potFrom2026 } from './support';

/** € 600 a year, saved for two years: that of 2026 lapses in the school year 2028. */
const day = iso('2029-3-1');
const use = (amount: number, more: Partial<PlannedUse> = {}): PlannedUse => ({
  schoolYear: 2028,
  lotYear: 2026,
  amount,
  writtenOn: iso('2028-9-1'),
  ...more,
});
const spent = (date: string, amount: number): Expense => ({ date: iso(date), amount });

function lapsing(
  planned: readonly PlannedUse[],
  courses: readonly AgreedCourse[] | null = null,
  change: Partial<PotInput> = {},
): number {
  const pot = potFrom2026(change);
  return lapsingAfterPlan(pot, day, planned, courses && coverOnDay(pot, day, courses));
}

describe('what lapses after the plan', () => {
  it('is the whole lot where nothing is planned or agreed', () => expect(lapsing([])).toBe(60_000));

  it.each([
    ['of this school year and this budget', [use(10_000), use(5_000)], 45_000],
    ['of another school year', [use(10_000, { schoolYear: 2029 })], 60_000],
    ['of a budget that does not lapse', [use(10_000, { lotYear: 2027 })], 60_000],
    ['that is more than there is', [use(90_000)], 0],
  ])('is less by a line %s', (_, planned, expected) => expect(lapsing(planned)).toBe(expected));

  it('is not less twice by what was spent since the line was written', () => {
    const after = { expenses: [spent('2028-9-2', 15_000)] };
    expect(lapsing([use(20_000)], null, after)).toBe(40_000);
    // On the day itself, and in a school year before, it is another expense.
    expect(lapsing([use(20_000)], null, { expenses: [spent('2028-9-1', 15_000)] })).toBe(25_000);
    expect(lapsing([use(20_000)], null, { expenses: [spent('2028-7-31', 15_000)] })).toBe(25_000);
    const unknown = use(20_000, { writtenOn: null });
    expect(lapsing([unknown], null, { expenses: [spent('2028-7-31', 15_000)] })).toBe(25_000);
    // Spent on the first day of the school year, it can be what such a line planned.
    expect(lapsing([unknown], null, { expenses: [spent('2028-8-1', 15_000)] })).toBe(40_000);
    expect(lapsing([use(20_000)], null, { expenses: [spent('2028-9-2', 25_000)] })).toBe(35_000);
    // The oldest of several lines counts.
    const lines = [use(20_000), use(10_000, { writtenOn: iso('2028-12-1') })];
    expect(lapsing(lines, null, { expenses: [spent('2028-10-1', 15_000)] })).toBe(30_000);
  });

  it('counts only what the same budget paid as the plan done', () => {
    // The first € 600 come from the budget of 2026, the rest from that of 2027.
    const expenses = [spent('2028-10-1', 50_000), spent('2028-11-1', 30_000)];
    const plan = [use(70_000), use(10_000, { lotYear: 2027 })];
    expect(lapsing(plan, null, { expenses })).toBe(0);
    expect(lapsing([use(55_000)], null, { expenses: [spent('2028-10-1', 50_000)] })).toBe(5_000);
  });

  it('is less by what is due this school year of agreed courses, whichever takes more', () => {
    const course = { start: 2028, fromPot: [25_000, 90_000], paid: 0 };
    expect(lapsing([], [course])).toBe(35_000);
    expect(lapsing([use(20_000)], [course])).toBe(35_000);
    expect(lapsing([use(30_000)], [course])).toBe(30_000);
    // Two courses together; what is due later takes from budgets that lapse later.
    expect(lapsing([], [course, { start: 2028, fromPot: [20_000], paid: 0 }])).toBe(15_000);
    expect(lapsing([], [{ start: 2029, fromPot: [25_000], paid: 0 }])).toBe(60_000);
  });

  it('is nothing of who has left or has not come yet', () => {
    const employment = { start: iso('2026-8-1'), end: iso('2029-1-31'), fte: 1, changes: [] };
    expect(lapsing([use(10_000)], null, { employment })).toBe(0);
  });

  it('is all of every lot where employment ends this school year', () => {
    const employment = { start: iso('2026-8-1'), end: iso('2029-7-31'), fte: 1, changes: [] };
    expect(lapsing([use(10_000, { lotYear: 2027 })], null, { employment })).toBe(170_000);
  });
});

test('without a plan and agreed courses nothing of what lapses is to be spent', () => {
  const lot = { year: 2026, left: 60_000, lapsesThisYear: true };
  const view = { year: 2028, lots: [lot], expenses: [] };
  expect(plannedOfLapsing(view, [])).toBe(0);
  expect(plannedOfLapsing(view, [use(10_000)])).toBe(10_000);
  expect(plannedOfLapsing(view, [use(10_000)], [{ ...lot, lapsesThisYear: false }])).toBe(0);
  expect(plannedOfLapsing(view, [use(10_000)], [{ ...lot, left: 4_000 }])).toBe(4_000);
});

test('what another budget paid, and what is due in another school year, is none of this budget', () => {
  const [own, other] = [2026, 2027].map((year) => ({
    year,
    firstUsable: year,
    lastUsable: year + 2,
    granted: 60_000,
  }));
  const view = {
    year: 2028,
    lots: [{ year: 2026, left: 60_000, lapsesThisYear: true }],
    expenses: [
      {
        expense: spent('2028-10-1', 9_000),
        payments: [
          { lot: own, amount: 5_000 },
          { lot: other, amount: 4_000 },
        ],
        short: 0,
      },
    ],
  };
  expect(plannedOfLapsing(view, [use(20_000)])).toBe(15_000);
  const due = (dueIn: number, lot: typeof own, amount: number) => ({
    ...{ course: 0, courseYear: 0, year: dueIn, amount, paid: 0, left: amount, dueIn },
    payments: [{ lot, amount }],
    uncovered: 0,
  });
  const cover = {
    due: [due(2028, own, 1_000), due(2028, other, 2_000), due(2029, own, 3_000)],
    committed: 6_000,
    uncovered: 0,
    covered: [],
  };
  expect(plannedOfLapsing(view, [], view.lots, cover)).toBe(1_000);
});
