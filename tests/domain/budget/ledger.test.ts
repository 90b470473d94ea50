import {
  balanceOn,
  lapsingOn,
  lotsOf,
  runLedger,
  yearlyRun,
  type PotInput,
} from '../../../src/domain/budget/ledger';
import { RuleBook, type DatedRule } from '../../../src/domain/rules';
import { iso } from '../../oracles/days';
import { refusal } from '../../support/refusal';

const rule = (id: DatedRule['rule'], value: number): DatedRule => ({
  rule: id,
  from: iso('2020-8-1'),
  value,
  provenance: { kind: 'default' },
});

/** € 600 and 40 hours a year, a term of 2 years, full time from 1 August 2024. */
function input(change: Partial<PotInput> = {}, ...more: DatedRule[]): PotInput {
  const base = [rule('scholingsbudget', 60000), rule('scholingsuren', 4000), rule('spaartermijn', 2)];
  return {
    kind: 'scholingsbudget',
    employment: { start: iso('2024-8-1'), end: null, fte: 1, changes: [] },
    rules: new RuleBook(base, more).forEmployee(null),
    expenses: [],
    opening: [],
    ...change,
  };
}

test('opening lots that together are too many cents to count exactly are refused', () => {
  const opening = [2024, 2025].map((year) => ({ year, left: 2 ** 52 }));
  expect(refusal(() => balanceOn(input({ opening }), iso('2026-10-1')))).toEqual({
    code: 'sumTooLarge',
    most: Number.MAX_SAFE_INTEGER,
  });
});

test('each expense shows which lots paid it, the first to lapse first', () => {
  const expenses = [
    { date: iso('2026-9-1'), amount: 70000 },
    { date: iso('2024-9-1'), amount: 10000 },
  ];
  const { settled } = runLedger(input({ expenses }), iso('2026-10-1'));
  const paid = settled.map(({ payments }) => payments.map(({ lot, amount }) => [lot.year, amount]));
  expect(paid).toEqual([
    [[2024, 10000]],
    [
      [2024, 50000],
      [2025, 20000],
    ],
  ]);
});

test('the lots stand as they are before the last year’s lapse', () => {
  const { pot, firstYear } = runLedger(input(), iso('2026-10-1'));
  expect(firstYear).toBe(2024);
  expect(pot.remainders().map(({ lot, left }) => [lot.year, lot.lastUsable, left])).toEqual([
    [2024, 2026, 60000],
    [2025, 2027, 60000],
    [2026, 2028, 60000],
  ]);
});

test('hours are a pot of their own, in hundredths, and are not saved as money is', () => {
  const hours = input({ kind: 'scholingsuren' });
  expect([balanceOn(hours, iso('2026-10-1')), lapsingOn(hours, iso('2026-10-1'))]).toEqual([4000, 4000]);
});

test('the balance is the same by the short road and by the whole run', () => {
  const expenses = [{ date: iso('2025-9-1'), amount: 12345 }];
  const pot = input({ expenses });
  for (const day of ['2025-8-31', '2025-9-1', '2027-7-31', '2027-8-1'].map(iso)) {
    const { years } = runLedger(pot, day);
    const { closing, lapsed } = years[years.length - 1];
    expect(balanceOn(pot, day)).toBe(closing + lapsed);
  }
});

test('lots of a later year belong to it only where an advance reaches them', () => {
  const years = (pot: PotInput) => lotsOf(pot, 2024, 2025).map(({ year }) => year);
  expect(years(input())).toEqual([2024, 2025]);
  expect(years(input({}, rule('voorschot', 1)))).toEqual([2024, 2025, 2026]);
});

test('expenses of one day are paid in the order given, and the one that is too much is named', () => {
  const date = iso('2024-9-1');
  const expenses = [
    { date, amount: 50000 },
    { date, amount: 20000 },
  ];
  expect(refusal(() => balanceOn(input({ expenses }), date))).toEqual({
    code: 'expenseAboveBalance',
    date,
    amount: 20000,
    shortfall: 10000,
  });
});

/** `[year, opening, entitlement, spent, lapsed, closing]` per school year. */
const rows = (pot: PotInput, from: number, years: number) =>
  yearlyRun(pot, from, years).map((row) => {
    if ('problem' in row) return [row.year, row.problem.code];
    const { opening, entitlement, spent, lapsed, closing } = row.amounts;
    return [row.year, opening, entitlement, spent, lapsed, closing];
  });

test('a run shows each year what came, went and lapsed; before employment there is nothing', () => {
  const expenses = [{ date: iso('2026-9-1'), amount: 70_000 }];
  expect(rows(input({ expenses }), 2022, 7)).toEqual([
    [2022, 0, 0, 0, 0, 0],
    [2023, 0, 0, 0, 0, 0],
    [2024, 0, 60_000, 0, 0, 60_000],
    [2025, 60_000, 60_000, 0, 0, 120_000],
    [2026, 120_000, 60_000, 70_000, 0, 110_000],
    // 500 of 2025 is left, and lapses with 2027-2028.
    [2027, 110_000, 60_000, 0, 50_000, 120_000],
    [2028, 120_000, 60_000, 0, 60_000, 120_000],
  ]);
});

test('on leaving all lapses, in the last year of employment', () => {
  const employment = { start: iso('2024-8-1'), end: iso('2026-7-31'), fte: 1, changes: [] };
  const leaver = input({ employment });
  expect(rows(leaver, 2024, 3)).toEqual([
    [2024, 0, 60_000, 0, 0, 60_000],
    [2025, 60_000, 60_000, 0, 120_000, 0],
    [2026, 0, 0, 0, 0, 0],
  ]);
  expect(lapsingOn(leaver, iso('2026-7-31'))).toBe(120_000);
  expect(lapsingOn(leaver, iso('2026-8-1'))).toBe(0);
  expect(balanceOn(leaver, iso('2026-7-31'))).toBe(120_000);
  expect(balanceOn(leaver, iso('2026-8-1'))).toBe(0);
});

test('after leaving halfway a school year nothing is left to lapse', () => {
  const leaver = input({
    employment: { start: iso('2024-8-1'), end: iso('2026-5-31'), fte: 1, changes: [] },
  });
  // € 600, and 304 of 365 days of € 600.
  expect(lapsingOn(leaver, iso('2026-5-31'))).toBe(109_973);
  expect(lapsingOn(leaver, iso('2026-6-1'))).toBe(0);
});

test('an expense on the last day of a school year takes what lapses on that day', () => {
  const pot = input({ expenses: [{ date: iso('2027-7-31'), amount: 60_000 }] });
  expect(rows(pot, 2026, 2)).toEqual([
    [2026, 120_000, 60_000, 60_000, 0, 120_000],
    [2027, 120_000, 60_000, 0, 60_000, 120_000],
  ]);
});

test('an expense on the first day that is computed counts', () => {
  const pot = input({ expenses: [{ date: iso('2024-8-1'), amount: 10_000 }] });
  expect(balanceOn(pot, iso('2024-8-1'))).toBe(50_000);
});

test('before the first day of employment there is no balance', () => {
  const employment = { start: iso('2024-9-1'), end: null, fte: 1, changes: [] };
  expect(balanceOn(input({ employment }), iso('2024-8-31'))).toBe(0);
  // 334 of 365 days of € 600.
  expect(balanceOn(input({ employment }), iso('2024-9-1'))).toBe(54_904);
});

describe('a pot with opening lots', () => {
  const opening = [
    { year: 2022, left: 10_000 },
    { year: 2024, left: 30_000 },
    { year: 2021, left: 5_000 },
  ];

  test('computes from the year after the latest of them, with those that can still pay', () => {
    const pot = input({ opening, employment: { start: null, end: null, fte: 1, changes: [] } });
    // The lot of 2022 could pay up to 2024-2025 and that of 2021 up to 2023-2024: both are gone in 2025.
    expect(runLedger(pot, iso('2026-10-1')).firstYear).toBe(2025);
    expect(rows(pot, 2024, 3)).toEqual([
      [2024, 'beforeOpening'],
      [2025, 30_000, 60_000, 0, 0, 90_000],
      [2026, 90_000, 60_000, 0, 30_000, 120_000],
    ]);
    expect(refusal(() => balanceOn(pot, iso('2025-7-31')))).toMatchObject({ code: 'beforeOpening' });
    expect(balanceOn(pot, iso('2025-8-1'))).toBe(90_000);
  });

  test('counts a lot in the last school year in which it can pay', () => {
    const lasts = input({ opening: [...opening, { year: 2023, left: 400 }] });
    expect(runLedger(lasts, iso('2025-8-1')).years[0]).toMatchObject({ opening: 30_400, lapsed: 400 });
  });

  test('does not count what was spent before it, not even before employment', () => {
    const expenses = [{ date: iso('2023-9-1'), amount: 1_000 }];
    expect(balanceOn(input({ opening, expenses }), iso('2025-8-1'))).toBe(90_000);
  });
});

describe('expenses that cannot be', () => {
  const start = iso('2024-9-1');
  const late = (date: string, more: Partial<PotInput> = {}) =>
    input({
      employment: { start, end: iso('2025-6-30'), fte: 1, changes: [] },
      expenses: [{ date: iso(date), amount: 100 }],
      ...more,
    });

  test.each(['2023-9-1', '2024-8-31'])('on %s, before employment, are refused', (date) => {
    const refused = { code: 'expenseBeforeEmployment', date: iso(date), start };
    expect(refusal(() => balanceOn(late(date), iso('2025-1-1')))).toEqual(refused);
  });

  test('on the first and the last day of employment are none of them', () => {
    // 303 of 365 days of € 600, and € 1 spent.
    expect(balanceOn(late('2024-9-1'), iso('2025-1-1'))).toBe(49_708);
    expect(runLedger(late('2025-6-30'), iso('2025-7-31')).years[0].spent).toBe(100);
  });

  test('after leaving there is nothing to pay from', () => {
    expect(refusal(() => balanceOn(late('2025-7-1'), iso('2025-7-31')))).toEqual({
      code: 'expenseAboveBalance',
      date: iso('2025-7-1'),
      amount: 100,
      shortfall: 100,
    });
  });

  test('before any rule is known do not count', () => {
    const employment = { start: iso('2019-8-1'), end: null, fte: 1, changes: [] };
    const expenses = [{ date: iso('2020-7-31'), amount: 100 }];
    expect(balanceOn(input({ employment, expenses }), iso('2020-8-1'))).toBe(60_000);
    const [first] = runLedger(input({ employment, expenses }), iso('2021-7-31')).years;
    expect(first).toMatchObject({ year: 2020, spent: 0 });
  });

  test('before employment and before any rule is known are no mistake', () => {
    expect(balanceOn(late('2020-7-31'), iso('2025-1-1'))).toBe(49_808);
  });

  test('on a later day than is asked for do not count yet', () => {
    expect(balanceOn(late('2024-9-2'), iso('2024-9-1'))).toBe(
      balanceOn(late('2024-9-2'), iso('2024-9-2')) + 100,
    );
  });
});

test('who is employed before any rule is known has a pot from the first known year on', () => {
  const employment = { start: iso('2010-8-1'), end: null, fte: 1, changes: [] };
  expect(runLedger(input({ employment }), iso('2021-8-1')).firstYear).toBe(2020);
  expect(runLedger(input({ employment }), iso('2019-8-1')).years).toEqual([]);
});

test('without any rule there is nothing in the pot', () => {
  const rules = new RuleBook([]).forEmployee(null);
  expect(balanceOn(input({ rules, kind: 'scholingsbudget' }), iso('2026-10-1'))).toBe(0);
  expect(runLedger(input({ rules }), iso('2026-10-1')).years).toEqual([]);
});

test('who has no first day of employment has a pot from the asked year on', () => {
  const employment = { start: null, end: null, fte: 1, changes: [] };
  expect(balanceOn(input({ employment }), iso('2026-10-1'))).toBe(60_000);
});

test('lots end with the school year of leaving, and lots without money are none', () => {
  const employment = { start: null, end: iso('2025-9-1'), fte: 1, changes: [] };
  expect(lotsOf(input({ employment }), 2024, 2027).map(({ year }) => year)).toEqual([2024, 2025]);
  expect(lotsOf(input({ employment: { ...employment, fte: 0 } }), 2024, 2027)).toEqual([]);
  const opening = [
    { year: 2022, left: 100 },
    { year: 2021, left: 200 },
  ];
  expect(lotsOf(input({ opening }), 2024, 2024).map(({ year, granted }) => [year, granted])).toEqual([
    [2022, 100],
    [2024, 60_000],
  ]);
});

test('an employment that ends before it starts has no pot', () => {
  const employment = { start: iso('2025-8-1'), end: iso('2025-7-31'), fte: 1, changes: [] };
  expect(refusal(() => balanceOn(input({ employment }), iso('2026-1-1')))).toMatchObject({
    code: 'employmentEndsBeforeStart',
  });
});
