import {
  choosableFunctions,
  functionRows,
  scalesIn,
  unknownFunctions,
} from '../../../src/school/career/ownFunctions';
import { addFunctions } from '../../../src/school/edits/jobFunctions';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { editedRows } from '../../../src/tables/rowEdit';
import { rawSchool, rawTable, referenceDay as DAY } from '../rawSchool';
import { sourceWords } from '../../../src/texts/workbook/sourceWords';

const person = (number: number, functionName: string, scale: number, end: number | '' = '') => [
  number,
  `Persoon ${number}`,
  functionName,
  scale,
  3,
  1,
  DAY - 700,
  end,
];
const school = readSchoolAtOnce(
  rawSchool({
    Medewerkers: [
      person(1, 'Roostermaker', 8),
      person(2, 'Mediathecaris', 6),
      person(3, 'mediathecaris ', 7),
      person(4, 'TOA', 6),
      person(5, '', 6),
      person(6, 'Kok', 4, DAY - 10),
    ],
    Functies: [
      ['TOA', 6, 'A', '', '', 'onderwijsondersteunend', 'Eigen'],
      ['TOA', 7, 'B', 'Cursus', 2, 'onderwijsondersteunend', 'Eigen'],
      ['Onderwijsassistent (PO)', 4, '', '', '', 'onderwijsondersteunend', 'PO'],
    ],
  }),
).school!;

it('names the functions that the school uses and Functies lacks, those of most people first', () => {
  const unknown = unknownFunctions(school, DAY).map(({ name, people, scales }) => [
    name,
    people.length,
    scales,
  ]);
  expect(unknown).toEqual([
    ['Mediathecaris', 2, ['6', '7']],
    ['Roostermaker', 1, ['8']],
  ]);
});

it('offers no functions of primary education', () => {
  expect(choosableFunctions(school).map(({ name }) => name)).toEqual(['TOA']);
});

it('a function like another gets its scales, variants, courses and waiting years', () => {
  const [known] = choosableFunctions(school);
  const rows = functionRows('Roostermaker', { kind: 'like', known }, 'Zoals TOA');
  expect(
    rows.map(({ Functie, Schaal, Variant, Wachtjaren }) => [Functie, Schaal, Variant, Wachtjaren]),
  ).toEqual([
    ['Roostermaker', 6, 'A', ''],
    ['Roostermaker', 7, 'B', 2],
  ]);
});

it('own scales are a row each', () => {
  const rows = functionRows('Kok', { kind: 'scales', scales: ['4', 'LB'] }, 'Eigen');
  expect(rows.map(({ Schaal }) => Schaal)).toEqual([4, 'LB']);
});

it.each([
  ['6, 7, 8', ['6', '7', '8']],
  ['6;7', ['6', '7']],
  ['6 7', ['6', '7']],
  ['', null],
  [' , ', null],
  ['6, 6', null],
])('%s as scales', (typed, expected) => {
  expect(scalesIn(typed)).toEqual(expected);
});

/** The names in `Functies` after functions were added. */
function added(rows: readonly (readonly unknown[])[]) {
  const table = rawTable('Functies', rows);
  const fresh = functionRows('Roostermaker', { kind: 'scales', scales: ['8'] }, 'Eigen');
  const { Functies } = addFunctions(fresh, sourceWords).change(
    () => table,
    () => table.rows,
  );
  return editedRows(table.rows, Functies!).map(([name]) => name);
}

it('functions are added below those that are there, and not twice', () => {
  expect(added([['TOA', 6, '', '', '', '', '']])).toEqual(['TOA', 'Roostermaker']);
  expect(added([['rooster-maker', 8, '', '', '', '', '']])).toEqual(['rooster-maker']);
});

it('an empty table gets the functions that ship too, without those of primary education', () => {
  const names = added([]);
  expect(names.length).toBeGreaterThan(5);
  expect(names.at(-1)).toBe('Roostermaker');
  expect(names.some((name) => String(name).endsWith('(PO)'))).toBe(false);
});
