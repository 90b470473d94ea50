import { dayOf } from '../../src/domain/calendar';
import {
  replacedRow,
  scenarioRaw,
  scenarioRows,
  scenarioTotals,
  type Scenario,
} from '../../src/school/whatIf';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { tableSpecs } from '../../src/tables/schema';
import { rawSchool, rawTable, referenceDay } from './rawSchool';

const reading = readSchoolAtOnce(
  rawSchool({
    Medewerkers: [
      [1, 'Anna', 'TOA', 5, 4, 1, dayOf(2020, 8, 1), ''],
      [2, 'Bob', 'TOA', 99, 1, 0.5, dayOf(2020, 8, 1), ''],
      [3, 'Fout', 'TOA', '', '', 'half', dayOf(2020, 8, 1), ''],
    ],
    Wensen: [[1, 'Duur', 3000, 1, 1, '', '', '', '', '']],
    CAO_regels: [['Spaartermijn', dayOf(2027, 8, 1), 3, '', 'eigen regel']],
    Beursgeld: [['2026-2027', 100]],
    Beurs: [['2026-2027', 1, '', 'Duur', 600, 1, '', '', '', '']],
  }),
);
const totals = (scenario: Scenario) =>
  scenarioTotals(readSchoolAtOnce(scenarioRaw(reading, scenario)).school!, referenceDay, scenario, {});
/** The school as it is, from a school year on. */
const noChange = (from: number): Scenario => {
  return { from, savingTerm: null, budget: null, fund: null, indexation: null };
};
const today = noChange(2026);

test('the school as it is: what is there, what is planned, what is short, and who is left out', async () => {
  const now = await totals(today);
  expect(now).toMatchObject({ granted: 0, requests: 1, leftOut: 1, withoutSalary: 2 });
  expect(now!.usable).toBe(now!.paid + now!.lapsed + (now!.usable - now!.paid - now!.lapsed));
  expect(now!.salaries).toBeGreaterThan(0);
});

test('a longer saving term lets a course be planned that never fitted', async () => {
  const [now, then] = [await totals(today), await totals({ ...today, savingTerm: 5 })];
  expect([now!.planned, now!.short]).toEqual([0, 1]);
  expect([then!.planned, then!.short, then!.shortAmount]).toEqual([1, 0, 0]);
});

test('more budget is more to spend, more fund is more granted, indexation is more salary', async () => {
  const now = await totals(today);
  const then = await totals({ ...today, budget: 120_000, fund: 60_000, indexation: 250 });
  expect(then!.usable).toBeGreaterThan(now!.usable);
  expect(then!.granted).toBe(1);
  expect(then!.salaries).toBeGreaterThan(now!.salaries);
});

test('what is tried changes nothing in the workbook that was read', async () => {
  const before = JSON.stringify(reading.raw);
  await totals({ ...today, savingTerm: 5, fund: 1 });
  expect(JSON.stringify(reading.raw)).toBe(before);
});

test('a row about the same rule and day, or the same year, is replaced; others are added', () => {
  const rows = scenarioRows({ from: 2027, savingTerm: 5, budget: 70_000, fund: 50_000, indexation: 100 });
  const rules = reading.raw.tables.CAO_regels!;
  expect(rows.CAO_regels.map((row) => replacedRow(rules, row))).toEqual([0, -1]);
  expect(rows.Beursgeld.map((row) => replacedRow(rawTable('Beursgeld', [['2027-2028', 1]]), row))).toEqual([
    0,
  ]);
});

test('it can be cancelled', async () => {
  const cancel = new AbortController();
  cancel.abort();
  expect(await scenarioTotals(reading.school!, referenceDay, today, { signal: cancel.signal })).toBeNull();
});

test('agreed courses count: as paid, as committed, and as not covered where the rules of then cannot pay them', async () => {
  const columns = tableSpecs.Wensen.columns.map(({ name }) => name);
  const agreed: Record<string, unknown> = {
    ...{ Personeelsnummer: 1, Opleiding: 'Studie', Kosten: 1200, Duur: 2 },
    ...{ Status: 'afgesproken', Start: '2026-2027' },
  };
  const Wensen = [columns.map((name) => agreed[name] ?? '')];
  const tables = { Medewerkers: [[1, 'Anna', 'TOA', 5, 4, 1, dayOf(2020, 8, 1), '']], Wensen };
  const own = readSchoolAtOnce(rawSchool(tables));
  const of = (scenario: Scenario) =>
    scenarioTotals(readSchoolAtOnce(scenarioRaw(own, scenario)).school!, referenceDay, scenario, {});
  expect(await of(today)).toMatchObject({ committed: 120_000, uncovered: 0, paid: 120_000, planned: 0 });
  const less = await of({ ...noChange(2027), budget: 40_000 });
  expect(less).toMatchObject({ committed: 120_000, uncovered: 20_000, paid: 100_000 });
});

describe('sums above what a number holds to the cent are refused', () => {
  const most = 999_999_999.99;
  /** So many people like one who has a right or a salary of nearly a billion. */
  const schoolOf = (people: number, more: Parameters<typeof rawSchool>[0]) => {
    const { school } = readSchoolAtOnce(
      rawSchool({ Medewerkers: [[1, '', 'TOA', 'S', '1', 1, dayOf(2020, 8, 1), '']], ...more }),
    );
    const [one] = school!.employees;
    return { ...school!, employees: Array.from({ length: people }, () => one) };
  };

  it('of budgets', async () => {
    const rule = (id: string, value: number) => [id, dayOf(2020, 8, 1), value, '', ''];
    const rich = schoolOf(10, { CAO_regels: [rule('scholingsbudget', most), rule('spaartermijn', 10)] });
    const { usable } = (await scenarioTotals(rich, referenceDay, today, {}))!;
    const enough = Math.ceil(Number.MAX_SAFE_INTEGER / (usable / 10)) + 1;
    const richer = { ...rich, employees: Array.from({ length: enough }, () => rich.employees[0]) };
    await expect(scenarioTotals(richer, referenceDay, today, {})).rejects.toMatchObject({
      problem: { code: 'sumTooLarge' },
    });
  });

  it('of salaries', async () => {
    const rich = schoolOf(1_650, { Salaristabel: [['S', '1', most, dayOf(2025, 1, 1), '']] });
    await expect(scenarioTotals(rich, referenceDay, today, {})).rejects.toMatchObject({
      problem: { code: 'sumTooLarge' },
    });
  });
});
