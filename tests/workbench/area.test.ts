import {
  bounding,
  columnLetters,
  columnNumber,
  contains,
  formatRectangle,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheet,
} from '../../workbench/excel/area';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  it.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['$B$2:$D$5', { row: 1, column: 1, rows: 4, columns: 3 }],
    ['D5:B2', { row: 1, column: 1, rows: 4, columns: 3 }],
    ['A:C', { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
    ['3:4', { row: 2, column: 0, rows: 2, columns: MAX_COLUMNS }],
    ["'Blad ''1'''!A1", { row: 0, column: 0, rows: 1, columns: 1, sheet: "Blad '1'" }],
  ])('reads %s', (text, area) => expect(parseAddress(text)).toEqual(area));

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'Peildatum', 'A1:B', 'Tabel[Fte]'])(
    '%s is no address',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it('writes what it reads', () => {
    for (const text of ['A1', 'B2:D5', 'A:C', '3:4'])
      expect(formatRectangle(parseAddress(text) ?? { row: 0, column: 0, rows: 0, columns: 0 })).toBe(text);
    expect(formatRectangle({ row: 0, column: 0, rows: 2, columns: 1 }, true)).toBe('$A$1:$A$2');
  });

  it.each([
    ['Blad1', 'Blad1'],
    ['CAO-regels', "'CAO-regels'"],
    ["Jan's", "'Jan''s'"],
    ['A1', "'A1'"],
    ['Overzicht', 'Overzicht'],
  ])('writes the sheet %s as %s', (name, quoted) => expect(quoteSheet(name)).toBe(quoted));
});

describe('rectangles', () => {
  const a = { row: 1, column: 1, rows: 3, columns: 3 };
  it('have something in common, or nothing', () => {
    expect(intersection(a, { row: 3, column: 3, rows: 5, columns: 5 })).toEqual({
      row: 3,
      column: 3,
      rows: 1,
      columns: 1,
    });
    expect(intersection(a, { row: 4, column: 1, rows: 1, columns: 1 })).toBeUndefined();
  });
  it('fit around each other', () => {
    expect(bounding(a, { row: 9, column: 0, rows: 1, columns: 1 })).toEqual({
      row: 1,
      column: 0,
      rows: 9,
      columns: 4,
    });
    expect(contains(a, { row: 2, column: 2, rows: 1, columns: 2 })).toBe(true);
    expect(contains(a, { row: 2, column: 2, rows: 1, columns: 3 })).toBe(false);
  });
});
