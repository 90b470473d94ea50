import type { Cell } from '../../tables/values';
import { TOO_LARGE, officeCode, withExcel } from '../connection/excel';
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
}

const BLOCK_ROWS = 5000;

/** The sheets that are not ours, in their order. One sync. */
export function otherSheets(): Promise<readonly SheetName[]> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet().load('id');
    worksheets.load('items/id,items/name,items/visibility,items/tables/items/name');
    await context.sync();
    const ours = new Set([overviewSheet, ...tableNames.map((name) => tableSpecs[name].sheet)]);
    return worksheets.items
      .filter(({ name, visibility }) => visibility === 'Visible' && !ours.has(name))
      .map(({ id, name, tables }) => {
        return { id, name, active: id === active.id, tables: tables.items.map((table) => table.name) };
      });
  });
}

/**
 * Reads what stands on a sheet: the table of the selected cell when that is on it, else all cells that hold something.
 * One sync, and one more for each block of a list that is too large for one answer.
 *
 * @throws WorkbookProblem `missingSheet` when the sheet is gone
 */
export function readSheet({ id, name, tables }: SheetName): Promise<SheetCells> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,values');
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    const current = cell.worksheet.load('id');
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
    if (used.isNullObject) return { sheetId: id, sheetName: name, firstRow: 0, firstColumn: 0, cells: [] };
    if (used.values === null) return inBlocks(id, name);
    const all = {
      sheetId: id,
      sheetName: name,
      firstRow: used.rowIndex,
      firstColumn: used.columnIndex,
      cells: used.values,
    };
    const area = areas.find((one) => !one.isNullObject && isIn(one, cell));
    return current.id === id && area ? cutOut(all, area) : all;
  });
}

function isIn(area: Area, { rowIndex, columnIndex }: Pick<Area, 'rowIndex' | 'columnIndex'>): boolean {
  return (
    rowIndex >= area.rowIndex &&
    rowIndex < area.rowIndex + area.rowCount &&
    columnIndex >= area.columnIndex &&
    columnIndex < area.columnIndex + area.columnCount
  );
}

interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

function cutOut(all: SheetCells, area: Area): SheetCells {
  const top = Math.max(0, area.rowIndex - all.firstRow);
  const left = Math.max(0, area.columnIndex - all.firstColumn);
  return {
    ...all,
    firstRow: all.firstRow + top,
    firstColumn: all.firstColumn + left,
    cells: all.cells.slice(top, top + area.rowCount).map((row) => row.slice(left, left + area.columnCount)),
  };
}

/** A context that has failed is not used again. */
function inBlocks(id: string, name: string): Promise<SheetCells> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount');
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
    return { sheetId: id, sheetName: name, firstRow: used.rowIndex, firstColumn: used.columnIndex, cells };
  });
}
