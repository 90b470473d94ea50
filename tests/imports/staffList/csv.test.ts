import { readCsv } from '../../../src/imports/staffList';

test.each([';', ',', '|', '\t'] as const)('columns parted by %j are found', (delimiter) => {
  const text =
    ['Personeelsnummer', 'Naam', 'Fte'].join(delimiter) +
    '\n' +
    ['1', '"Bo; de, Kast|\t"', '1'].join(delimiter);
  expect(readCsv(text)).toEqual({
    cells: [
      ['Personeelsnummer', 'Naam', 'Fte'],
      ['1', 'Bo; de, Kast|\t', '1'],
    ],
    delimiter,
    looseQuotes: [],
  });
});

test('a decimal comma in every row does not make the comma a delimiter', () => {
  expect(readCsv('a;b\n0,5;0,6\n0,7;0,8\n').delimiter).toBe(';');
});

test('a byte order mark and the line of Excel that names the delimiter are no data', () => {
  expect(readCsv('\ufeffsep=|\r\nNaam|Fte\r\nBo|1\r\n')).toEqual({
    cells: [
      ['Naam', 'Fte'],
      ['Bo', '1'],
    ],
    delimiter: '|',
    looseQuotes: [],
  });
});

test('a quote that never closes spoils its own line only', () => {
  const { cells, looseQuotes } = readCsv('Personeelsnummer|Naam|Fte\n1|"t Hoen|0,5\n2|"Kast"|0,6\n');
  expect(cells).toEqual([
    ['Personeelsnummer', 'Naam', 'Fte'],
    ['1', '"t Hoen', '0,5'],
    ['2', 'Kast', '0,6'],
  ]);
  expect(looseQuotes).toEqual([1]);
});

test('a cell may hold a line end', () => {
  expect(readCsv('Naam;Functie\n"Bo\nKast";TOA\n').cells[1]).toEqual(['Bo\nKast', 'TOA']);
});

test('text without columns has no delimiter', () => {
  expect(readCsv('hallo\nwereld')).toEqual({
    cells: [['hallo'], ['wereld']],
    delimiter: null,
    looseQuotes: [],
  });
  expect(readCsv('').cells).toEqual([]);
});
