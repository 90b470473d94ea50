import { editedRows } from '../../../src/tables/rowEdit';
import {
  compareSalaryTable,
  salaryTableDates,
  salaryTableEdit,
  type DatedSalaryTable,
} from '../../../src/school/edits/salaryTableRows';
import type { RawTable } from '../../../src/tables/rawTables';

const OLD = 45870; // 1 August 2025
const NEW = 46235; // 1 August 2026

function raw(rows: readonly (readonly unknown[])[], more: readonly string[] = []): RawTable {
  const headers = ['Schaal', 'Trede', 'Bedrag', 'Ingangsdatum', 'Bron', ...more];
  return {
    name: 'Salaristabel',
    sheetId: '1',
    sheetName: 'Salaristabel',
    firstRow: 1,
    firstColumn: 0,
    headers,
    rows,
  };
}

const table = (...rows: [string | number, string | number, number][]): DatedSalaryTable => ({
  from: NEW,
  source: 'cao',
  rows: rows.map(([scale, step, monthly]) => ({ scale, step, monthly })),
});

const written = (before: RawTable, wanted: DatedSalaryTable) =>
  editedRows(before.rows, salaryTableEdit(before, wanted));

test('a first table fills the blank row of an empty table, and goes on below it', () => {
  const rows = written(raw([['', '', '', '', '']]), table([5, 0, 210000], [5, 1, 215050]));
  expect(rows).toEqual([
    [5, 0, 2100, NEW, 'cao'],
    [5, 1, 2150.5, NEW, 'cao'],
  ]);
});

test('a table of another date comes beside what is there', () => {
  const before = raw([[5, 0, 2000, OLD, 'oud']]);
  expect(compareSalaryTable(before, table([5, 0, 210000]))).toMatchObject({
    replaces: false,
    added: 1,
    changed: 0,
    removed: 0,
  });
  expect(written(before, table([5, 0, 210000]))).toEqual([
    [5, 0, 2000, OLD, 'oud'],
    [5, 0, 2100, NEW, 'cao'],
  ]);
  expect(salaryTableDates(raw(written(before, table([5, 0, 210000]))))).toEqual([OLD, NEW]);
});

test('the same date is replaced in the order of the new table, and counted', () => {
  const before = raw([
    [5, 0, 2100, NEW, 'oud'],
    [5, 0, 2000, OLD, 'oud'],
    [5, 2, 2200, NEW, 'oud'],
    ['LB', 1, 3000, NEW, 'oud'],
  ]);
  const wanted = table([5, 0, 210000], ['5', '1', 215000], [5, 2, 220100]);
  expect(compareSalaryTable(before, wanted)).toMatchObject({
    replaces: true,
    added: 1,
    changed: 1,
    removed: 1,
    same: 1,
  });
  expect(written(before, wanted)).toEqual([
    [5, 0, 2100, NEW, 'cao'],
    [5, 0, 2000, OLD, 'oud'],
    ['5', '1', 2150, NEW, 'cao'],
    [5, 2, 2201, NEW, 'cao'],
  ]);
});

test('a shorter table removes what is left of its date', () => {
  const before = raw([
    [5, 0, 2100, NEW, 'oud'],
    [5, 1, 2150, NEW, 'oud'],
    [5, 0, 2000, OLD, 'oud'],
  ]);
  expect(written(before, table([5, 0, 210000]))).toEqual([
    [5, 0, 2100, NEW, 'cao'],
    [5, 0, 2000, OLD, 'oud'],
  ]);
});

test('a note beside a row stays when the lines stay, and never moves to another line', () => {
  const before = raw(
    [
      [5, 0, 2100, NEW, 'oud', 'starters'],
      [5, 1, 2150, NEW, 'oud', ''],
    ],
    ['Notitie'],
  );
  expect(written(before, table([5, 0, 211000], [5, 1, 216000]))[0]).toEqual([
    5,
    0,
    2110,
    NEW,
    'cao',
    'starters',
  ]);
  const shifted = written(before, table([5, 'J15', 110000], [5, 0, 211000], [5, 1, 216000]));
  expect(shifted.map((row) => row.slice(0, 3))).toEqual([
    [5, 'J15', 1100],
    [5, 0, 2110],
    [5, 1, 2160],
  ]);
  expect(shifted.map((row) => row[5])).toEqual(['', '', '']);
});

test('a blank row above is not filled: the steps keep their order', () => {
  const before = raw([
    ['', '', '', '', ''],
    [5, 0, 2100, NEW, 'oud'],
  ]);
  expect(written(before, table([5, 0, 210000], [5, 1, 215000])).slice(1)).toEqual([
    [5, 0, 2100, NEW, 'cao'],
    [5, 1, 2150, NEW, 'cao'],
  ]);
});

test('rows without a readable date belong to no table of a date', () => {
  const before = raw([[5, 0, 2100, 'morgen', 'oud']]);
  expect(compareSalaryTable(before, table([5, 0, 210000])).replaces).toBe(false);
  expect(salaryTableDates(before)).toEqual([]);
  expect(compareSalaryTable(null, table([5, 0, 210000]))).toMatchObject({ replaces: false, added: 1 });
});
