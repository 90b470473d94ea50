import { balanceOn, lapsingOn, lotsOf, runLedger, type PotInput } from '../../../src/domain/budget/ledger';
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

test('hours are a pot of their own, in hundredths', () => {
  const hours = input({ kind: 'scholingsuren' });
  expect([balanceOn(hours, iso('2026-10-1')), lapsingOn(hours, iso('2026-10-1'))]).toEqual([12000, 4000]);
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
