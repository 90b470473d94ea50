import { linkObstacles, staffLinkOf, type ListCells } from '../../../src/imports/staffList';
import { iso } from '../../oracles/days';
import { readStaffList } from '../../support/inOneGo';

const start = iso('2019-08-01');
const headers = ['Wie', 'Personeelsnummer', 'Volledige naam', 'Fte', 'Datum in dienst', 'Datum uit dienst'];
const person = ['x', 1, 'Bo Kast', 0.8, start, ''];
const list = (...rows: ListCells): ListCells => [['Titel'], headers, ...rows];
const obstacles = (cells: ListCells) => linkObstacles(cells, readStaffList(cells)).map(({ code }) => code);

test('a list that can be read as it stands has nothing in the way, and tells where its columns are', () => {
  const cells = list(person, ['y', 2, 'Mo Tafel', 0.5, start, iso('2027-07-31')]);
  expect(obstacles(cells)).toEqual([]);
  expect(staffLinkOf(readStaffList(cells))).toEqual({
    columns: { Personeelsnummer: 1, Naam: 2, Fte: 3, 'In dienst': 4, 'Uit dienst': 5 },
    headerRow: 1,
    firstRow: 2,
    lastRow: 3,
  });
});

test.each<[string, ListCells]>([
  ['fteUnit', list(['x', 1, 'Bo Kast', 80, start, ''], ['y', 2, 'Mo Tafel', 100, start, ''])],
  ['nameParts', list(['x', 1, 'Kast, Bo', 0.8, start, ''])],
  ['textCells', list(['x', 1, 'Bo Kast', 0.8, '1-8-2019', ''])],
  ['textCells', list(['x', 1, 'Bo Kast', '0,8', start, ''])],
  ['openEnds', list(['x', 1, 'Bo Kast', 0.8, start, 2958465])],
  ['severalRows', list(person, ['y', 1, 'Bo Kast', 0.2, start, ''])],
  ['severalRows', list(person, person)],
  ['otherRows', list(person, ['', '', 'Totaal', 0.8, '', ''])],
  ['problems', list(person, ['y', 2, 'Mo Tafel', '', start, ''])],
  ['beforeFirstDay', list(['x', 1, 'Bo Kast', 0.8, iso('1990-01-01') - 1, ''])],
  [
    'rowDates',
    [
      ['Personeelsnummer', 'Naam', 'Fte', 'Begindatum'],
      [1, 'Bo Kast', 0.8, start],
    ],
  ],
  [
    'codePairs',
    [
      ['Personeelsnummer', 'Naam', 'Fte', 'Functie'],
      [1, 'Bo Kast', 0.8, 'OOP-07 TOA'],
    ],
  ],
  [
    'questions',
    [
      ['Naam', 'Fte'],
      ['Bo Kast', 0.8],
    ],
  ],
])('%s stands in the way', (code, cells) => {
  expect(obstacles(cells)).toContain(code);
});
