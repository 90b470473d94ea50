import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SalaryTable } from '../../../src/cao/salaryTables';
import { readPaste, type PastedTable } from '../../../src/imports/salaryTable';
import { ANNEX_STYLES, annexPages, annexTables } from '../../support/annexPages';
import { numbersLost } from '../../support/numbersLost';

/** Annex 9 of the CAO VO as PDF viewers copy it, page by page and as a whole, against the tables that Scholing knows. */
const page = (name: string) => readFileSync(join(__dirname, `${name}.txt`), 'utf8');
const tableOf = (date: string): SalaryTable =>
  annexTables().find(({ effectiveDate }) => effectiveDate === date)!;

function read(text: string): PastedTable {
  const understood = readPaste(text);
  if (understood.kind !== 'table') throw new Error(JSON.stringify(understood));
  return understood;
}

const readScales = ({ scales, cells }: PastedTable) =>
  scales.map((scale, index) => ({
    scale,
    steps: cells.flatMap((row) =>
      row[index].cents === null ? [] : [{ step: row[index].step, cents: row[index].cents }],
    ),
  }));

const PAGES: readonly (readonly [string, string, number, number])[] = [
  ['2020-p137', '2019-06-01', 1, 6],
  ['2020-p138', '2019-06-01', 7, 12],
  ['2020-p139', '2019-06-01', 13, 17],
  ['2024-p139', '2023-07-01', 1, 6],
  ['2024-p140', '2023-07-01', 7, 12],
  ['2024-p141', '2023-07-01', 13, 17],
  ['2024-p142', '2025-01-01', 1, 6],
  ['2024-p143', '2025-01-01', 7, 12],
  ['2024-p144', '2025-01-01', 13, 17],
];

test.each(PAGES)('page %s of the annex is the table of %s', (name, date, first, last) => {
  const table = read(page(name));
  expect(readScales(table)).toEqual(tableOf(date).scales.slice(first - 1, last));
  expect(table.ready).toBe(true);
  expect(numbersLost(page(name), table)).toEqual([]);
});

test('six pages of two dates ask which date, and are the table of that date', () => {
  const text = ['2024-p139', '2024-p140', '2024-p141', '2024-p142', '2024-p143', '2024-p144'].map(page).join('\n');
  const [question, ...more] = read(text).questions;
  expect(question).toMatchObject({ kind: 'effectiveDate', answer: null });
  expect(more).toEqual([]);
  const answers = { [question.id]: question.choices!.at(-1)! };
  const table = readPaste(text, { answers, corrections: {} }) as PastedTable;
  expect(readScales(table)).toEqual(tableOf('2025-01-01').scales);
});

const ALL = Object.entries(ANNEX_STYLES).flatMap(([name, style]) =>
  annexTables().map((table) => [table.effectiveDate, name, annexPages(table, style), table] as const),
);

test('there are twelve dates', () => {
  expect(annexTables()).toHaveLength(12);
});

test.each(ALL)('the annex of %s %s', (_, style, text, { scales }) => {
  const table = read(text);
  expect(table.questions.filter(({ answer }) => answer === null)).toEqual([]);
  expect(readScales(table)).toEqual(scales);
  expect(table.ready).toBe(true);
  // Where blanks were lost, what was deduced is marked.
  expect(table.flags.some(({ kind }) => kind === 'deduced')).toBe(/lost|sheet/.test(style));
});
