import { accessDenied, invalidArgument, invalidOperation } from '../protocol/errors';
import { contains, intersection, type Area } from './area';
import type { ExcelModel, Origin } from './model';
import { deleteCells, insertCells } from './structure';
import { bodyOf, bodyRows, headerOf, partOf, type TableModel, uniqueTitles, wholeOf } from './table';

/**
 * Gives a table other cells; its header row stays where it is.
 * @throws InvalidArgument when the header row would move, InvalidOperation over another table
 */
export function resizeTable(model: ExcelModel, table: TableModel, area: Area): void {
  const sameStart = area.sheetId === table.sheetId && area.row === table.row;
  if (!sameStart || area.rows < 2 || !intersection(area, wholeOf(table))) throw invalidArgument();
  const others = [...model.tables.values()].filter(
    (other) => other !== table && other.sheetId === area.sheetId,
  );
  if (others.some((other) => intersection(wholeOf(other), area)))
    throw invalidOperation('A table can not overlap another table.');
  const cells = model.grid.read({ ...area, rows: 1 })[0] ?? [];
  const titles = uniqueTitles(cells.map((cell) => String(cell.value)));
  const ids = titles.map((title) => table.columnIds[table.titles.indexOf(title)]);
  let next = Math.max(0, ...table.columnIds) + 1;
  Object.assign(table, {
    column: area.column,
    rows: area.rows,
    columns: area.columns,
    titles,
    isEmpty: false,
    columnIds: ids.map((id) => id ?? next++),
  });
  model.grid.write(headerOf(table), [
    titles.map((value, index) => (cells[index]?.value === value ? undefined : { value, forcedText: true })),
  ]);
  model.defineTable(table);
}

/** Whether this Excel says that the table has no body: all its rows were deleted. */
export const hasNoBody = (model: ExcelModel, table: TableModel): boolean =>
  model.profile.emptyTablesHaveNoBody && table.isEmpty === true;

/** Shows or hides the totals row. It is an empty row with a word in its first cell. */
export function setTotals(model: ExcelModel, table: TableModel, on: boolean): void {
  if (on === table.showTotals) return;
  const below = partOf(table, table.rows, 0, 1, table.columns);
  if (on) {
    if (isOccupied(model, below)) insertCells(model, below, 'rows');
    Object.assign(table, { rows: table.rows + 1, showTotals: true });
    model.grid.write(partOf(table, table.rows - 1, 0, 1, 1), [
      [{ value: model.locale.startsWith('nl') ? 'Totaal' : 'Total', forcedText: true }],
    ]);
  } else {
    const totals = partOf(table, table.rows - 1, 0, 1, table.columns);
    Object.assign(table, { rows: table.rows - 1, showTotals: false });
    model.grid.clear(totals, 'all');
  }
  model.defineTable(table);
}

/**
 * Adds rows before row `index` of the body (at the end without one); cells below the table make room.
 * @throws AccessDenied on a protected sheet, InvalidArgument when the widths differ
 */
export function addRows(
  model: ExcelModel,
  table: TableModel,
  index: number | undefined,
  values: readonly (readonly unknown[])[],
): number {
  if (model.protection.isProtected(table.sheetId)) throw accessDenied();
  if (values.length === 0 || values.some((row) => row.length !== table.columns)) throw invalidArgument();
  if (table.isEmpty) {
    // The place for the first row becomes the first row.
    table.isEmpty = false;
    const [first, ...others] = values;
    model.writeValues(partOf(table, 1, 0, 1, table.columns), [first ?? []]);
    if (others.length > 0) addRows(model, table, undefined, others);
    return 0;
  }
  const at = index ?? bodyRows(table);
  if (at < 0 || at > bodyRows(table)) throw invalidArgument();
  const added = partOf(table, 1 + at, 0, values.length, table.columns);
  makeRowRoom(model, table, added, at);
  model.writeValues(added, values);
  return at;
}

function makeRowRoom(model: ExcelModel, table: TableModel, added: Area, at: number): void {
  const atEnd = at === bodyRows(table) && !table.showTotals;
  if (atEnd) {
    if (isOccupied(model, added)) insertCells(model, added, 'rows');
    growBy(model, table, added);
    return;
  }
  const rows = table.rows;
  insertCells(model, added, 'rows'); // within the table: it grows by itself
  if (table.rows === rows) growBy(model, table, added);
}

function growBy(model: ExcelModel, table: TableModel, added: Area): void {
  table.rows += added.rows;
  model.defineTable(table);
  model.tableChanged(table, added, 'RowInserted', 'ThisLocalAddin');
}

/**
 * Deletes rows of the body; what lies below moves up. One empty row stays, as in Excel.
 * @param indexes rows of the body, from 0
 */
export function deleteRows(model: ExcelModel, table: TableModel, indexes: readonly number[]): void {
  if (model.protection.isProtected(table.sheetId)) throw accessDenied();
  const sorted = [...new Set(indexes)].sort((a, b) => b - a);
  if (sorted.some((index) => !Number.isInteger(index) || index < 0 || index >= bodyRows(table)))
    throw invalidArgument();
  for (const [from, count] of runs(sorted)) {
    const whole = count === bodyRows(table);
    const gone = partOf(table, 1 + from + (whole ? 1 : 0), 0, count - (whole ? 1 : 0), table.columns);
    if (whole) {
      model.grid.clear(partOf(table, 1, 0, 1, table.columns), 'contents');
      model.edited(partOf(table, 1, 0, 1, table.columns), 'ThisLocalAddin', 'RowDeleted');
      table.isEmpty = true;
    }
    if (gone.rows > 0) deleteCells(model, gone, 'rows');
  }
}

/** Descending numbers as runs: [first, length]. */
function runs(descending: readonly number[]): [from: number, count: number][] {
  const found: [number, number][] = [];
  for (const index of descending) {
    const last = found[found.length - 1];
    if (last && last[0] === index + 1) {
      last[0] = index;
      last[1]++;
    } else found.push([index, 1]);
  }
  return found;
}

/**
 * A user typed or pasted right below or beside a table, or from a row of it on to below it: it grows, as with Excel's
 * auto-correction.
 */
export function growWithTyping(model: ExcelModel, edited: Area, origin: Origin): void {
  for (const table of model.tables.values()) {
    if (table.sheetId !== edited.sheetId || table.showTotals) continue;
    const more = edited.row + edited.rows - (table.row + table.rows);
    const below = partOf(table, table.rows, 0, Math.max(more, 0), table.columns);
    const body = partOf(table, 1, 0, table.rows - 1 + Math.max(more, 0), table.columns);
    const beside = partOf(table, 0, table.columns, table.rows, 1);
    if (more > 0 && reachesInto(table, edited) && contains(body, edited) && isOccupied(model, below)) {
      resizeTable(model, table, { ...wholeOf(table), rows: table.rows + more });
      model.tableChanged(table, below, 'RowInserted', origin);
    } else if (edited.columns === 1 && contains(beside, edited) && isOccupied(model, edited)) {
      resizeTable(model, table, { ...wholeOf(table), columns: table.columns + 1 });
      model.tableChanged(table, beside, 'ColumnInserted', origin);
    }
  }
}

/** Whether cells begin in the body of a table or right below it, not further down. */
function reachesInto(table: TableModel, { row }: Area): boolean {
  return row > table.row && row <= table.row + table.rows;
}

/** What a structured reference stands for, as an address: for formulas when a table becomes plain cells. */
export function structuredAddress(model: ExcelModel, table: TableModel, brackets: string): string {
  const title = /^\[([^[\]]+)\]$/.exec(brackets)?.[1];
  const body = bodyOf(table);
  if (brackets === '' || title === '#Data') return model.addressOf(body, true);
  if (title === '#All') return model.addressOf(wholeOf(table), true);
  const column = table.titles.findIndex((known) => known.toLowerCase() === title?.toLowerCase());
  return column < 0 ? '#REF!' : model.addressOf({ ...body, column: body.column + column, columns: 1 }, true);
}

function isOccupied(model: ExcelModel, area: Area): boolean {
  return model.grid.read(area).some((row) => row.some((cell) => cell.value !== '' || cell.formula !== ''));
}
