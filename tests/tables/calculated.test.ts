import {
  calculatedPlaces,
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
