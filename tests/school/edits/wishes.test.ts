import { editedRows } from '../../../src/tables/rowEdit';
import { orderEdit } from '../../../src/school/edits/wishes';
import { rawTable } from '../../school/rawSchool';

const headers = [
  'Personeelsnummer',
  'Opleiding',
  'Kosten',
  'Duur',
  'Prioriteit',
  'Vroegst',
  'Uiterlijk',
  'Notitie',
];
const table = rawTable(
  'Wensen',
  [
    [1, 'Eerste', 100, 1, 2, '', '', 'van één'],
    [2, 'Van een ander', 100, 1, 1, '', '', ''],
    [1, 'Tweede', 200, 1, 2, '', '', 'van twee'],
    [1, 'Derde', 300, 1, 3, '', '', 'van drie'],
  ],
  headers,
);
const order = (...wishes: [string, 1 | 2 | 3][]) =>
  wishes.map(([id, priority]) => ({ id: `${id}|#1`, priority }));

test('the rows of a person trade places whole, with the user’s own notes, around those of others', () => {
  const edit = orderEdit(table, table.rows, '1', order(['tweede', 2], ['eerste', 2], ['derde', 3]));
  expect(
    editedRows(table.rows, edit).map(([number, course, , , , , , note]) => [number, course, note]),
  ).toEqual([
    [1, 'Tweede', 'van twee'],
    [2, 'Van een ander', ''],
    [1, 'Eerste', 'van één'],
    [1, 'Derde', 'van drie'],
  ]);
  expect(edit.overwrite.map(({ index }) => index)).toEqual([0, 2]);
});

test('a wish takes the priority of its new place', () => {
  const edit = orderEdit(table, table.rows, '1', order(['eerste', 2], ['tweede', 2], ['derde', 2]));
  expect(editedRows(table.rows, edit).map((row) => row[4])).toEqual([2, 1, 2, 2]);
});

test('nothing is written when a wish came or went meanwhile', () => {
  expect(() => orderEdit(table, table.rows, '1', order(['eerste', 2], ['tweede', 2]))).toThrow(
    'changedMeanwhile',
  );
  expect(() => orderEdit(table, table.rows, '1', order(['eerste', 2], ['tweede', 2], ['weg', 3]))).toThrow(
    'changedMeanwhile',
  );
});
