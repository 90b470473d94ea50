import { RuleBook, type DatedRule } from '../../src/domain/rules';
import { iso } from '../oracles/days';

const row = (rule: DatedRule['rule'], from: string, value: number, employee?: string): DatedRule => ({
  rule,
  from: iso(from),
  value,
  provenance: { kind: 'workbook', note: null },
  ...(employee === undefined ? {} : { employee }),
});

const cao = [
  row('scholingsbudget', '2016-8-1', 50000),
  row('scholingsbudget', '2018-6-1', 60000),
  row('spaartermijn', '2020-1-1', 2),
];

test('the value in force is that of the latest row that has begun', () => {
  const rules = new RuleBook(cao).forEmployee(null);
  const on = (day: string) => rules.on('scholingsbudget', iso(day))?.value;
  expect([on('2016-7-31'), on('2016-8-1'), on('2018-5-31'), on('2018-6-1'), on('2050-1-1')]).toEqual([
    undefined,
    50000,
    50000,
    60000,
    60000,
  ]);
});

test('a school year has the values of its 1 August: a change in January counts from the next', () => {
  const rules = new RuleBook(cao).forEmployee(null);
  expect([
    rules.in(2019).savingTerms.scholingsbudget.agreed,
    rules.in(2020).savingTerms.scholingsbudget.agreed,
  ]).toEqual([0, 2]);
  expect(rules.in(2015).scholingsbudget).toBeNull();
});

test('rows may come in any order', () => {
  const rules = new RuleBook([...cao].reverse()).forEmployee(null);
  expect(rules.in(2017).scholingsbudget).toBe(50000);
  expect(rules.in(2018).scholingsbudget).toBe(60000);
});

test('what nobody says has a default: no advance, pro rata', () => {
  const { advance, proRata } = new RuleBook(cao).forEmployee(null).in(2026);
  expect([advance, proRata]).toEqual([0, true]);
  const rule = new RuleBook(cao).forEmployee(null).on('voorschot', iso('2026-1-1'));
  expect(rule?.provenance).toEqual({ kind: 'default' });
});

test('the school’s own rows take a rule over from their first date on, even from a later row of the CAO', () => {
  const rules = new RuleBook(cao, [row('scholingsbudget', '2017-8-1', 70000)]).forEmployee(null);
  expect([2016, 2017, 2018, 2026].map((year) => rules.in(year).scholingsbudget)).toEqual([
    50000, 70000, 70000, 70000,
  ]);
  expect(rules.in(2026).savingTerms.scholingsbudget.agreed).toBe(2);
});

test('an agreement goes before everything, for that one employee, from its date on', () => {
  const book = new RuleBook(cao, [
    row('spaartermijn', '2023-1-1', 1),
    row('spaartermijn', '2025-8-1', 5, 'p1'),
  ]);
  const terms = (employee: string | null) =>
    [2022, 2023, 2024, 2025].map(
      (year) => book.forEmployee(employee).in(year).savingTerms.scholingsbudget.agreed,
    );
  expect(terms(null)).toEqual([2, 1, 1, 1]);
  expect(terms('p2')).toEqual([2, 1, 1, 1]);
  expect(terms('p1')).toEqual([2, 1, 1, 5]);
});

test('the longest advance of any level is known', () => {
  const book = new RuleBook(cao, [row('voorschot', '2025-8-1', 1), row('voorschot', '2026-8-1', 3, 'p1')]);
  expect([book.forEmployee(null).mostAdvance, book.forEmployee('p1').mostAdvance]).toEqual([1, 3]);
});

test('an advance and no pro rata count from the 1 August on which they are in force', () => {
  const own = [row('voorschot', '2026-8-1', 2), row('naar_rato', '2026-8-1', 0)];
  const rules = new RuleBook(cao, own).forEmployee(null);
  expect([2025, 2026].map((year) => rules.in(year).advance)).toEqual([0, 2]);
  expect([2025, 2026].map((year) => rules.in(year).proRata)).toEqual([true, false]);
});

test('hours need no rule on extra hours', () => {
  const rules = new RuleBook([row('scholingsuren', '2020-8-1', 4000)]).forEmployee(null);
  expect([rules.in(2019).scholingsuren, rules.in(2020).scholingsuren]).toEqual([null, 4000]);
});

test('the last change is the first school year that begins after the last row of all', () => {
  expect(new RuleBook([]).lastChange).toBe(0);
  expect(new RuleBook(cao).lastChange).toBe(2020);
  expect(new RuleBook(cao, [row('voorschot', '2017-1-1', 1)]).lastChange).toBe(2020);
  expect(new RuleBook(cao, [row('voorschot', '2025-9-1', 1)]).lastChange).toBe(2026);
});

test('the rules of one employee, and of one year, are made once', () => {
  const book = new RuleBook(cao, [row('spaartermijn', '2025-8-1', 5, 'p1')]);
  expect(book.forEmployee('p1')).toBe(book.forEmployee('p1'));
  expect(book.forEmployee('p1').in(2026)).toBe(book.forEmployee('p1').in(2026));
});

describe('saving with a plan', () => {
  const byPlan = [row('spaartermijn_plan', '2020-1-1', 2), row('spaartermijn_uren_plan', '2024-10-1', 3)];
  const terms = (year: number, own: DatedRule[] = []) =>
    new RuleBook(byPlan, own).forEmployee('p1').in(year).savingTerms;

  test('nothing is agreed, and planning takes the longer of what is agreed and what a plan may save', () => {
    expect(terms(2019).scholingsbudget).toEqual({ agreed: 0, planning: 0 });
    expect(terms(2026).scholingsbudget).toEqual({ agreed: 0, planning: 2 });
    expect(terms(2026, [row('spaartermijn', '2026-8-1', 3)]).scholingsbudget).toEqual({
      agreed: 3,
      planning: 3,
    });
    expect(terms(2026, [row('spaartermijn', '2026-8-1', 1)]).scholingsbudget).toEqual({
      agreed: 1,
      planning: 2,
    });
  });

  test('an agreement with the employee counts as it stands, until a row that gives what holds for all ends it', () => {
    const agreed = row('spaartermijn', '2024-8-1', 1, 'p1');
    expect(terms(2026, [agreed]).scholingsbudget).toEqual({ agreed: 1, planning: 1 });
    const ended = row('spaartermijn', '2026-8-1', 0, 'p1');
    expect(terms(2026, [agreed, ended]).scholingsbudget).toEqual({ agreed: 0, planning: 2 });
  });

  test('hours have terms of their own', () => {
    expect(terms(2026).scholingsuren).toEqual({ agreed: 0, planning: 3 });
    expect(terms(2026, [row('spaartermijn', '2026-8-1', 4)]).scholingsuren).toEqual({
      agreed: 0,
      planning: 3,
    });
    expect(terms(2026, [row('spaartermijn_uren', '2026-8-1', 4)]).scholingsuren).toEqual({
      agreed: 4,
      planning: 4,
    });
  });
});
