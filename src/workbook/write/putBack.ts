import { isMissing } from '../../tables/values';
import { logbookNl } from '../../texts/nl/logbook';
import { numberFormats } from '../../tables/columnKinds';
import { tableSpecs, type TableName } from '../../tables/schema';
import { openLog } from '../sheets/logPapers';
import { logSheetLine } from './logbook';
import { appendRows } from '../../tables/rowsByColumn';
import { addTables, withTables } from './addTables';
import { commit } from './commit';
import type { PutBack, UndoHandle } from './undoHandle';
import { forgetInventory } from '../read/readTables';

/**
 * Gives the workbook a table back that every workbook has: the one that was renamed gets its name again, else an empty one comes on a
 * sheet of its own.
 *
 * @param renamed what the table is called now; null where it is gone
 * @throws WorkbookProblem `nameTaken` when another sheet has the name
 */
export async function putTableBack(
  table: TableName,
  renamed: string | null,
  what: string,
): Promise<UndoHandle> {
  if (renamed === null) await addTables([table]);
  else await renameTable(renamed, table);
  return logged({ table, column: null, renamed }, what);
}

/**
 * Gives a table a column back: the one that was renamed gets its header again, else a blank one comes at the right.
 *
 * @param renamed what the column is called now; null where it is gone
 */
export async function putColumnBack(
  table: TableName,
  column: string,
  renamed: string | null,
  what: string,
): Promise<UndoHandle> {
  if (renamed === null) await addBlankColumn(table, column);
  else await renameColumn(table, renamed, column);
  return logged({ table, column, renamed }, what);
}

/** Takes it away again: a name becomes what it was, and what is blank goes; what is filled in by now stays. */
export async function takeAway(putBack: PutBack, what: string): Promise<void> {
  await takeAwayUnlogged(putBack);
  await logChange(putBack, what);
}

/** The line in the log comes last; where it cannot be written, nothing is put back. */
async function logged(putBack: PutBack, what: string): Promise<UndoHandle> {
  try {
    await logChange(putBack, what);
  } catch (error) {
    await takeAwayUnlogged(putBack);
    throw error;
  }
  return { what, tables: [], putBack };
}

async function takeAwayUnlogged({ table, column, renamed }: PutBack): Promise<void> {
  if (column === null) await (renamed === null ? deleteBlankTable(table) : renameTable(table, renamed));
  else await (renamed === null ? deleteBlankColumn(table, column) : renameColumn(table, column, renamed));
}

function logChange({ table, column, renamed }: PutBack, what: string): Promise<void> {
  return withTables(['Logboek'], async (context) => {
    const log = await openLog(context, 1);
    const line = logSheetLine({
      what,
      sheet: table,
      about: '',
      old: renamed ?? '',
      fresh: column ?? logbookNl.sheet.made,
    });
    // Where the answer is lost, the log is looked at again: it is written, or it is as it was.
    await commit(context, new Map([['Logboek', log]]), new Map([['Logboek', appendRows(log.raw, [line])]]));
  });
}

function renameTable(from: string, to: string): Promise<void> {
  return withTables([], async (context) => {
    context.workbook.tables.getItem(from).name = to;
    await context.sync();
    forgetInventory();
  });
}

function renameColumn(table: TableName, from: string, to: string): Promise<void> {
  return withTables([table], async (context) => {
    context.workbook.tables.getItem(table).columns.getItem(from).name = to;
    await context.sync();
  });
}

function addBlankColumn(table: TableName, column: string): Promise<void> {
  return withTables([table], async (context) => {
    const found = context.workbook.tables.getItem(table);
    const body = found.getDataBodyRange().load('rowCount');
    await context.sync();
    const kind = tableSpecs[table].columns.find(({ name }) => name === column)?.kind ?? 'text';
    const rows = Array.from({ length: body.rowCount }, () => ['']);
    const cells = found.columns.add(undefined, [[column], ...rows]).getDataBodyRange();
    cells.numberFormat = rows.map(() => [numberFormats[kind]]);
    await context.sync();
  });
}

function deleteBlankColumn(table: TableName, column: string): Promise<void> {
  return withTables([table], async (context) => {
    const found = context.workbook.tables.getItem(table).columns.getItemOrNullObject(column).load('values');
    await context.sync();
    if (!found.isNullObject && found.values.slice(1).every(([cell]) => isMissing(cell))) found.delete();
    await context.sync();
  });
}

function deleteBlankTable(table: TableName): Promise<void> {
  return withTables([table], async (context) => {
    const found = context.workbook.tables.getItem(table);
    const body = found.getDataBodyRange().load('values');
    const sheet = found.worksheet;
    await context.sync();
    if (body.values.every((row) => row.every(isMissing))) sheet.delete();
    await context.sync();
    forgetInventory();
  });
}
