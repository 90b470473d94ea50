import { isIn, type Area } from './area';
import { activePlace } from '../events/selection';
import type { Cell } from '../../tables/values';
import { TOO_LARGE, officeCode, withExcel } from '../connection/excel';
import { hiddenRowsOf } from './hiddenRows';
import { WorkbookProblem } from '../problems';
import { overviewSheet, tableNames, tableSpecs } from '../../tables/schema';

/** A sheet that a list can stand on. */
export interface SheetName {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  /** The names of its tables, among which the one of the selected cell is looked for. */
  readonly tables: readonly string[];
}

/** The cells of a list as they stand on a sheet. */
export interface SheetCells {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Row and column of the first cell, counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Rows of these cells that are hidden, by hand or by a filter, counted from 0. */
  readonly hiddenRows: readonly number[];
}

const BLOCK_ROWS = 5000;

/** The sheets that are not ours, in their order. Two syncs. */
export function otherSheets(): Promise<readonly SheetName[]> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility,items/tables/items/name');
    await context.sync();
    const active = await activeSheet(context);
    const ours = new Set([overviewSheet, ...tableNames.map((name) => tableSpecs[name].sheet)]);
    return worksheets.items
      .filter(({ name, visibility }) => visibility === 'Visible' && !ours.has(name))
      .map(({ id, name, tables }) => {
        return { id, name, active: id === active, tables: tables.items.map((table) => table.name) };
      });
  });
}

/** The id of the active sheet; null for a chart sheet, which the API does not report. */
async function activeSheet(context: Excel.RequestContext): Promise<string | null> {
  const active = context.workbook.worksheets.getActiveWorksheet().load('id');
  return context.sync().then(
    () => active.id,
    () => null,
  );
}

/**
 * Reads what stands on a sheet: the table of the selected cell when that is on it, else all cells that hold something.
 * Two syncs, one more for each block of a list that is too large for one answer, and two more where some rows are hidden.
 *
 * @throws WorkbookProblem `missingSheet` when the sheet is gone
 */
export async function readSheet({ id, name, tables }: SheetName): Promise<SheetCells> {
  const cell = tables.length > 0 ? await activePlace() : null;
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,values,rowHidden');
    const areas = tables.map((table) =>
      sheet.tables.getItemOrNullObject(table).getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    );
    let whole = true;
    try {
      await context.sync();
    } catch (error) {
      if (!TOO_LARGE.includes(officeCode(error))) throw error;
      whole = false;
    }
    if (!whole) return inBlocks(id, name);
    if (sheet.isNullObject) throw new WorkbookProblem({ code: 'missingSheet', sheet: name });
    if (used.isNullObject)
      return { sheetId: id, sheetName: name, firstRow: 0, firstColumn: 0, cells: [], hiddenRows: [] };
    if (used.values === null) return inBlocks(id, name);
    const all = {
      sheetId: id,
      sheetName: name,
      firstRow: used.rowIndex,
      firstColumn: used.columnIndex,
      cells: used.values,
      hiddenRows: await hiddenRowsOf(context, sheet, used, used.rowHidden),
    };
    const area = cell?.sheetId === id ? areas.find((one) => !one.isNullObject && isIn(one, cell)) : undefined;
    return area ? cutOut(all, area) : all;
  });
}

function cutOut(all: SheetCells, area: Area): SheetCells {
  const top = Math.max(0, area.rowIndex - all.firstRow);
  const left = Math.max(0, area.columnIndex - all.firstColumn);
  return {
    ...all,
    hiddenRows: all.hiddenRows.map((row) => row - top).filter((row) => row >= 0 && row < area.rowCount),
    firstRow: all.firstRow + top,
    firstColumn: all.firstColumn + left,
    cells: all.cells.slice(top, top + area.rowCount).map((row) => row.slice(left, left + area.columnCount)),
  };
}

/** A context that has failed is not used again. */
function inBlocks(id: string, name: string): Promise<SheetCells> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    await context.sync();
    const cells: Cell[][] = [];
    for (let row = 0; row < used.rowCount; row += BLOCK_ROWS) {
      const height = Math.min(BLOCK_ROWS, used.rowCount - row);
      const block = sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex, height, used.columnCount);
      block.load('values');
      // One answer per block is the point: all of them together do not fit in one.
      await context.sync();
      for (const row of block.values) cells.push(row);
      block.untrack();
    }
    return {
      sheetId: id,
      sheetName: name,
      firstRow: used.rowIndex,
      firstColumn: used.columnIndex,
      cells,
      hiddenRows: await hiddenRowsOf(context, sheet, used, used.rowHidden),
    };
  });
}
