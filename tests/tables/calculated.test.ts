import {
  calculatedPlaces,
  cellsNotComputed,
  computedAgain,
  formulasFound,
  inRow,
  withoutCalculated,
  withoutFormulas,
} from '../../src/tables/calculated';
import { calculationOf } from '../../src/tables/calculations';
import { Formula } from '../../src/tables/cellText';
import { hasOtherColumns } from '../../src/school/edits/plan';
import { rawTable } from '../school/rawSchool';

const headers = ['Personeelsnummer', 'Vanaf', 'Fte', 'Naam'];
const places = calculatedPlaces('Aanstellingen', headers);
const formula = (row: number) => new Formula(calculationOf('name', () => `$A${row}`));
const rows = [
  [1001, 1, 1, formula(5)],
  [1002, 1, 1, 'zelf getypt'],
];

test('the name beside a number is never read, and what somebody typed over it stays', () => {
  expect(places).toEqual([3]);
  expect(calculatedPlaces('Plan', ['Personeelsnummer', 'Naam'])).toEqual([]);
  expect(withoutCalculated(rows, places).map((row) => row[3])).toEqual(['', '']);
  expect(withoutFormulas(rows, places).map((row) => row[3])).toEqual(['', 'zelf getypt']);
});

test('it is no column of the user: rows can be filled again', () => {
  expect(hasOtherColumns(rawTable('Aanstellingen', [], headers))).toBe(false);
  expect(hasOtherColumns(rawTable('Aanstellingen', [], [...headers, 'Opmerking']))).toBe(true);
});

test('a formula goes to another row with its own references, and names of tables stay', () => {
  const [found] = formulasFound(rows, places, 4);
  expect(inRow(found, 41).text).toBe(formula(42).text);
  const renamed = { place: 3, row: 4, text: '=IF($A5="","",INDEX(Lijst[Naam55],MATCH($A5,B$5:C55,0)))' };
  expect(inRow(renamed, 9).text).toBe('=IF($A10="","",INDEX(Lijst[Naam55],MATCH($A10,B$5:C55,0)))');
});

test('a column that holds values only gives no formula to other rows', () => {
  expect(formulasFound([rows[1]], places, 4)).toEqual([]);
});

test('a row that was added only halfway gets its formula when it is the one that stays', () => {
  const half = ['', '', '', ''];
  const found = formulasFound([rows[0], half], places, 4);
  const missing = cellsNotComputed([rows[0], half], found);
  expect(missing).toEqual([{ index: 1, place: 3 }]);
  const removesFirst = { overwrite: [], append: [], remove: [0] };
  expect(computedAgain(removesFirst, missing).overwrite).toEqual([
    { index: 1, cells: [undefined, undefined, undefined, ''] },
  ]);
  const fills = { overwrite: [{ index: 1, cells: [1002, 1] }], append: [], remove: [] };
  expect(computedAgain(fills, missing).overwrite).toEqual([{ index: 1, cells: [1002, 1, undefined, ''] }]);
  expect(computedAgain({ overwrite: [], append: [], remove: [1] }, missing).overwrite).toEqual([]);
});
