import { plannedOfLapsing } from '../../src/domain/agreed/plannedOfLapsing';
import { potView } from '../../src/domain/budget/potView';
import { coverOnDay } from '../../src/domain/agreed/pot';
import { agreedWishes } from '../../src/school/agreed/agreedWishes';
import { plannedUses } from '../../src/school/plan/plannedUse';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { tableSpecs, type TableName } from '../../src/tables/schema';
import { sampleSchool } from '../../src/workbook/build/sampleSchool';
import { iso } from '../oracles/days';
import { DAY } from '../school/people';
import { rawSchool } from '../school/rawSchool';
import { call, cell, shown } from '../support/functions';

/** VERVALT with the table Plan: what still lapses once the plan is paid. */
const day = iso('2026-12-1');
const PLAN = ['Personeelsnummer', 'Schooljaar', 'Uit budget van', 'Bedrag', 'Geschreven op'];
const WISHES = ['Personeelsnummer', 'Opleiding', 'Kosten', 'Duur', 'Status', 'Start'];
const line = (year: string, from: string, amount: number, written: unknown = iso('2026-9-1')) => {
  return [101, year, from, amount, written];
};

function lapsing(plan: unknown[][], spent: unknown[][] = [], wishes: unknown[][] = []): unknown {
  const header = ['Personeelsnummer', 'Datum', 'Bedrag', 'Opleiding'];
  const passed = wishes.length > 0 ? [WISHES, ...wishes] : null;
  const own = [1, '1-8-2020', null, 101, [header, ...spent], null, null, null, passed];
  return shown(cell('VERVALT', day, ...own, null, null, null, [PLAN, ...plan]));
}

describe('what lapses after the plan', () => {
  it.each([
    ['is less by what the plan uses of it this school year', [line('2026-2027', '2026-2027', 450)], 150],
    ['is nothing less by a line of a later school year', [line('2027-2028', '2026-2027', 450)], 600],
    ['is nothing less by what others pay', [line('2026-2027', 'Werkgever', 450)], 600],
    ['is nothing less by a budget that does not lapse', [line('2026-2027', '2027-2028', 450)], 600],
    ['is never below nothing', [line('2026-2027', '2026-2027', 900)], 0],
    ['leaves out a line that cannot be read', [line('ooit', '2026-2027', 450)], 600],
    ['is all where the plan is empty', [], 600],
  ])('%s', (_, plan, expected) => expect(lapsing(plan)).toBe(expected));

  it('counts what was spent since the line was written as the plan done', () => {
    const plan = [line('2026-2027', '2026-2027', 450)];
    expect(lapsing(plan, [[101, '1-10-2026', 200, '']])).toBe(150);
    expect(lapsing(plan, [[101, '15-8-2026', 100, '']])).toBe(50);
  });

  it('is less by an agreed course of this school year too, whichever takes more', () => {
    const course = [101, 'Studie', 500, 1, 'afgesproken', '2026-2027'];
    expect(lapsing([], [], [course])).toBe(100);
    expect(lapsing([line('2026-2027', '2026-2027', 450)], [], [course])).toBe(100);
    expect(lapsing([line('2026-2027', '2026-2027', 550)], [], [course])).toBe(50);
  });

  it('asks for the table with its headers', () => {
    const own = [1, '1-8-2020', null, 101, null, null, null, null, null, null, null, null];
    expect(shown(cell('VERVALT', day, ...own, [line('2026-2027', '2026-2027', 450)]))).toEqual(
      expect.stringContaining('Plan[#Alles]'),
    );
  });
});

test('the cell gives what the pane gives, for everybody in the sample school', () => {
  const written = (number: number, from: string, amount: number) => {
    return [number, '', 'Cursus', '2026-2027', '1 van 1', from, amount, 0, DAY - 90];
  };
  const tables = {
    ...sampleSchool(DAY),
    Plan: [written(1002, '2024-2025', 300), written(1016, '2026-2027', 50), written(1010, '2025-2026', 700)],
    Beurs: [['2026-2027', 1007, '', 'MBO-FAC', 100, 5, DAY, 'toegekend', 100, '', '']],
  };
  const reading = readSchoolAtOnce(rawSchool(tables));
  const planned = plannedUses(reading);
  const passed = (name: TableName) => {
    const rows = (tables as Partial<Record<TableName, unknown[][]>>)[name] ?? [];
    const width = rows[0]?.length;
    const columns = tableSpecs[name].columns.filter(({ built }) => built || width === undefined);
    return [(width === columns.length ? columns : tableSpecs[name].columns).map((one) => one.name), ...rows];
  };
  const [header, ...people] = passed('Medewerkers');
  const column = (name: string) => people.map((row) => [row[header.indexOf(name)]]);
  const told = call(
    'VERVALT',
    [[DAY]],
    column('Fte'),
    column('In dienst'),
    column('Uit dienst'),
    column('Personeelsnummer'),
    passed('Bestedingen'),
    passed('CAO_regels').slice(1),
    passed('Beginsaldi'),
    passed('Aanstellingen'),
    passed('Wensen'),
    passed('Opleidingen'),
    passed('Medewerkers'),
    passed('Beurs'),
    passed('Plan'),
  ).flat();
  const expected = reading.school!.employees.map(({ key, pot, wishes }) => {
    const view = potView(pot!, DAY);
    const cover = coverOnDay(
      pot!,
      DAY,
      agreedWishes(wishes, pot!.expenses, DAY).map(({ course }) => course),
    );
    return (view.lapsing - plannedOfLapsing(view, planned.get(key) ?? [], view.lots, cover)) / 100;
  });
  expect(told).toEqual(expected);
  expect(told).not.toEqual(reading.school!.employees.map(({ pot }) => potView(pot!, DAY).lapsing / 100));
});
