import { bodyOf, tablesWithoutRows } from '../read/bodyOf';
import type { Cell } from '../../tables/values';
import {
  calculatedPlaces,
  cellsNotComputed,
  formulasFound,
  withoutCalculated,
  withoutFormulas,
  type CellNotComputed,
  type FormulaFound,
} from '../../tables/calculated';
import { restorableRows } from '../../tables/cellText';
import {
  answersLeft,
  askFirst,
  inFittingBlocks,
  readOn,
  type BlockRange,
  type Contents,
} from '../connection/blocks';
import { NOT_THERE, officeCode } from '../connection/excel';
import { nearestTable, renamedTable } from '../../tables/renamedTable';
import { WorkbookProblem } from '../problems';
import type { RawTable } from '../../tables/rawTables';
import { readWorkbook } from '../read/readTables';
import { progressReporter, type Pacing } from '../connection/sendSteps';
import { Slice } from '../../pacing';
import { columnIndexes, nearestHeader } from '../../tables/tableReader';
import { tableSpecs, type TableName } from '../../tables/schema';

/** A table as it stands right now, ready to be written to. */
export interface OpenTable {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  /** The rows that were read: all, or the last one of a table to which rows are only added. */
  readonly raw: RawTable;
  /** How many rows stand above those that were read. */
  readonly skipped: number;
  /** Whether the table has no rows but the blank one in which the first row is written. */
  readonly isEmpty: boolean;
  /** Whether only its end was read. */
  readonly isTail: boolean;
  /** The same rows as they can be put back: what the user computes there is a formula. */
  readonly restorable: readonly (readonly Cell[])[];
  /** A formula of each column that Excel computes, for the rows that come into the table. */
  readonly calculated: readonly FormulaFound[];
  /** Where such a formula is missing beside those of other rows. */
  readonly notComputed: readonly CellNotComputed[];
  /** Whether the rows right below the table are free, so that it can simply be made longer. */
  readonly roomBelow: boolean;
}

export type OpenTables = ReadonlyMap<TableName, OpenTable>;

/** The table of which only the end is read, unless asked otherwise: it only grows. */
const TAIL: TableName = 'Logboek';

/**
 * Reads tables right before writing to them: somebody else may have edited them since. One sync, more when they are too
 * large for one answer. Refuses a protected sheet, missing columns and a filter now, because a write that fails halfway
 * would have to be reversed, and with a filter on some Excels write in other rows than asked, or delete none, in silence.
 *
 * @param mostNewRows how many rows may have to be added to each
 * @param wholeLog reads all of `Logboek`, where lines are to be taken out of it
 * @param pacing told of the answers of tables that need more than one
 * @throws WorkbookProblem; Office's own error when a table is not there
 */
export async function openTables(
  context: Excel.RequestContext,
  names: readonly TableName[],
  mostNewRows: number,
  options: Opening = {},
): Promise<OpenTables> {
  const open = (empty: ReadonlySet<TableName>) =>
    openKnown(context, names, { ...options, mostNewRows, empty });
  try {
    return await open(new Set());
  } catch (error) {
    if (!saysNotThere(error)) throw error;
    const empty = await tablesWithoutRows(context, names);
    if (empty.size === 0) throw error;
    return open(empty);
  }
}

interface Opening {
  readonly wholeLog?: boolean;
  /** Nothing will be written: a filter and a protected sheet do not matter. */
  readonly onlyToRead?: boolean;
  readonly pacing?: Pacing;
}

interface KnownOpening extends Opening {
  readonly mostNewRows: number;
  /** The tables that have no rows. */
  readonly empty: ReadonlySet<TableName>;
}

function openKnown(
  context: Excel.RequestContext,
  names: readonly TableName[],
  { wholeLog = false, onlyToRead = false, pacing = {}, mostNewRows, empty }: KnownOpening,
): Promise<OpenTables> {
  return inFittingBlocks(async (mostCells) => {
    const proxies = names.map((name) =>
      proxyOf(context, name, mostNewRows, {
        mostCells,
        isTail: name === TAIL && !wholeLog,
        isEmpty: empty.has(name),
      }),
    );
    context.workbook.load('readOnly');
    await context.sync();
    if (!onlyToRead) requireWritable(context.workbook, proxies);
    const told = progressReporter(pacing, answersLeft(proxies.map(({ cells }) => cells)));
    const slice = new Slice();
    const opened = new Map<TableName, OpenTable>();
    for (const proxy of proxies) {
      const again = () => bodyOf(proxy.table, proxy.isEmpty);
      const contents = await readOn(context, proxy.cells, proxy.isTail ? undefined : again, told);
      await slice.pauseWhenOver();
      opened.set(proxy.name, openOf(proxy, contents));
    }
    return opened;
  });
}

/**
 * What to tell when one of these turns out not to be there: with the one that it was probably renamed to. Null where all
 * that are not there can simply be made.
 */
export async function missingTable(names: readonly TableName[]): Promise<WorkbookProblem | null> {
  const { tables, otherTables } = await readWorkbook();
  const name = names.find(
    (candidate) =>
      !tables[candidate] && (!tableSpecs[candidate].later || renamedTable(candidate, otherTables) !== null),
  );
  return name === undefined
    ? null
    : new WorkbookProblem({ code: 'missingTable', table: name, nearest: nearestTable(name, otherTables) });
}

/** Whether an error of Office says that a named thing is not there. */
export function saysNotThere(error: unknown): boolean {
  return NOT_THERE.includes(officeCode(error));
}

interface Proxy {
  readonly name: TableName;
  readonly isEmpty: boolean;
  readonly isTail: boolean;
  readonly table: Excel.Table;
  readonly filter: Excel.AutoFilter;
  readonly body: Excel.Range;
  /** The range of the body that is read. */
  readonly cells: BlockRange;
  /** The filled cells in the rows below the table. */
  readonly below: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
  readonly sheet: Excel.Worksheet;
}

function proxyOf(
  context: Excel.RequestContext,
  name: TableName,
  mostNewRows: number,
  {
    mostCells,
    isTail,
    isEmpty,
  }: { readonly mostCells: number; readonly isTail: boolean; readonly isEmpty: boolean },
): Proxy {
  const table = context.workbook.tables.getItem(name).load('showTotals');
  const filter = table.autoFilter.load('isDataFiltered');
  const body = bodyOf(table, isEmpty).load('rowIndex,columnIndex,rowCount,columnCount');
  const wanted = isTail ? body.getLastRow() : body;
  const cells = askFirst(wanted, tableSpecs[name].columns.length, 'values,formulas', mostCells);
  const below = body
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(Math.max(1, mostNewRows) - 1, 0)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex');
  const columns = table.columns.load('items/name');
  const sheet = table.worksheet.load('id,name');
  sheet.protection.load('protected');
  return { name, isTail, isEmpty, table, filter, body, cells, below, columns, sheet };
}

/** Refuses a table to which a write could not be made in full. */
function requireWritable({ readOnly }: Excel.Workbook, proxies: readonly Proxy[]): void {
  if (readOnly) throw new WorkbookProblem({ code: 'readOnly' });
  for (const { name, sheet, filter } of proxies) {
    if (sheet.protection.protected) throw new WorkbookProblem({ code: 'protectedSheet', sheet: sheet.name });
    if (filter.isDataFiltered) throw new WorkbookProblem({ code: 'filtered', table: name });
  }
}

function openOf(
  { name, isTail, isEmpty, table, body, below, columns, sheet }: Proxy,
  contents: Contents,
): OpenTable {
  const skipped = body.rowCount - contents.values.length;
  const headers = columns.items.map((column) => column.name);
  const places = calculatedPlaces(name, headers);
  const restorable = restorableRows(contents.values, contents.formulas);
  const firstRow = body.rowIndex + skipped;
  const raw: RawTable = {
    name,
    sheetId: sheet.id,
    sheetName: sheet.name,
    firstRow,
    firstColumn: body.columnIndex,
    headers,
    rows: withoutCalculated(contents.values, places),
  };
  requireColumns(raw);
  const calculated = formulasFound(restorable, places, firstRow);
  return {
    table,
    body,
    raw,
    skipped,
    isEmpty,
    isTail,
    restorable: withoutFormulas(restorable, places),
    calculated,
    notComputed: cellsNotComputed(restorable, calculated),
    roomBelow: below.isNullObject && !table.showTotals,
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
