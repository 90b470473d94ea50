import { RichApiError } from '../protocol/errors';
import { intersection, type Area } from './area';
import type { ExcelModel } from './model';
import { bodyOf, bodyRows, type TableModel } from './table';

/**
 * What Excel does when an add-in writes to, or deletes rows of, a table of which a filter hides rows: as asked; values in the visible
 * rows only and rows that are not deleted, without a word; or a refusal. Which one depends on the version.
 */
export type FilteredTables = 'asAsked' | 'visibleRowsOnly' | 'refuse';

/** Filters a table: only the rows with this text in the column stay visible; without a column all do. */
export function filterTable(model: ExcelModel, table: TableModel, column?: number, text = ''): void {
  const rows = column === undefined ? [] : model.grid.read(bodyOf(table));
  table.hiddenRows = rows.flatMap((row, index) =>
    String(row[column ?? 0]?.value ?? '') === text ? [] : [index],
  );
}

/**
 * The rows of an area that a block of values lands in, one for each row of the area; undefined where there is none left.
 * @throws FilteredRangeConflict where this Excel refuses
 */
export function rowsWritten(model: ExcelModel, area: Area): (number | undefined)[] {
  const asked = Array.from({ length: area.rows }, (_, r) => area.row + r);
  const table = filteredTableAt(model, area);
  if (!table || model.filteredTables === 'asAsked') return asked;
  if (model.filteredTables === 'refuse') throw filteredRangeConflict();
  const hidden = new Set(table.hiddenRows.map((index) => table.row + 1 + index));
  const visible = asked.filter((row) => !hidden.has(row));
  return asked.map((_, r) => visible[r]);
}

/**
 * Whether cells are deleted at all.
 * @throws FilteredRangeConflict where this Excel refuses
 */
export function deletesCells(model: ExcelModel, area: Area): boolean {
  if (!filteredTableAt(model, area) || model.filteredTables === 'asAsked') return true;
  if (model.filteredTables === 'refuse') throw filteredRangeConflict();
  return false;
}

/** Whether a row of a sheet is hidden, by hand or by a filter. */
export function isRowHidden(model: ExcelModel, sheetId: string, row: number): boolean {
  return (
    model.hiddenRows.get(sheetId)?.has(row) === true ||
    [...model.tables.values()].some(
      (table) => table.sheetId === sheetId && table.hiddenRows.includes(row - table.row - 1),
    )
  );
}

function filteredTableAt(model: ExcelModel, area: Area): TableModel | undefined {
  return [...model.tables.values()].find(
    (table) =>
      table.sheetId === area.sheetId &&
      table.hiddenRows.some((index) => index < bodyRows(table)) &&
      intersection(bodyOf(table), area),
  );
}

const filteredRangeConflict = (): RichApiError =>
  new RichApiError(
    'FilteredRangeConflict',
    'The attempted operation causes a conflict with a filtered range.',
    400,
  );
