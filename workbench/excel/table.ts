import { intersection, type Area, type Rectangle } from './area';
import { shifted, type Shift } from './shift';

/** A structured table. Its rectangle holds the header row and, when shown, the totals row. */
export interface TableModel {
  readonly id: string;
  name: string;
  sheetId: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
  titles: string[];
  /** Excel's numbers of the columns: they stay with a column when others are added or removed. */
  columnIds: number[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** The rows of the body that a filter hides. */
  hiddenRows: number[];
  /** All rows were deleted: what is left is the place for the first one. */
  isEmpty?: boolean;
}

/** A new table over an area of which the first row is the header. */
export function newTable(id: string, name: string, area: Area, titles: string[]): TableModel {
  return {
    id,
    name,
    ...area,
    titles,
    columnIds: titles.map((_, index) => index + 1),
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    hiddenRows: [],
  };
}

/** Number of rows between header and totals. A table has at least one, as in Excel. */
export const bodyRows = (table: TableModel): number => table.rows - 1 - (table.showTotals ? 1 : 0);

/** A part of a table: rows counted from the header row. */
export const partOf = (
  table: TableModel,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area => ({
  sheetId: table.sheetId,
  row: table.row + row,
  column: table.column + column,
  rows,
  columns,
});

/** The whole table, its header and totals rows included. */
export const wholeOf = (table: TableModel): Area => partOf(table, 0, 0, table.rows, table.columns);
export const headerOf = (table: TableModel): Area => partOf(table, 0, 0, 1, table.columns);
export const bodyOf = (table: TableModel): Area => partOf(table, 1, 0, bodyRows(table), table.columns);

/**
 * Titles as Excel makes them: text, never empty and never twice.
 * @param wanted what stands in the header cells
 */
export function uniqueTitles(wanted: readonly string[]): string[] {
  const titles: string[] = [];
  const taken = new Set<string>();
  for (const [index, title] of wanted.entries()) {
    const base = title === '' ? 'Kolom' : title;
    let unique = title === '' ? `Kolom${index + 1}` : title;
    for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${base}${count}`;
    taken.add(unique.toLowerCase());
    titles.push(unique);
  }
  return titles;
}

/** Whether Excel takes this as a table's or a cell's name: no spaces, no address, not longer than 255 characters. */
export function isValidName(name: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) return false;
  return !/^[A-Za-z]{1,3}\d{1,7}$/.test(name) && !/^[rRcC]$/.test(name) && !/^[rR]\d*[cC]\d*$/.test(name);
}

/** How a table changes with a shift of cells. */
export type TableShift = 'same' | 'moved' | 'gone';

/** Moves, grows or shrinks a table with the cells of its sheet. */
export function shiftTable(table: TableModel, shift: Shift): TableShift {
  if (table.sheetId !== shift.sheetId) return 'same';
  const after = shifted(table, shift);
  if (!after) return 'gone';
  if (
    after.row === table.row &&
    after.column === table.column &&
    after.rows === table.rows &&
    after.columns === table.columns
  )
    return 'same';
  if (shift.by < 0 && shift.along === 'rows' && after.rows - (table.showTotals ? 1 : 0) < 2)
    table.isEmpty = true;
  if (after.columns !== table.columns) shiftColumns(table, shift, after.columns - table.columns);
  Object.assign(table, {
    row: after.row,
    column: after.column,
    rows: Math.max(after.rows, 2),
    columns: after.columns,
  });
  return 'moved';
}

function shiftColumns(table: TableModel, shift: Shift, added: number): void {
  const at = Math.max(0, shift.from - table.column);
  if (added > 0) {
    const fresh = Array.from({ length: added }, () => '');
    table.titles = uniqueTitles([...table.titles.slice(0, at), ...fresh, ...table.titles.slice(at)]);
    const next = Math.max(0, ...table.columnIds) + 1;
    table.columnIds.splice(at, 0, ...fresh.map((_, index) => next + index));
  } else {
    table.titles.splice(at, -added);
    table.columnIds.splice(at, -added);
  }
}

/** Whether part of the table would be torn off by the shift: Excel refuses that. */
export function tornBy(table: TableModel, shift: Shift): boolean {
  if (table.sheetId !== shift.sheetId) return false;
  const rows = shift.along === 'rows';
  if ((rows ? table.row + table.rows : table.column + table.columns) <= shift.from) return false;
  const band: Rectangle = rows
    ? { row: table.row, rows: table.rows, column: shift.bandStart, columns: shift.bandSize }
    : { column: table.column, columns: table.columns, row: shift.bandStart, rows: shift.bandSize };
  const common = intersection(table, band);
  return common !== undefined && (rows ? common.columns !== table.columns : common.rows !== table.rows);
}
