import { readPaste } from '../../src/imports/salaryTable';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { tableSpecs, type TableName } from '../../src/tables/schema';
import { cpuTime } from '../support/cpuTime';
import { CellError } from '../support/customFunctions';
import { associatedIds, call, shown } from '../support/functions';
import { LONG_TEXTS } from '../support/hostile';
import { rawSchool } from '../school/rawSchool';
import { readCsv, readStaffList } from '../support/inOneGo';

/**
 * The longest text that a cell holds, of every suspicious kind, in every parameter and every column: nothing throws and nothing waits.
 * Each run tries some of the kinds, and `HOSTILE=all` tries all of them, with 100,000 rows too.
 */
const ALL = process.env.HOSTILE === 'all';
const texts = ALL ? LONG_TEXTS : LONG_TEXTS.filter((_, i) => i % 9 === 0 || LONG_TEXTS[i].startsWith('('));
const ROWS = ALL ? 100_000 : 2_000;
/** Of one call or reading, of the processor alone: a pattern that tries everything takes seconds. */
const MOST_MS = ALL ? 20_000 : 1500;
const PARAMETERS = 16;

function expectCells(result: readonly (readonly unknown[])[]): void {
  for (const cell of result.flat()) {
    if (cell instanceof CellError) expect(shown(cell)).toMatch(/^#(VALUE!|N\/A) \S.*\./s);
    else if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
    else if (typeof cell !== 'string' && typeof cell !== 'boolean')
      throw new Error(`a cell with ${typeof cell}`);
  }
}

test.each(associatedIds())('%s answers texts that fill a cell, in every parameter, at once', (id) => {
  for (const text of texts) {
    const table = [Array.from({ length: 6 }, () => text), [1, text, 46_000, 1, text, text]];
    for (const given of [[[text]], table])
      expect(
        cpuTime(() => expectCells(call(id, ...Array.from({ length: PARAMETERS }, () => given)))),
      ).toBeLessThan(MOST_MS);
  }
});

test.each(associatedIds())('%s answers a column of very many rows', (id) => {
  const rows = Array.from({ length: ROWS }, (_, i) => [i + 1]);
  const table = rows.map(([i]) => [i, 46_000, 1, 'x', '', '']);
  for (const given of [rows, table]) {
    expectCells(call(id, ...Array.from({ length: PARAMETERS }, () => given)));
    expectCells(
      call(id, ...Array.from({ length: PARAMETERS }, (_, i) => (i % 2 === 0 ? given : [[46_000]]))),
    );
  }
});

test('the workbook is read at once with such a text in every column of every table', () => {
  for (const text of texts) {
    const contents = Object.fromEntries(
      Object.entries(tableSpecs).map(([name, { columns }]) => [
        name,
        [
          columns.map(() => text),
          columns.map(({ name: column }) => (column === 'Personeelsnummer' ? 1 : text)),
        ],
      ]),
    ) as Partial<Record<TableName, unknown[][]>>;
    expect(cpuTime(() => readSchoolAtOnce(rawSchool(contents)))).toBeLessThan(MOST_MS);
  }
});

test('a staff list and a pasted salary table are read at once with such texts', () => {
  for (const text of texts) {
    const headers = ['Personeelsnummer', 'Naam', 'Functie', 'Schaal', 'Fte', 'In dienst', text];
    const row = headers.map(() => text);
    expect(cpuTime(() => readStaffList([headers, row, [1, ...row.slice(1)]]))).toBeLessThan(MOST_MS);
    expect(cpuTime(() => readPaste(`schaal\t1\t2\n${text}\n1\t2.345,67\t${text}`))).toBeLessThan(MOST_MS);
    expect(cpuTime(() => readCsv(`Naam;Fte\n${text};1\n"${text}`))).toBeLessThan(MOST_MS);
  }
});

describe('100,000 rows are read', () => {
  const MANY = 100_000;
  /** Of these each row is a person or a rule, which takes seconds. */
  const SLOW: readonly string[] = ['Medewerkers', 'CAO_regels', 'Functies', 'Beursgeld'];
  const names = (Object.keys(tableSpecs) as TableName[]).filter((name) => ALL || !SLOW.includes(name));

  test.each(names)('of %s', (name) => {
    const rows = Array.from({ length: MANY }, (_, i) =>
      tableSpecs[name].columns.map(({ name: column, kind }) =>
        column === 'Personeelsnummer' ? i : kind === 'date' ? 46_000 : 1,
      ),
    );
    const { raw } = readSchoolAtOnce(rawSchool({ [name]: rows }));
    expect(raw.tables[name]?.rows).toHaveLength(MANY);
  });

  test('of a text file, and of a staff list', () => {
    const header = 'Personeelsnummer;Naam;Fte;In dienst\n';
    const { cells } = readCsv(header + '1001;Anna Deurknop;0,8;1-8-2019\n'.repeat(MANY));
    expect(cells).toHaveLength(MANY + 1);
    const own = cells.map((row, i) => (i === 0 ? row : [i, `Anna ${i}`, ...row.slice(2)]));
    if (ALL) expect(readStaffList(own).people).toHaveLength(MANY);
  });
});
