import { inFittingBlocks } from './blocks';
import { packed, teller, type Pacing } from './sendSteps';
import { Slice } from '../pacing';

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

export function callsOurs(formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && CALLS_OURS.test(formula);
}

/** All cells on all sheets whose formula calls one of our functions. Three syncs, more when the sheets are large. */
export async function ourFormulas(context: Excel.RequestContext, pacing: Pacing = {}): Promise<OurFormula[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const filled = sheets.filter(({ used }) => !used.isNullObject);
  return inFittingBlocks(async (mostCells) => {
    const found: OurFormula[] = [];
    const requests = packed(
      filled.flatMap((sheet) => blocksOf(sheet, mostCells)),
      mostCells,
    );
    const told = teller(pacing, requests.length);
    const slice = new Slice();
    for (const blocks of requests) {
      const ranges = blocks.map(({ used, from, rows }) =>
        used
          .getCell(from, 0)
          .getResizedRange(rows - 1, used.columnCount - 1)
          .load('formulas'),
      );
      // One answer per request is the point: all of them together do not fit in one.
      await context.sync();
      blocks.forEach((block, i) => found.push(...callsIn(block, ranges[i].formulas)));
      for (const range of ranges) range.untrack();
      told();
      await slice.pauseWhenOver();
    }
    return found;
  });
}

interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Some rows of what is used of a sheet; counted within that. */
interface Block extends UsedSheet {
  readonly from: number;
  readonly rows: number;
  readonly cells: number;
}

function blocksOf({ sheet, used }: UsedSheet, mostCells: number): Block[] {
  const most = Math.max(1, Math.floor(mostCells / used.columnCount));
  return Array.from({ length: Math.ceil(used.rowCount / most) }, (_, i) => {
    const rows = Math.min(most, used.rowCount - i * most);
    return { sheet, used, from: i * most, rows, cells: rows * used.columnCount };
  });
}

function callsIn({ sheet, used, from }: Block, formulas: readonly (readonly unknown[])[]): OurFormula[] {
  const { id: sheetId, name: sheetName, protection } = sheet;
  const found: OurFormula[] = [];
  formulas.forEach((cells, i) =>
    cells.forEach((formula, j) => {
      if (!callsOurs(formula)) return;
      const place = { row: used.rowIndex + from + i, column: used.columnIndex + j };
      const cell = sheet.getCell(place.row, place.column);
      found.push({ cell, sheetId, sheetName, isProtected: protection.protected, ...place, formula });
    }),
  );
  return found;
}
