import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ListCells } from '../../../src/imports/staffList';
import { rowsInNeitherList } from '../../support/rowsInNeitherList';
import { readCsv, readStaffList } from '../../support/inOneGo';

const FOLDER = join(__dirname, '../../golden/staffLists');
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));

const inNeither = (cells: ListCells) => rowsInNeitherList(cells, readStaffList(cells));

test.each(files)('%s: each row is a person, or said to be left out', (name) => {
  expect(inNeither(readCsv(readFileSync(join(FOLDER, name), 'utf8')).cells)).toEqual([]);
});

test('a list with every kind of line that is nobody names each of them', () => {
  const { cells } = readCsv(
    [
      'Personeelsoverzicht;;;',
      'Personeelsnummer;Naam;Fte;In dienst',
      '1;2;3;4',
      'Afdeling 12 Facilitair;;;',
      '1001;Piet Testkast;0,8;1-8-2020',
      '1001;Piet Testkast;0,8;1-8-2020',
      ';Zonder Nummer;0,5;1-8-2020',
      'Personeelsnummer;Naam;Fte;In dienst',
      'Voorbeeld;;0,5;1-8-2020',
      'Totaal aantal medewerkers: 1;;;',
      'Pagina 1 van 1;;;',
    ].join('\n'),
  );
  expect(inNeither(cells)).toEqual([]);
  expect(readStaffList(cells).people.map(({ number }) => number)).toEqual([1001]);
});
