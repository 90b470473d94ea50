import type { Cell } from '../cells/values';
import { cellValue, restorableRows, type CellValue } from './cellText';
import { NOT_THERE, officeCode } from './excel';
import { lookalikeOf } from './lookalike';
import { WorkbookProblem } from './problems';
import { readWorkbook } from './readSchool';
import type { RawTable } from './rawWorkbook';
import { isEmptyEdit, type RowCells, type TableEdit } from './rowEdit';
import { columnIndexes, nearestHeader } from './tableReader';
import { numberFormats, tableSpecs, type TableName } from './tables';

/** A table as it stands right now, ready to be written to. */
export interface OpenTable {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly raw: RawTable;
  /** The same rows as they can be put back: what the user computes there is a formula. */
  readonly restorable: readonly (readonly Cell[])[];
  /** Whether the rows right below the table are free, so that it can simply be made longer. */
  readonly roomBelow: boolean;
}

/**
 * Reads a table right before writing to it: somebody else may have edited it since. One sync. Refuses a protected
 * sheet and missing columns now, because a write that fails halfway would have to be reversed.
 *
 * @param mostNewRows how many rows may have to be added
 */
export async function openForWriting(
  context: Excel.RequestContext,
  name: TableName,
  mostNewRows: number,
): Promise<OpenTable> {
  const table = context.workbook.tables.getItem(name).load('showTotals');
  const body = table.getDataBodyRange().load('values,formulas,rowIndex,columnIndex');
  const below = rowsBelow(body, Math.max(1, mostNewRows)).load('values');
  const columns = table.columns.load('items/name');
  const sheet = table.worksheet.load('id,name');
  sheet.protection.load('protected');
  context.workbook.load('readOnly');
  try {
    await context.sync();
  } catch (error) {
    if (!NOT_THERE.includes(officeCode(error))) throw error;
    throw await missingTable(name);
  }
  if (context.workbook.readOnly) throw new WorkbookProblem({ code: 'readOnly' });
  if (sheet.protection.protected) throw new WorkbookProblem({ code: 'protectedSheet', sheet: sheet.name });
  const raw: RawTable = {
    name,
    sheetId: sheet.id,
    sheetName: sheet.name,
    firstRow: body.rowIndex,
    firstColumn: body.columnIndex,
    headers: columns.items.map((column) => column.name),
    rows: body.values,
  };
  requireColumns(raw);
  const free = below.values.every((row) => row.every((cell) => cell === ''));
  return {
    table,
    body,
    raw,
    restorable: restorableRows(body.values, body.formulas),
    roomBelow: free && !table.showTotals,
  };
}

function rowsBelow(body: Excel.Range, count: number): Excel.Range {
  return body
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(count - 1, 0);
}

/** What to tell when a table turns out not to be there: with the one that it was probably renamed to. */
async function missingTable(name: TableName): Promise<WorkbookProblem> {
  const { tables, otherTables } = await readWorkbook();
  if (tables[name]) return new WorkbookProblem({ code: 'busy' });
  return new WorkbookProblem({
    code: 'missingTable',
    table: name,
    lookalike: lookalikeOf(name, otherTables),
  });
}

function requireColumns(raw: RawTable): void {
  const present = columnIndexes(raw);
  const missing = tableSpecs[raw.name].columns.find(({ name, needed }) => needed && !present.has(name));
  if (!missing) return;
  const column = missing.name;
  throw new WorkbookProblem({
    code: 'missingColumn',
    table: raw.name,
    column,
    nearest: nearestHeader(raw, column),
  });
}

/** Queues an edit; the caller syncs. Rows of others are not written, so that their edits at the same time stay. */
export function queueEdit({ table, body, raw, roomBelow }: OpenTable, edit: TableEdit): void {
  if (isEmptyEdit(edit)) return;
  const width = raw.headers.length;
  const height = raw.rows.length;
  if (edit.append.length > 0) {
    const rows = edit.append.map((cells) => Array.from({ length: width }, (_, i) => cellValue(cells[i])));
    if (roomBelow) {
      // Longer first, then filled: a failure in between leaves blank rows, which count for nothing.
      table.resize(table.getHeaderRowRange().getResizedRange(height + rows.length, 0));
      rowsBelow(body, rows.length).values = rows;
    } else {
      table.rows.add(undefined, rows);
    }
    table.getDataBodyRange().getOffsetRange(height, 0).getResizedRange(-height, 0).numberFormat = rows.map(
      () => formatsOf(raw),
    );
  }
  for (const { index, cells } of edit.overwrite) {
    for (const { start, values } of runsOf(cells)) {
      body.getCell(index, start).getResizedRange(0, values.length - 1).values = [values];
    }
  }
  for (const index of edit.remove) table.rows.getItemAt(index).delete();
}

/** The number formats of our own columns; null leaves a column of the user's as it is. */
function formatsOf(raw: RawTable): (string | null)[] {
  const formats: (string | null)[] = raw.headers.map(() => null);
  for (const { name, kind } of tableSpecs[raw.name].columns) {
    const index = columnIndexes(raw).get(name);
    if (index !== undefined) formats[index] = numberFormats[kind];
  }
  return formats;
}

/** The unbroken runs of cells to write; what lies between them is not ours. */
function runsOf(cells: RowCells): { start: number; values: CellValue[] }[] {
  const runs: { start: number; values: CellValue[] }[] = [];
  cells.forEach((cell, column) => {
    if (cell === undefined) return;
    const last = runs.at(-1);
    if (last && last.start + last.values.length === column) last.values.push(cellValue(cell));
    else runs.push({ start: column, values: [cellValue(cell)] });
  });
  return runs;
}
