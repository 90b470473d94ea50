import { invalidOperation } from '../protocol/errors';
import { isOnSheet, type Area } from './area';
import { EventType, WORKBOOK_TARGET, type ChangeType } from './events';
import { deletesCells } from './filters';
import { replaceTable, shiftReferences } from './formulaText';
import type { ExcelModel, Origin } from './model';
import { isWholeShift, shifted, shiftOf, type Shift } from './shift';
import { shiftTable, tornBy, type TableModel } from './table';

/**
 * Inserts cells: those from the area on move down or right.
 * @throws AccessDenied on a protected sheet, InvalidOperation when it would tear a table or push cells off the sheet
 */
export function insertCells(
  model: ExcelModel,
  area: Area,
  along: Shift['along'],
  origin: Origin = 'ThisLocalAddin',
): void {
  shiftCells(model, area, shiftOf(area, along, 1), origin);
}

/** Deletes cells: those after the area move up or to the left. Errors as `insertCells`. */
export function deleteCells(
  model: ExcelModel,
  area: Area,
  along: Shift['along'],
  origin: Origin = 'ThisLocalAddin',
): void {
  if (deletesCells(model, area)) shiftCells(model, area, shiftOf(area, along, -1), origin);
}

function shiftCells(model: ExcelModel, area: Area, shift: Shift, origin: Origin): void {
  model.mustBeUnprotected(area.sheetId);
  const torn = [...model.tables.values()].find((table) => tornBy(table, shift));
  if (torn)
    throw invalidOperation(
      `This operation is not allowed. It would shift cells in a table on your worksheet (${torn.name}).`,
    );
  if (isWholeShift(shift)) model.grid.shiftWhole(shift);
  else moveBlock(model, shift);
  followShift(model, shift, origin);
  model.changed(area, changeTypeOf(shift), origin, directionOf(shift));
}

/** Moves the cells of the band, and lets references in all formulas follow. */
function moveBlock(model: ExcelModel, shift: Shift): void {
  const used = model.grid.usedArea(shift.sheetId, false);
  if (!used) return;
  const rows = shift.along === 'rows';
  const from = shift.by > 0 ? shift.from : shift.from - shift.by;
  const size = (rows ? used.row + used.rows : used.column + used.columns) - from;
  const band = { start: shift.bandStart, size: shift.bandSize };
  const piece = (start: number, length: number): Area =>
    rows
      ? { sheetId: shift.sheetId, row: start, rows: length, column: band.start, columns: band.size }
      : { sheetId: shift.sheetId, column: start, columns: length, row: band.start, rows: band.size };
  // Where more is deleted than moves up, what moves does not cover it all.
  if (shift.by < 0 && -shift.by > size) model.grid.clear(piece(shift.from, -shift.by), 'all');
  if (size > 0) {
    const source = piece(from, size);
    const target = piece(from + shift.by, size);
    if (!isOnSheet(target)) throw invalidOperation();
    model.grid.move(source, target.row, target.column);
  }
  const name = model.sheetName(shift.sheetId);
  model.rewriteFormulas((formula, sheetId) =>
    shiftReferences(formula, shift, sheetId === shift.sheetId, name),
  );
}

/** Lets tables, names, protection and charts' cells follow a shift that the grid has already made. */
export function followShift(model: ExcelModel, shift: Shift, origin: Origin): void {
  model.protection.shift(shift);
  model.names.shift(shift);
  for (const chart of model.charts) {
    const moved = chart.source.sheetId === shift.sheetId ? shifted(chart.source, shift) : undefined;
    if (moved) chart.source = { ...moved, sheetId: shift.sheetId };
  }
  for (const table of [...model.tables.values()]) {
    const before = { rows: table.rows, columns: table.columns };
    const change = shiftTable(table, shift);
    if (change === 'gone') removeTable(model, table);
    else if (change === 'moved') {
      if (table.columns > before.columns) {
        model.grid.write({ ...table, rows: 1 }, [table.titles.map((value) => ({ value, forcedText: true }))]);
      }
      model.defineTable(table);
      tellTable(model, table, shift, before, origin);
    }
  }
}

function tellTable(
  model: ExcelModel,
  table: TableModel,
  shift: Shift,
  before: { rows: number; columns: number },
  origin: Origin,
): void {
  if (table.rows === before.rows && table.columns === before.columns) return;
  const rows = shift.along === 'rows';
  const grown = rows ? table.rows > before.rows : table.columns > before.columns;
  const area: Area = rows
    ? { ...table, row: shift.from, rows: Math.abs(shift.by) }
    : { ...table, column: shift.from, columns: Math.abs(shift.by) };
  const changeType: ChangeType = rows
    ? grown
      ? 'RowInserted'
      : 'RowDeleted'
    : grown
      ? 'ColumnInserted'
      : 'ColumnDeleted';
  model.tableChanged(table, area, changeType, origin);
}

/** Takes a table away and leaves its cells; formulas that name it get `#REF!`, as in Excel. */
export function removeTable(
  model: ExcelModel,
  table: TableModel,
  replacement: (brackets: string) => string = () => '#REF!',
): void {
  model.tables.delete(table.id);
  model.grid.removeTable(table.name);
  model.rewriteFormulas((formula) => replaceTable(formula, table.name, replacement));
  model.events.emit(EventType.tableDeleted, [WORKBOOK_TARGET, table.sheetId], {
    source: 'Local',
    tableId: table.id,
    tableName: table.name,
    worksheetId: table.sheetId,
  });
}

function changeTypeOf(shift: Shift): ChangeType {
  if (!isWholeShift(shift)) return shift.by > 0 ? 'CellInserted' : 'CellDeleted';
  if (shift.along === 'rows') return shift.by > 0 ? 'RowInserted' : 'RowDeleted';
  return shift.by > 0 ? 'ColumnInserted' : 'ColumnDeleted';
}

function directionOf(shift: Shift): string {
  if (isWholeShift(shift)) return 'None';
  if (shift.along === 'rows') return shift.by > 0 ? 'ShiftCellDown' : 'ShiftCellUp';
  return shift.by > 0 ? 'ShiftCellRight' : 'ShiftCellLeft';
}
