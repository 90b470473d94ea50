import { cellValue, Formula, restorableRows, sameContent } from '../../src/tables/cellText';
import { nearestName } from '../../src/tables/nearestName';
import { addressOf } from '../../src/tables/rawTables';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { firstCell, employeeAt } from '../../src/workbook/events/selection';
import { sameContents } from '../../src/workbook/events/lastReading';
import { cellsOf } from '../../src/tables/rowsByColumn';
import { employee, rawSchool, rawTable } from '../school/rawSchool';

test.each([
  ...['=1+1', '+31 6', '-5%', '@naam', '\tx', '\rx', "'s avonds"],
  ...['0012', '12', '1E5', '7-8', '1/2', '2026-2027', '€ 5', '(5)', ' 12', '.5', '10%'],
  ...['TRUE', 'onwaar', 'May 5', 'jan-26', 'DEC 2026', '#N/A', 'mei 2026', 'mrt-26', '1 okt'],
])('text %j is written as text', (text) => {
  expect(cellValue(text)).toBe(`'${text}`);
});

test.each(['Emre', 'a=b', 'E5', 'Meiboom 5', 'Marc', 'Één', 'waarde', 'TOA 2'])(
  'text %j needs no mark',
  (text) => {
    expect(cellValue(text)).toBe(text);
  },
);

test('nothing becomes an empty text, because Excel skips null; numbers and booleans stay', () => {
  expect([null, undefined, '', 0, -5, true, 'a=b'].map(cellValue)).toEqual(['', '', '', 0, -5, true, 'a=b']);
});

test('only what the user computes is put back as a formula', () => {
  const rows = restorableRows([[3, '=x', 'a']], [['=1+2', '=x', 'a']]);
  expect(rows).toEqual([[new Formula('=1+2'), '=x', 'a']]);
  expect(rows[0].map(cellValue)).toEqual(['=1+2', "'=x", 'a']);
});

test('a text that begins with = is put back as text in both spellings of its formula', () => {
  const text = '=1+1&SCHOLING.SCHOOLJAAR(46000)';
  for (const told of [text, `'${text}`]) {
    const [[content]] = restorableRows([[text]], [[told]]);
    expect(content).toBe(text);
    expect(cellValue(content)).toBe(`'${text}`);
  }
});

test('a control character in what is written to a table is replaced: no file can hold it', () => {
  const raw = rawTable('Medewerkers', []);
  const cells = cellsOf(raw, { Naam: 'Emre\u0001\u000E', Fte: 1 });
  expect(cells.filter((cell) => cell !== undefined)).toEqual(['Emre\uFFFD\uFFFD', 1]);
});

test('a formula is other content than the same text', () => {
  expect(sameContent(new Formula('=1'), new Formula('=1'))).toBe(true);
  expect(sameContent(new Formula('=1'), '=1')).toBe(false);
  expect(sameContent(null, '')).toBe(true);
});

test.each([
  ['Fte', ['FTE-factor', 'Naam'], 'FTE-factor'],
  ['Uit dienst', ['Uitdienst', 'Indienst'], 'Uitdienst'],
  ['Bedrag', ['Kolom1', 'Datum'], null],
  ['Bedrag', [], null],
])('the name nearest to %s among %j is %s', (name, candidates, nearest) => {
  expect(nearestName(name, candidates)).toBe(nearest);
});

test.each([
  ['B3', { row: 2, column: 1 }],
  ['$AA$10:$AB$12', { row: 9, column: 26 }],
  ["'Blad 1'!C4", { row: 3, column: 2 }],
  ['5:7', { row: 4, column: 0 }],
  ['C:D', { row: 0, column: 2 }],
  ['', null],
])('the first cell of %s', (address, cell) => {
  expect(firstCell(address)).toEqual(cell);
  if (address === 'B3') expect(addressOf(2, 1)).toBe('B3');
});

describe('the person at a cell', () => {
  const raw = rawSchool({
    Medewerkers: [employee(1), employee(2)],
    Wensen: [[2, 'Cursus', 5, 1, 1, '', '', '', '', '']],
  });
  const reading = readSchoolAtOnce(raw);
  const at = (sheet: string, row: number, column: number) =>
    employeeAt(reading, { sheetId: `{${sheet}}`, row, column });

  test('is found from any cell of a row of theirs in any table', () => {
    expect([at('Medewerkers', 3, 1), at('Medewerkers', 4, 8), at('Wensen', 3, 10)]).toEqual(['1', '2', '2']);
  });
  test('is found on the overview', () => {
    expect([at('Overzicht', 4, 0), at('Overzicht', 5, 7)]).toEqual(['1', '2']);
  });
  test('is nobody in a header, beside a table, or elsewhere', () => {
    const { firstColumn, headers } = raw.tables.Medewerkers!;
    const beside = firstColumn + headers.length;
    const nobody = [
      at('Medewerkers', 2, 1),
      at('Medewerkers', 5, 1),
      at('Medewerkers', 3, beside),
      at('Blad1', 3, 1),
    ];
    expect([...nobody, at('Overzicht', 3, 0), at('Overzicht', 6, 0)]).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

test('two readings are the same when cells are, an empty one as null or ""', () => {
  const raw = rawSchool({ Medewerkers: [employee(1)] });
  expect(sameContents(raw, rawSchool({ Medewerkers: [employee(1, 1, undefined, null)] }))).toBe(true);
  expect(sameContents(raw, rawSchool({ Medewerkers: [employee(1, 0.9)] }))).toBe(false);
  expect(sameContents(raw, rawSchool({ Medewerkers: [employee(1)], Plan: null }))).toBe(false);
});
