import JSZip from 'jszip';
import { readWorkbook } from '../../../src/imports/workbookFile';
import { xlsxFile, type FileCell, type WrittenFileSheet } from '../../support/xlsxFile';
import { readStaffList } from '../../support/inOneGo';

const AUGUST_2019 = 43_678;

const heads = ['Personeelsnummer', 'Naam', 'Functie', 'Fte', 'Datum in dienst', 'Datum uit dienst'];
const people: FileCell[][] = [
  ['0071', 'Anna Deurknop', 'Conciërge', 0.8, { date: AUGUST_2019 }, null],
  ['0072', 'Bram & <Cor>', 'TOA', { percent: 0.5 }, { date: AUGUST_2019 + 31 }, { error: '#N/A' }],
];

const oneSheet = (rows: WrittenFileSheet['rows'], more: Partial<WrittenFileSheet> = {}) => [
  { name: 'Lijst', rows, ...more },
];

describe('the cells of a sheet', () => {
  test('are as Excel gives them: texts with their zeros, numbers, day numbers, errors and empty texts', async () => {
    const { sheets, sheet } = await readWorkbook(await xlsxFile(oneSheet([heads, ...people])), null);
    expect(sheets).toEqual([{ name: 'Lijst', isHidden: false }]);
    expect(sheet).toEqual({
      name: 'Lijst',
      cells: [
        heads,
        ['0071', 'Anna Deurknop', 'Conciërge', 0.8, AUGUST_2019, ''],
        ['0072', 'Bram & <Cor>', 'TOA', 0.5, AUGUST_2019 + 31, '#N/A'],
      ],
      hiddenRows: [],
      hiddenColumns: [],
      mergedRows: { count: 0, first: [] },
      unsolved: { count: 0, first: [] },
    });
  });

  test('are understood as a list of staff like those of a sheet', async () => {
    const { sheet } = await readWorkbook(await xlsxFile(oneSheet([heads, ...people])), null);
    const reading = readStaffList(sheet!.cells);
    expect(reading.people.map(({ number, name, fte, start }) => [number, name, fte, start])).toEqual([
      ['0071', 'Anna Deurknop', 0.8, AUGUST_2019],
      // Of whom one cell is not known, a sum would be a guess.
      ['0072', 'Bram & <Cor>', null, AUGUST_2019 + 31],
    ]);
    expect(reading.problems).toMatchObject([{ row: 2, column: 5, code: 'excelError', value: '#N/A' }]);
  });

  test('of a workbook that counts from 1904 are the same days', async () => {
    const days: FileCell[][] = [[{ date: AUGUST_2019 - 1462 }, 12]];
    const { sheet } = await readWorkbook(await xlsxFile(oneSheet(days), { from1904: true }), null);
    expect(sheet?.cells).toEqual([[AUGUST_2019, 12]]);
  });

  test('with a time keep it, as Excel does', async () => {
    const { sheet } = await readWorkbook(await xlsxFile(oneSheet([[{ date: AUGUST_2019 + 0.5 }]])), null);
    expect(sheet?.cells).toEqual([[AUGUST_2019 + 0.5]]);
  });

  test('stay in their rows when others are empty', async () => {
    const { sheet } = await readWorkbook(await xlsxFile(oneSheet([[], [null, 'B2'], [], ['A4']])), null);
    expect(sheet?.cells).toEqual([
      ['', ''],
      ['', 'B2'],
      ['', ''],
      ['A4', ''],
    ]);
  });

  test('with a formula have the outcome that was saved, and without one are named', async () => {
    const rows: FileCell[][] = [
      [
        { formula: '1+1', outcome: 2 },
        { formula: 'A1&"x"', outcome: '2x' },
        { formula: 'A1', outcome: '' },
      ],
      [{ formula: 'A1' }, 'x'],
    ];
    const { sheet } = await readWorkbook(await xlsxFile(oneSheet(rows)), null);
    expect(sheet?.cells).toEqual([
      [2, '2x', ''],
      ['', 'x', ''],
    ]);
    expect(sheet?.unsolved).toEqual({ count: 1, first: ['A2'] });
  });

  test('of a sheet with nothing are none', async () => {
    const { sheet } = await readWorkbook(await xlsxFile(oneSheet([])), null);
    expect(sheet?.cells).toEqual([]);
  });
});

describe('what a sheet says beside its cells', () => {
  test('is told: hidden rows and columns, and merged cells that hold one value for more rows', async () => {
    const more = {
      hiddenRows: [2],
      hiddenColumns: [3, 4],
      merged: ['A1:C1', 'B2:B3'],
    };
    const { sheet } = await readWorkbook(await xlsxFile(oneSheet([heads, ...people], more)), null);
    expect(sheet?.hiddenRows).toEqual([1]);
    expect(sheet?.hiddenColumns).toEqual([2, 3]);
    expect(sheet?.mergedRows).toEqual({ count: 1, first: ['B2:B3'] });
  });
});

describe('a workbook with more sheets', () => {
  const two: WrittenFileSheet[] = [
    { name: 'Uitleg', rows: [['Lees mij']] },
    { name: 'Lijst', rows: [heads, ...people] },
  ];

  test('is not read until one of them is chosen', async () => {
    const file = await xlsxFile(two);
    expect((await readWorkbook(file, null)).sheet).toBeNull();
    expect((await readWorkbook(file, 1)).sheet?.cells).toHaveLength(3);
  });

  test('of which one is not hidden is read, and the hidden ones are named', async () => {
    const file = await xlsxFile([{ ...two[0], state: 'hidden' }, two[1]]);
    const { sheets, sheet } = await readWorkbook(file, null);
    expect(sheets).toEqual([
      { name: 'Uitleg', isHidden: true },
      { name: 'Lijst', isHidden: false },
    ]);
    expect(sheet?.name).toBe('Lijst');
  });
});

const zipOf = async (parts: Readonly<Record<string, string>>) => {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
const sheetPart = (xml: string) => ({ parts: { 'xl/worksheets/sheet1.xml': xml } });

describe('a file that cannot be read is refused by what it is', () => {
  test.each([
    ['openDocument', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }],
    ['openDocument', { 'Index/Document.iwa': 'x' }],
    ['binaryWorkbook', { 'xl/workbook.bin': 'x' }],
    ['otherArchive', { 'word/document.xml': '<x/>' }],
    ['damaged', { 'xl/workbook.xml': '<workbook/>' }],
    ['damaged', { 'xl/workbook.xml': '<workbook/>', 'xl/_rels/workbook.xml.rels': '<Relationships/>' }],
  ] as const)('%s', async (reason, parts) => {
    await expect(readWorkbook(await zipOf(parts), null)).rejects.toMatchObject({ reason });
  });

  test('damaged: a file that was cut off', async () => {
    const file = await xlsxFile(oneSheet([heads, ...people]));
    const cut = file.slice(0, file.length / 2);
    await expect(readWorkbook(cut, null)).rejects.toMatchObject({ reason: 'damaged' });
  });

  test.each([
    '<worksheet><sheetData><row r="99999999999"><c r="A99999999999"><v>1</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row r="1"><c><v>1</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>',
  ])('damaged: %s', async (xml) => {
    const file = await xlsxFile(oneSheet([]), sheetPart(xml));
    await expect(readWorkbook(file, null)).rejects.toMatchObject({ reason: 'damaged' });
  });

  test('a cell far from the others would be a sheet of too many cells', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const file = await xlsxFile(
      oneSheet([]),
      sheetPart(`<worksheet><sheetData>${far}</sheetData></worksheet>`),
    );
    await expect(readWorkbook(file, null)).rejects.toMatchObject({ reason: 'tooManyCells' });
  });

  test('a small file that unpacks to more than there is room for, before it is unpacked', async () => {
    const file = withSizes(await xlsxFile(oneSheet([heads, ...people])), 31_000_000);
    await expect(readWorkbook(file, null)).rejects.toMatchObject({ reason: 'unpacksTooLarge' });
  });

  test('a file that says less than it unpacks to gets no more room than it asked for', async () => {
    const file = withSizes(await xlsxFile(oneSheet([]), sheetPart('<'.repeat(1_000_000))), 100);
    await expect(readWorkbook(file, null)).rejects.toMatchObject({ reason: 'damaged' });
  });
});

/** The file with another size that each of its parts says it has unpacked, in the list at its end. */
function withSizes(file: Uint8Array, size: number): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at < file.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return file;
}
