import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../../../src/domain/calendar';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { potView } from '../../../src/domain/budget/potView';
import { call, cell, shown } from '../../support/functions';
import { employee, rawSchool } from '../../school/rawSchool';

/** What the CAO VO gives for each school year, and what becomes of it with and without an agreement. */
const years = readFileSync(join(__dirname, 'entitlements.csv'), 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => line.split(','));

test('twenty-two school years stand in the file', () => {
  expect(years.map(([year]) => Number(year))).toEqual(Array.from({ length: 22 }, (_, i) => 2011 + i));
});

test.each(years)('%s: € %s and %s hours', (year, euros, hours) => {
  expect(cell('BUDGETRECHT', Number(year), 1)).toBe(Number(euros));
  const right = shown(cell('URENRECHT', Number(year), 1));
  expect(right).toEqual(hours === '' ? expect.stringContaining('#N/A') : Number(hours));
});

test('before 2011-2012 nothing is computed: no right, and expenses of then do not count', () => {
  expect(shown(cell('BUDGETRECHT', 2010, 1))).toEqual(expect.stringContaining('#N/A'));
  expect(cell('SPAARSALDO', '1-9-2011', 1, '1-8-2009', null, 1, [[1, '1-9-2010', 900]])).toBe(500);
});

describe('€ 600 of 2025-2026 that was not used', () => {
  const rules = [['spaartermijn', dayOf(2025, 8, 1), 2, 2, 'Plan ingediend op 3 juli 2026']];
  const people = [employee(1, 1, dayOf(2025, 8, 1)), employee(2, 1, dayOf(2025, 8, 1))];
  const inCells = (id: string, day: string) =>
    call(id, [[day]], [[1], [1]], [['1-8-2025'], ['1-8-2025']], null, [[1], [2]], null, rules).flat();
  const inPane = (day: number) =>
    readSchoolAtOnce(rawSchool({ Medewerkers: people, CAO_regels: rules })).school!.employees.map(({ pot }) => {
      const { usable, lapsing } = potView(pot!, day);
      return [usable / 100, lapsing / 100];
    });

  test('is lost by who has no agreement, and kept by who has one, in cell and pane alike', () => {
    expect(inCells('VERVALT', '31-7-2026')).toEqual([600, 0]);
    expect(inCells('SPAARSALDO', '31-7-2026')).toEqual([600, 600]);
    expect(inCells('SPAARSALDO', '1-8-2026')).toEqual([600, 1200]);
    expect(inPane(dayOf(2026, 7, 31))).toEqual([
      [600, 600],
      [600, 0],
    ]);
    expect(inPane(dayOf(2026, 8, 1))).toEqual([
      [600, 600],
      [1200, 0],
    ]);
  });
});
