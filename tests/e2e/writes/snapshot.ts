import { Formula, restorableRows } from '../../../src/tables/cellText';
import { overviewSheet } from '../../../src/tables/schema';

/** The rows and columns of the overview down to its formulas; beyond stands what these give, when it has been calculated. */
const OVERVIEW_ROWS = 5;
const OVERVIEW_COLUMNS = 7;
const LOG = 'Logboek';

/**
 * The whole workbook as text: every sheet with its cells (formulas where there are any), tables, names, and what is hidden. Left out are
 * blank rows, which count for nothing, the moments in the log, which differ each time, and the order of the sheets.
 */
export async function snapshot(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load('items/name,items/visibility');
    tables.load('items/name');
    names.load('items/name,items/formula');
    await context.sync();
    const sheets = byName(worksheets.items).map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true).load('values,formulas');
      return { sheet, used };
    });
    const ranges = byName(tables.items).map(({ name }) => ({
      name,
      range: tables.getItem(name).getRange().load('address'),
    }));
    await context.sync();
    return [
      ...names.items.map(({ name, formula }) => `${name} = ${formula}`),
      ...ranges.map(({ name, range }) => `${name} at ${range.address}`),
      ...sheets.flatMap(({ sheet: { name, visibility }, used }) => [
        `${name} (${visibility})`,
        ...(used.isNullObject ? [] : rowsOf(name, contentsOf(used))),
      ]),
    ];
  });
}

const byName = <T extends { readonly name: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.name < b.name ? -1 : 1));

/** What the cells hold, in whatever way this Excel tells the formulas of text: a text that begins as a formula stands in quotes. */
function contentsOf({ values, formulas }: Excel.Range): unknown[][] {
  return restorableRows(values, formulas).map((row) =>
    row.map((cell) => {
      if (cell instanceof Formula) return cell.text;
      return isFormula(cell) ? JSON.stringify(cell) : cell;
    }),
  );
}

const isFormula = (cell: unknown) => String(cell).startsWith('=');

/** The top of the overview. A desktop Excel tells a formula again for each cell that it fills, once it has been calculated: it counts once. */
function overviewRows(rows: readonly (readonly unknown[])[]): unknown[][] {
  const told = new Set<unknown>();
  const isNew = (cell: unknown): boolean => told.size < told.add(cell).size;
  return rows
    .slice(0, OVERVIEW_ROWS)
    .map((row) => row.filter((cell, i) => (isFormula(cell) ? isNew(cell) : i < OVERVIEW_COLUMNS)));
}

function rowsOf(sheet: string, rows: readonly (readonly unknown[])[]): string[] {
  const shown = sheet === overviewSheet ? overviewRows(rows) : rows;
  return shown
    .map((row, index) => (sheet === LOG && index > 0 ? ['', ...row.slice(1)] : row))
    .map((row) => `${sheet}: ${row.join('|').replace(/\|+$/, '')}`)
    .filter((text) => text !== `${sheet}: `);
}
