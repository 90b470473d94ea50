import { TOO_LARGE, officeCode } from './excel';

/** A cell of the workbook with a formula that calls one of our functions. */
export interface OurFormula {
  readonly cell: Excel.Range;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Our functions in a formula. Until Excel has read the manifest it shows them with a name of its own before ours. */
const CALLS_OURS = /(^|[^A-Z0-9_.])(_xldudf_)?SCHOLING[._][A-Z]/i;

const BLOCK_ROWS = 2000;

export function callsOurs(formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && CALLS_OURS.test(formula);
}

/** All cells on all sheets whose formula calls one of our functions. Two syncs, more when a sheet is very large. */
export async function ourFormulas(context: Excel.RequestContext): Promise<OurFormula[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  const contents = await formulasOf(context, sheets);
  return sheets.flatMap(({ sheet, used }, i) =>
    contents[i].flatMap((cells, row) =>
      cells.flatMap((formula, column): OurFormula[] => {
        if (!callsOurs(formula)) return [];
        const place = { row: used.rowIndex + row, column: used.columnIndex + column };
        const { id: sheetId, name: sheetName, protection } = sheet;
        const cell = sheet.getCell(place.row, place.column);
        return [{ cell, sheetId, sheetName, isProtected: protection.protected, ...place, formula }];
      }),
    ),
  );
}

interface UsedSheet {
  readonly used: Excel.Range;
}

async function formulasOf(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
): Promise<readonly unknown[][][]> {
  for (const { used } of sheets) used.load('formulas');
  try {
    await context.sync();
    // Too many cells can also come back as null, without an error.
    if (sheets.every(({ used }) => used.isNullObject || used.formulas !== null))
      return sheets.map(({ used }) => (used.isNullObject ? [] : used.formulas));
  } catch (error) {
    if (!TOO_LARGE.includes(officeCode(error))) throw error;
  }
  return inBlocks(context, sheets);
}

async function inBlocks(context: Excel.RequestContext, sheets: readonly UsedSheet[]): Promise<unknown[][][]> {
  const all: unknown[][][] = [];
  for (const { used } of sheets) used.load('rowCount,columnCount');
  await context.sync();
  for (const { used } of sheets) {
    const rows: unknown[][] = [];
    for (let first = 0; !used.isNullObject && first < used.rowCount; first += BLOCK_ROWS) {
      const height = Math.min(BLOCK_ROWS, used.rowCount - first);
      const block = used
        .getCell(first, 0)
        .getResizedRange(height - 1, used.columnCount - 1)
        .load('formulas');
      // One answer per block is the point: all of them together do not fit in one.
      await context.sync();
      rows.push(...block.formulas);
      block.untrack();
    }
    all.push(rows);
  }
  return all;
}
