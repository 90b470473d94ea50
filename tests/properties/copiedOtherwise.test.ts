import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPaste, type PastedTable } from '../../src/imports/salaryTable';
import type { ImportedPerson, StaffListChoices } from '../../src/imports/staffList';
import { readCsv, readStaffList } from '../support/inOneGo';
import { pasteCases } from '../support/salaryPastes';

/**
 * The samples once more, each copied in another way that says the same: what is understood is the same, or is asked, refused
 * or pointed at.
 */
const GOLDEN = join(__dirname, '../golden');

const inCells = (text: string, write: (cells: readonly string[]) => string) =>
  text
    .split('\n')
    .map((line) => (line.includes('\t') ? write(line.split('\t')) : line))
    .join('\n');
const thousands = (sign: string) => (text: string) =>
  text.replace(/(\d)\.(\d{3})(?!\d)/g, (_, before: string, after: string) => `${before}${sign}${after}`);

const COPIED: Readonly<Record<string, (text: string) => string>> = {
  'with semicolons': (text) => text.replaceAll('\t', ';'),
  'with pipes': (text) => inCells(text, (cells) => `| ${cells.join(' | ')} |`),
  'with blanks around': (text) => inCells(text, (cells) => cells.map((cell) => ` ${cell}\u00a0`).join('\t')),
  'with empty rows': (text) => text.replaceAll('\n', '\n\n'),
  'with an empty column in front': (text) => inCells(text, (cells) => ['', ...cells].join('\t')),
  'with empty columns between': (text) => inCells(text, (cells) => cells.join('\t\t')),
  'with blanks for tabs': (text) => inCells(text, (cells) => cells.map((cell) => cell || '-').join(' ')),
  'in capitals': (text) => text.toUpperCase(),
  'with other line ends': (text) => text.replaceAll('\n', '\r\n'),
  'with thin blanks in thousands': thousands('\u2009'),
  'without signs in thousands': thousands(''),
  'with a page foot': (text) => {
    const lines = text.split('\n');
    return [...lines.slice(0, -2), 'CAO VO 2025-2027 | 141', ...lines.slice(-2)].join('\n');
  },
  'turned round': (text) => {
    const rows = text.split('\n').map((line) => line.split('\t'));
    return rows[0].map((_, column) => rows.map((row) => row[column] ?? '').join('\t')).join('\n');
  },
};

const amountsOf = ({ scales, cells }: PastedTable) =>
  scales
    .flatMap((scale, at) =>
      cells.map((row) => `${scale} ${row[at].step} ${row[at].cents ?? ''}`.toLowerCase()),
    )
    .filter((line) => !line.endsWith(' '))
    .sort();
const remarksOf = ({ flags, unused }: PastedTable) => flags.length + unused.length;

const tables = pasteCases(join(GOLDEN, 'salaryPastes')).flatMap(({ name, paste, given }) => {
  const read = readPaste(paste, given);
  const isPlain = paste.includes('\t') && !paste.startsWith('<') && Object.keys(given.answers).length === 0;
  const isWhole = read.kind === 'table' && read.ready && read.flags.length === 0;
  return isPlain && isWhole ? [{ name, paste, read }] : [];
});

test.each(Object.entries(COPIED))('salary tables %s', (_, copy) => {
  let same = 0;
  const wrong: string[] = [];
  for (const { name, paste, read } of tables) {
    const again = readPaste(copy(paste));
    if (again.kind !== 'table' || !again.ready) continue;
    if (amountsOf(again).join() === amountsOf(read).join()) same++;
    else if (remarksOf(again) <= remarksOf(read)) wrong.push(name);
  }
  expect(wrong).toEqual([]);
  expect(same).toBeGreaterThan(tables.length / 3);
});

type Rows = readonly (readonly unknown[])[];
const dates = (write: (day: string, month: string, year: string) => string) => (rows: Rows) =>
  rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string'
        ? cell.replace(/^(\d{1,2})-(\d{1,2})-(\d{4})$/, (_, day: string, month: string, year: string) =>
            write(day.padStart(2, '0'), month.padStart(2, '0'), year),
          )
        : cell,
    ),
  );

const EXPORTED: Readonly<Record<string, (rows: Rows) => Rows>> = {
  'with an empty column in front': (rows) => rows.map((row) => ['', ...row]),
  'with a title above': (rows) => [['Overzicht personeel per 1-8-2026'], [], ...rows],
  'with a total below': (rows) => [...rows, [], ['Totaal']],
  'with blanks around': (rows) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `\u00a0${cell} ` : cell))),
  'with points in dates': dates((day, month, year) => `${day}.${month}.${year}`),
  'with dates from the year down': dates((day, month, year) => `${year}-${month}-${day}`),
  'with dates without signs': dates((day, month, year) => `${year}${month}${day}`),
};

const personOf = ({ key, name, functionName, scale, step, fte, start, end, changes }: ImportedPerson) =>
  JSON.stringify([key, name, functionName, scale, step, fte, start, end, changes]);

test.each(Object.entries(EXPORTED))('lists of staff %s', (_, write) => {
  const folder = join(GOLDEN, 'staffLists');
  for (const file of readdirSync(folder).filter((one) => !one.endsWith('.json'))) {
    const golden = readFileSync(join(folder, file.replace(/\.\w+$/, '.json')), 'utf8');
    const { choices } = JSON.parse(golden) as { choices?: StaffListChoices };
    const { cells } = readCsv(readFileSync(join(folder, file), 'utf8'));
    // A row or a column that is chosen would be another one.
    if (choices?.columns !== undefined || choices?.headerRow !== undefined) continue;
    const before = readStaffList(cells, choices);
    const after = readStaffList(write(cells), choices);
    if (after.questions.length > before.questions.length) continue;
    expect([file, ...after.people.map(personOf)]).toEqual([file, ...before.people.map(personOf)]);
  }
});
