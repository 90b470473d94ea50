import { readPaste, type PastedTable } from '../../../../src/imports/salaryTable';
import { flagsOf, listedFlags } from '../../../../src/taskpane/features/salaryImport/flagGroups';
import { ANNEX_STYLES, annexPages, annexTables } from '../../../support/annexPages';

/** The annex as it is copied without a trace of its blanks: on many lines it is deduced where the amounts belong. */
const TEXT = annexPages(annexTables().at(-1)!, ANNEX_STYLES['without points, blanks lost']);
const { cells, flags } = readPaste(TEXT) as PastedTable;
const listed = listedFlags(flags);

test('lines of which the blanks were lost are told together', () => {
  const deduced = flags.filter(({ kind }) => kind === 'deduced');
  expect(deduced.length).toBeGreaterThan(5);
  const groups = listed.filter(({ flag }) => flag.kind === 'deduced');
  expect(groups.map(({ lines }) => lines.length)).toEqual([deduced.length]);
});

test('every amount of such a line is marked, until it is corrected', () => {
  const [{ lines }] = listed.filter(({ flag }) => flag.kind === 'deduced');
  const own = cells.flat().filter(({ line, text }) => text !== '' && line !== null && lines.includes(line));
  expect(own.length).toBeGreaterThan(lines.length);
  const isMarked = (cell: (typeof own)[number]) =>
    flagsOf(listed, flags, cell).some(({ flag }) => flag.kind === 'deduced');
  expect(own.every(isMarked)).toBe(true);
  expect(isMarked({ ...own[0], corrected: true })).toBe(false);
});

test('any other flag is listed by itself, at its cell', () => {
  const paste = 'Trede\tSchaal 4\tSchaal 5\n0\t2.180\t2.275\n1\t2.100\t2.200';
  const table = readPaste(paste) as PastedTable;
  const all = listedFlags(table.flags);
  expect(all.map(({ flag }) => flag.kind)).toEqual(table.flags.map(({ kind }) => kind));
  const falling = table.cells[1][0];
  expect(flagsOf(all, table.flags, falling).map(({ flag }) => flag.kind)).toEqual(['falls']);
});
