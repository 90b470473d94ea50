import type { Cell } from '../cells/values';
import { restorableRows } from './cellText';
import { NOT_THERE, TOO_LARGE, officeCode } from './excel';
import { lookalikeOf } from './lookalike';
import { WorkbookProblem } from './problems';
import type { RawTable } from './rawWorkbook';
import { readWorkbook } from './readSchool';
import { columnIndexes, nearestHeader } from './tableReader';
import { tableSpecs, type TableName } from './tables';

/** A table as it stands right now, ready to be written to. */
export interface OpenTable {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  /** What was read of it: all rows, or only the last one of a table that is only added to. */
  readonly raw: RawTable;
  /** How many rows stand above those that were read. */
  readonly skipped: number;
  /** Whether only its end was read. */
  readonly isTail: boolean;
  /** The same rows as they can be put back: what the user computes there is a formula. */
  readonly restorable: readonly (readonly Cell[])[];
  /** Whether the rows right below the table are free, so that it can simply be made longer. */
  readonly roomBelow: boolean;
}

export type OpenTables = ReadonlyMap<TableName, OpenTable>;

/** The table of which only the end is read, unless asked otherwise: it only grows. */
const TAIL: TableName = 'Logboek';
const BLOCK_ROWS = 5000;

/**
 * Reads tables right before writing to them: somebody else may have edited them since. One sync, more when they are too
 * large for one answer. Refuses a protected sheet and missing columns now, because a write that fails halfway would
 * have to be reversed.
 *
 * @param mostNewRows how many rows may have to be added to each
 * @param whole false reads the rows in blocks
 * @param wholeLog reads all of `Logboek`, where lines are to be taken out of it
 * @throws WorkbookProblem; Office's own error when a table is not there
 */
export async function openTables(
  context: Excel.RequestContext,
  names: readonly TableName[],
  mostNewRows: number,
  { whole = true, wholeLog = false }: { readonly whole?: boolean; readonly wholeLog?: boolean } = {},
): Promise<OpenTables> {
  const proxies = names.map((name) =>
    proxyOf(context, name, mostNewRows, { whole, isTail: name === TAIL && !wholeLog }),
  );
  context.workbook.load('readOnly');
  try {
    await context.sync();
  } catch (error) {
    if (!whole || !TOO_LARGE.includes(officeCode(error))) throw error;
    return openTables(context, names, mostNewRows, { whole: false, wholeLog });
  }
  if (context.workbook.readOnly) throw new WorkbookProblem({ code: 'readOnly' });
  // Too many cells can also come back as null, without an error.
  if (whole && proxies.some(({ cells }) => cells.values === null))
    return openTables(context, names, mostNewRows, { whole: false, wholeLog });
  const opened = new Map<TableName, OpenTable>();
  for (const proxy of proxies) {
    const contents = whole || proxy.isTail ? proxy.cells : await inBlocks(context, proxy.body);
    opened.set(proxy.name, openOf(proxy, contents));
  }
  return opened;
}

/** What to tell when one of these turns out not to be there: with the one that it was probably renamed to. */
export async function missingTable(names: readonly TableName[]): Promise<WorkbookProblem | null> {
  const { tables, otherTables } = await readWorkbook();
  const name = names.find((candidate) => !tableSpecs[candidate].later && !tables[candidate]);
  return name === undefined
    ? null
    : new WorkbookProblem({ code: 'missingTable', table: name, lookalike: lookalikeOf(name, otherTables) });
}

/** Whether an error of Office says that a named thing is not there. */
export function saysNotThere(error: unknown): boolean {
  return NOT_THERE.includes(officeCode(error));
}

interface Proxy {
  readonly name: TableName;
  readonly isTail: boolean;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  /** What is read of the body at once. */
  readonly cells: Excel.Range;
  readonly below: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
  readonly sheet: Excel.Worksheet;
}

function proxyOf(
  context: Excel.RequestContext,
  name: TableName,
  mostNewRows: number,
  { whole, isTail }: { readonly whole: boolean; readonly isTail: boolean },
): Proxy {
  const table = context.workbook.tables.getItem(name).load('showTotals');
  const body = table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const cells = isTail ? body.getLastRow() : body;
  if (whole || isTail) cells.load('values,formulas');
  const below = body
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(Math.max(1, mostNewRows) - 1, 0)
    .load('values');
  const columns = table.columns.load('items/name');
  const sheet = table.worksheet.load('id,name');
  sheet.protection.load('protected');
  return { name, isTail, table, body, cells, below, columns, sheet };
}

interface Contents {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
}

function openOf({ name, isTail, table, body, below, columns, sheet }: Proxy, contents: Contents): OpenTable {
  if (sheet.protection.protected) throw new WorkbookProblem({ code: 'protectedSheet', sheet: sheet.name });
  const skipped = body.rowCount - contents.values.length;
  const raw: RawTable = {
    name,
    sheetId: sheet.id,
    sheetName: sheet.name,
    firstRow: body.rowIndex + skipped,
    firstColumn: body.columnIndex,
    headers: columns.items.map((column) => column.name),
    rows: contents.values,
  };
  requireColumns(raw);
  const free = below.values?.every((row) => row.every((cell) => cell === '')) ?? false;
  return {
    table,
    body,
    raw,
    skipped,
    isTail,
    restorable: restorableRows(contents.values, contents.formulas),
    roomBelow: free && !table.showTotals,
  };
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

async function inBlocks(context: Excel.RequestContext, body: Excel.Range): Promise<Contents> {
  const values: Cell[][] = [];
  const formulas: Cell[][] = [];
  for (let first = 0; first < body.rowCount; first += BLOCK_ROWS) {
    const height = Math.min(BLOCK_ROWS, body.rowCount - first);
    const block = body.getCell(first, 0).getResizedRange(height - 1, body.columnCount - 1);
    block.load('values,formulas');
    // One answer per block is the point: all of them together do not fit in one.
    await context.sync();
    values.push(...block.values);
    formulas.push(...block.formulas);
    block.untrack();
  }
  return { values, formulas };
}
