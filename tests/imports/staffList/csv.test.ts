import { csvSteps } from '../../../src/imports/staffList';
import { cpuTime } from '../../support/cpuTime';
import { readCsv } from '../../support/inOneGo';

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
    isCut: false,
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
    isCut: false,
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

test('what a page left in a large file is read piece by piece, and no mark of it is cut in two', () => {
  const row = 'Ren&eacute; Kast;x<br>y\n';
  const text = row.repeat(10_000);
  expect(new Set(readCsv(text).cells.map((cells) => cells.join('|')))).toEqual(new Set(['René Kast|x y']));
  const steps = csvSteps('&amp;'.repeat(200_000));
  let share = 0;
  let looks = 0;
  for (let step = steps.next(); share < 0.1 && !step.done; step = steps.next(), looks++) share = step.value;
  expect(looks).toBeGreaterThan(15);
});

test('text without columns has no delimiter', () => {
  expect(readCsv('hallo\nwereld')).toEqual({
    cells: [['hallo'], ['wereld']],
    delimiter: null,
    looseQuotes: [],
    isCut: false,
  });
  expect(readCsv('').cells).toEqual([]);
});

test('lines that a program put in quotes as a whole are read without them', () => {
  expect(readCsv('"Naam;Functie"\r\n"Bo ""de"" Kast;TOA"\r\n').cells).toEqual([
    ['Naam', 'Functie'],
    ['Bo "de" Kast', 'TOA'],
  ]);
});

test('quotes inside a cell that nobody doubled are letters, those around it are not', () => {
  expect(readCsv('Naam;Functie\n"Jan "de" Kast";TOA\n')).toEqual({
    cells: [
      ['Naam', 'Functie'],
      ['Jan "de" Kast', 'TOA'],
    ],
    delimiter: ';',
    looseQuotes: [1],
    isCut: false,
  });
});

test('line ends of more than one kind end a row each', () => {
  expect(readCsv('Naam;Fte\r\nBo;1\nAn;0,5\rEl;0,8').cells).toEqual([
    ['Naam', 'Fte'],
    ['Bo', '1'],
    ['An', '0,5'],
    ['El', '0,8'],
  ]);
});

test('a row that is wider than any sheet goes on in the next one', () => {
  const [first, second] = readCsv(';'.repeat(20_000)).cells;
  expect([first.length, second.length]).toEqual([16_384, 20_001 - 16_384]);
});

test('a large file is taken apart in steps', () => {
  const steps = csvSteps('1001;Anna Deurknop;0,8\n'.repeat(20_000));
  let shares = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) {
    expect(step.value).toBeLessThanOrEqual(1);
    shares++;
  }
  expect(shares).toBeGreaterThan(1_000);
});

test.each([
  ['quotes inside a cell before very many spaces', `"${'"x'.repeat(100_000)}${' '.repeat(500_000)}\n1;2`],
  ['a quote at the start of each of very many lines', '"a;b\n'.repeat(200_000)],
  ['a quote that never closes', `a;b\n"${'x'.repeat(2_000_000)}`],
  ['nothing but quotes', '"'.repeat(1_000_001)],
  ['nothing but line ends', '\n'.repeat(1_000_000)],
])('%s takes time in proportion to the text', (_, text) => {
  expect(cpuTime(() => void readCsv(text))).toBeLessThan(3_000);
});

test('a file of nothing but line ends has no more rows than a sheet of Excel', () => {
  const { cells, isCut } = readCsv('\n'.repeat(1_048_580));
  expect(cells).toHaveLength(1_048_576);
  expect(isCut).toBe(false);
  // What stands behind those is never left out in silence.
  expect(readCsv(`${'\n'.repeat(1_048_580)}1001`).isCut).toBe(true);
});

test('a line of a million characters with loose quotes gives the page a turn between two looks at it', () => {
  const looks = [...csvSteps('"x'.repeat(500_000))];
  const shorter = [...csvSteps('"x'.repeat(5_000))];
  expect(looks.length).toBeGreaterThan(shorter.length);
});
