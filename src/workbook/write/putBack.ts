import { isMissing } from '../../tables/values';
import { logbookNl } from '../../texts/workbook/logbook';
import { columnLooks } from '../../tables/columnKinds';
import { tableSpecs, type TableName } from '../../tables/schema';
import { openLog } from '../sheets/logPapers';
import { logLine } from './logbook';
import { appendRows } from '../../tables/rowsByColumn';
import { withExcel } from '../connection/excel';
import { WorkbookProblem } from '../problems';
import { removeBlankColumns } from './addColumns';
import { addTables, withTables } from './addTables';
import { commit } from './commit';
import { addTable } from './newTable';
import type { PutBack, UndoHandle } from './undoHandle';
import { forgetInventory } from '../read/readTables';

/**
 * Gives the workbook a table back that every workbook has: the one that was renamed gets its name again, else an empty one comes on its
 * sheet. Taken away again, the table goes with its sheet, on which nothing else stood.
 *
 * @param renamed what the table is called now; null where it is gone
 * @throws WorkbookProblem `nameTaken` when something stands on the sheet of that name
 */
export function putTableBack(table: TableName, renamed: string | null, what: string): Promise<UndoHandle> {
  return orTakenAway({ table, column: null, renamed }, what, async () => {
    if (renamed === null) return (await addOnEmptySheet(table)) || addTables([table]);
    return rename(tablesOf, renamed, table);
  });
}

/** Puts the table on its sheet where that is still there, as after deleting the table alone. @returns whether it did */
function addOnEmptySheet(table: TableName): Promise<boolean> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tableSpecs[table].sheet).load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    if (sheet.isNullObject || !used.isNullObject) return false;
    addTable(context, table, [], sheet);
    await context.sync();
    forgetInventory();
    return true;
  });
}

/**
 * Gives a table a column back: the one that was renamed gets its header again, else a blank one comes at the right.
 *
 * @param renamed what the column is called now; null where it is gone
 */
export function putColumnBack(
  table: TableName,
  column: string,
  renamed: string | null,
  what: string,
): Promise<UndoHandle> {
  return orTakenAway({ table, column, renamed }, what, () =>
    renamed === null ? addColumn(table, column) : rename(columnsOf(table), renamed, column),
  );
}

/**
 * Undoes the adding or renaming: the former name returns, and a blank table or column is deleted; a filled one stays.
 */
export async function takeAway(putBack: PutBack, what: string): Promise<void> {
  await takeAwayUnlogged(putBack);
  await logChange(putBack, what);
}

/**
 * Puts something back and writes the line in the log; where one of the two fails, or its answer is lost, nothing is put back.
 *
 * @throws WorkbookProblem `partlyWritten` when it could not be taken away then
 */
async function orTakenAway(
  putBack: PutBack,
  what: string,
  putItBack: () => Promise<unknown>,
): Promise<UndoHandle> {
  try {
    await putItBack();
    await logChange(putBack, what);
  } catch (error) {
    await takeAwayUnlogged(putBack).catch(() => {
      throw new WorkbookProblem({ code: 'partlyWritten', sheet: tableSpecs[putBack.table].sheet });
    });
    throw error;
  }
  return { what, tables: [], putBack };
}

/** Does nothing where there is nothing to take away. */
function takeAwayUnlogged({ table, column, renamed }: PutBack): Promise<void> {
  if (column !== null)
    return renamed === null
      ? removeBlankColumns([{ table, column }])
      : nameAgain(columnsOf(table), column, renamed);
  return renamed === null ? deleteBlankTable(table) : nameAgain(tablesOf, table, renamed);
}

function logChange({ table, column, renamed }: PutBack, what: string): Promise<void> {
  return withTables(['Logboek'], async (context) => {
    const log = await openLog(context, 1);
    const fresh = column ?? logbookNl.sheet.made;
    const line = logLine(what, { sheet: table, old: renamed ?? '', fresh });
    // Where Excel’s answer was lost, the log shows whether the request was carried out.
    await commit(context, new Map([['Logboek', log]]), new Map([['Logboek', appendRows(log.raw, [line])]]));
  });
}

/** The tables of the workbook, or the columns of one of them. */
type Named = (context: Excel.RequestContext) => Excel.TableCollection | Excel.TableColumnCollection;
const tablesOf: Named = (context) => context.workbook.tables;
const columnsOf =
  (table: TableName): Named =>
  (context) =>
    context.workbook.tables.getItem(table).columns;

function rename(named: Named, from: string, to: string): Promise<void> {
  return withExcel(async (context) => {
    named(context).getItem(from).name = to;
    await context.sync();
    forgetInventory();
  });
}

/** Gives what was renamed its earlier name, unless that is its name: also where names differ in capitals only. */
function nameAgain(named: Named, from: string, to: string): Promise<void> {
  return withExcel(async (context) => {
    const all = named(context).load('items/name');
    await context.sync();
    const found = all.items.find(({ name }) => name === from);
    if (found && all.items.every(({ name }) => name !== to)) found.name = to;
    await context.sync();
    forgetInventory();
  });
}

/** Of a table that lacks other columns too, which is not opened like others. A column that is there by now is left as it is. */
function addColumn(table: TableName, column: string): Promise<void> {
  return withTables([table], async (context) => {
    const found = context.workbook.tables.getItem(table);
    const body = found.getDataBodyRange().load('rowCount');
    const columns = found.columns.load('items/name');
    await context.sync();
    if (columns.items.some(({ name }) => name === column)) return;
    const kind = tableSpecs[table].columns.find(({ name }) => name === column)?.kind ?? 'text';
    const rows = Array.from({ length: body.rowCount }, () => ['']);
    const cells = found.columns.add(undefined, [[column], ...rows]).getDataBodyRange();
    cells.numberFormat = rows.map(() => [columnLooks[kind].format]);
    await context.sync();
  });
}

function deleteBlankTable(table: TableName): Promise<void> {
  return withExcel(async (context) => {
    const found = context.workbook.tables.getItemOrNullObject(table).load('name');
    await context.sync();
    if (found.isNullObject) return;
    const body = found.getDataBodyRange().load('values');
    const sheet = found.worksheet;
    await context.sync();
    if (body.values.every((row) => row.every(isMissing))) sheet.delete();
    await context.sync();
    forgetInventory();
  });
}
