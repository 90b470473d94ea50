import { labelKey, SalaryTable, SalaryTables } from '../../../src/domain/career/salaryTable';
import { iso } from '../../oracles/days';
import { refusal } from '../../support/refusal';
import { tableOf } from '../../support/salaryTables';

test.each([
  [5, '5'],
  ['5', '5'],
  ['05', '5'],
  ['10', '10'],
  ['0', '0'],
  [' J15 ', 'j15'],
  ['lb', 'lb'],
  ['LB', 'lb'],
  ['5a', '5a'],
  ['05a', '05a'],
  ['a05', 'a05'],
  ['-5', '-5'],
])('label %p is looked up as %p', (label, key) => {
  expect(labelKey(label)).toBe(key);
});

describe('a table', () => {
  const table = tableOf(iso('2026-1-1'), { '4': [2000], LB: [3000] });

  test('finds a scale however it is written', () => {
    expect(table.scale('04').label).toBe('4');
    expect(table.scale('lb').steps[0].monthly).toBe(300_000);
    expect(table.find('5')).toBeUndefined();
  });

  test('says which scales it has when one is asked that it lacks', () => {
    expect(refusal(() => table.scale('5'))).toEqual({
      code: 'unknownScale',
      scale: '5',
      table: iso('2026-1-1'),
      known: '4, LB',
    });
  });

  test('refuses a scale whose rows cannot be right, and only that one', () => {
    const scales = new Map([
      ['4', table.scale(4)],
      ['lb', table.scale('LB')],
    ]);
    const partly = new SalaryTable(null, scales, new Map([['4', { code: 'stepTwice' }]]));
    expect(refusal(() => partly.scale('04'))).toEqual({ code: 'stepTwice' });
    expect(partly.find(4)).toBeUndefined();
    expect(partly.scale('LB').label).toBe('LB');
  });
});

describe('tables side by side', () => {
  const first = tableOf(iso('2024-1-1'), { '4': [1900] });
  const second = tableOf(iso('2026-1-1'), { '4': [2000] });
  const always = tableOf(null, { '4': [1800] });

  test('the one in force is the latest that has begun, in whatever order they were given', () => {
    for (const tables of [
      [always, first, second],
      [second, always, first],
      [first, second, always],
      [second, first, always],
    ]) {
      const side = new SalaryTables(tables);
      expect(side.newest).toBe(second);
      expect(side.on(iso('2023-12-31'))).toBe(always);
      expect(side.on(iso('2024-1-1'))).toBe(first);
      expect(side.on(iso('2025-12-31'))).toBe(first);
      expect(side.on(iso('2026-1-1'))).toBe(second);
      expect(side.on(iso('2050-1-1'))).toBe(second);
    }
  });

  test('before the first table nothing is known', () => {
    const side = new SalaryTables([second, first]);
    const day = iso('2023-12-31');
    const refused = { code: 'beforeSalaryTables', date: day, first: iso('2024-1-1') };
    expect(refusal(() => side.on(day))).toEqual(refused);
    expect(refusal(() => side.onReferenceDate(day))).toEqual(refused);
  });

  test('a table of the school itself never grows too old; a shipped one does after two years', () => {
    const last = iso('2028-1-1');
    expect(new SalaryTables([first, second]).onReferenceDate(last + 1)).toBe(second);
    const shipped = new SalaryTables([first, second], true);
    expect(shipped.onReferenceDate(last)).toBe(second);
    expect(shipped.on(last + 1)).toBe(second);
    expect(refusal(() => shipped.onReferenceDate(last + 1))).toEqual({
      code: 'salaryTableOutdated',
      date: last + 1,
      newest: iso('2026-1-1'),
    });
  });

  test('the tables that come into force after the one day up to and including the other', () => {
    const side = new SalaryTables([second, always, first]);
    const between = (after: string, until: string) => side.comingIntoForce(iso(after), iso(until));
    expect(between('2023-12-31', '2026-1-1')).toEqual([first, second]);
    expect(between('2024-1-1', '2025-12-31')).toEqual([]);
    expect(between('2026-1-1', '2050-1-1')).toEqual([]);
  });

  test('the newest table before another one that has a step', () => {
    const side = new SalaryTables([always, first, second]);
    expect(side.olderWith(second, '04', '0')).toBe(first);
    expect(side.olderWith(first, 4, '0')).toBe(always);
    expect(side.olderWith(second, 4, '1')).toBeUndefined();
    expect(side.olderWith(second, 5, '0')).toBeUndefined();
  });
});
