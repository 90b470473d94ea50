import { lastStepOf, maximumReachedOn, salaryOn } from '../../../src/domain/career/salary';
import { SalaryTable, SalaryTables } from '../../../src/domain/career/salaryTable';
import { iso } from '../../oracles/days';
import { always, tableOf } from '../../support/salaryTables';

const tables = always({ '4': [2000, 2100, 2200, 2300] });
const october = iso('2026-10-1');

test('the amount and the last step of a scale', () => {
  expect(salaryOn(tables, 4, 1, october)).toBe(210_000);
  expect(lastStepOf(tables, '04', october)).toBe(3);
});

test('the maximum comes one 1 August per step, and is there already on the last one', () => {
  const reached = (step: number) => maximumReachedOn(tables, 4, step, october);
  expect([0, 1, 2, 3].map(reached)).toEqual([iso('2029-8-1'), iso('2028-8-1'), iso('2027-8-1'), october]);
  expect(maximumReachedOn(tables, 4, 2, iso('2026-7-31'))).toBe(iso('2026-8-1'));
});

test('a newer table that makes the scale longer or shorter moves the maximum', () => {
  const changed = (from: string, ...euros: number[]) =>
    new SalaryTables([
      tableOf(iso('2026-1-1'), { '4': [2000, 2100, 2200, 2300] }),
      tableOf(iso(from), { '4': euros }),
    ]);
  const longer = changed('2028-1-1', 2000, 2100, 2200, 2300, 2400, 2500);
  expect(maximumReachedOn(longer, 4, 0, october)).toBe(iso('2031-8-1'));
  expect(maximumReachedOn(longer, 4, 2, october)).toBe(iso('2027-8-1'));
});

test('a conversion can bring the last step in the middle of a school year', () => {
  const converted = (newSteps: Record<string, number>) => {
    const conversion = {
      replaces: iso('2026-1-1'),
      newSteps: new Map([['4', new Map(Object.entries(newSteps))]]),
    };
    const scales = new Map([['4', tableOf(null, { '4': [2000, 2300] }).scale(4)]]);
    const next = new SalaryTable(iso('2027-1-1'), scales, new Map(), conversion);
    return new SalaryTables([tableOf(iso('2026-1-1'), { '4': [2000, 2100, 2200, 2300] }), next]);
  };
  const reached = (step: number, newSteps: Record<string, number>) =>
    maximumReachedOn(converted(newSteps), 4, step, october);
  expect(reached(2, { 2: 1 })).toBe(iso('2027-1-1'));
  expect(reached(0, { 0: 0 })).toBe(iso('2027-8-1'));
  expect(reached(3, { 3: 0 })).toBe(october);
});
