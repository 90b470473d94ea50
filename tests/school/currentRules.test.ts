import { dayOf } from '../../src/domain/calendar';
import { currentRules } from '../../src/school/currentRules';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import type { Cell } from '../../src/tables/values';
import { rawSchool } from './rawSchool';

const rulesOf = (rows: Cell[][], fund: Cell[][] = [], from = 2027) =>
  currentRules(readSchoolAtOnce(rawSchool({ CAO_regels: rows, Beursgeld: fund })).school!, from);

test('without rows of the school those of the CAO hold, and there is no fund', () => {
  expect(rulesOf([])).toEqual({ savingTerm: 0, budget: 600_00, fund: 0 });
});

test('a row for everybody holds from its date; one of one person says nothing of the others', () => {
  const rows = [
    ['spaartermijn', dayOf(2027, 8, 1), 3, '', ''],
    ['spaartermijn', dayOf(2020, 8, 1), 5, 1001, ''],
    ['scholingsbudget', dayOf(2028, 8, 1), 700, '', ''],
  ];
  expect(rulesOf(rows)).toEqual({ savingTerm: 3, budget: 600_00, fund: 0 });
  expect(rulesOf(rows, [], 2026).savingTerm).toBe(0);
  expect(rulesOf(rows, [], 2028).budget).toBe(700_00);
});

test('the fund is that of the school year', () => {
  const fund = [
    ['2027-2028', 5000, ''],
    ['2026-2027', 900, ''],
  ];
  expect(rulesOf([], fund).fund).toBe(5000_00);
});
