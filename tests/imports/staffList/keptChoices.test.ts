import { keptChoices, keptName, keptText } from '../../../src/imports/staffList';
import { readStaffList } from '../../support/inOneGo';

const HEADERS = ['Nummer', 'Naam', 'Functie', 'Omschrijving functie', 'Datum in dienst', 'Percentage'];
const list = (headers: readonly string[] = HEADERS) => [
  headers,
  ['1', 'Anna Prins', 'OOP-06', 'Secretaresse', '1-8-2020', '80'],
  ['2', 'Bas de Boer', 'OOP-04', 'Conciërge', '1-8-2021', '100'],
];
const columns = new Map([
  [3, 'functionName' as const],
  [2, null],
]);

it('what is chosen of a list holds for the next one with the same headers, in any order', () => {
  const text = keptText(readStaffList(list()), { columns, fteUnit: 'percentage', fullTimeHours: 36.86 })!;
  const turned = [...HEADERS].reverse();
  const next = readStaffList(list(turned));
  expect(keptName(next)).toBe(keptName(readStaffList(list())));
  expect(keptChoices(text, next)).toEqual({
    columns: new Map([
      [2, 'functionName'],
      [3, null],
    ]),
    fteUnit: 'percentage',
    fullTimeHours: 36.86,
  });
});

it('other headers are another list', () => {
  const other = readStaffList(list(HEADERS.map((header) => (header === 'Naam' ? 'Roepnaam' : header))));
  expect(keptName(other)).not.toBe(keptName(readStaffList(list())));
});

it('nothing is kept where nothing was chosen', () => {
  expect(keptText(readStaffList(list()), {})).toBeNull();
});

it.each(['geen json', '"tekst"', 'null', '{"columns":{"Naam":"onzin"},"fteUnit":"kilo","fullTimeHours":-1}'])(
  'what cannot be right is not taken over: %s',
  (text) => {
    const kept = keptChoices(text, readStaffList(list()));
    expect(kept === null || Object.keys(kept).length === 0).toBe(true);
  },
);

it('a header that stands twice says nothing', () => {
  const twice = readStaffList(
    list(['Nummer', 'Naam', 'Functie', 'Functie', 'Datum in dienst', 'Percentage']),
  );
  expect(keptText(twice, { columns })).toBeNull();
});
