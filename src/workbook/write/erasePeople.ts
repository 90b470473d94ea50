import { logbookNl } from '../../texts/workbook/logbook';
import { withTables } from './addTables';
import { commit } from './commit';
import { withExcel } from '../connection/excel';
import { countLines, logLine } from './logbook';
import { openTables, type OpenTable, type OpenTables } from './openTables';
import type { RawTable } from '../../tables/rawTables';
import { isEmptyEdit, planEdit, type TableEdit } from '../../tables/rowEdit';
import type { Pacing } from '../connection/sendSteps';
import { inSteps } from '../../pacing';
import type { TableName } from '../../tables/schema';
import type { TableWritten, UndoHandle } from './undoHandle';
import { sheetsInUse } from '../read/sheetsInUse';
import { cellsOf, type RowByColumn } from '../../tables/rowsByColumn';
import { tableWritten } from './written';
import {
  blankedLineSteps,
  personalTables,
  rowsAboutSteps,
  withTellingNames,
  type RowsPerTable,
  type Whom,
} from '../../school/personalTables';

export interface Erasing extends Pacing {
  readonly whom: Whom;
  /** What is done, in the user's words and without a name; it goes into the log. */
  readonly what: string;
  /** Ids of the sheets with agreements that go too. */
  readonly sheets?: readonly string[];
}

export interface Erased {
  /** What is needed to take the rows back, for as long as the pane is open: nothing else holds them any more. */
  readonly handle: UndoHandle;
  /** The rows about these people that are there all the same, as read again afterwards; null when that failed. */
  readonly left: RowsPerTable | null;
}

/**
 * Takes every row about these people out of our tables, their lines in `Logboek` too, all of them or none; where the log names one
 * of them in a line about somebody else, the name is blanked. The log gets a line per table with how many rows went, and
 * nothing of what was in them. Sheets go last, in the request that finishes the tables: a sheet that is gone cannot be put
 * back. Never a sheet that holds a table of ours or the reference date.
 *
 * @throws WorkbookProblem
 */
export async function erasePeople({ whom, what, sheets = [], ...pacing }: Erasing): Promise<Erased> {
  const { handle, names, identified } = await withTables(['Logboek'], async (context) => {
    const found = sheets.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load('id'));
    const { tables } = context.workbook;
    tables.load('items/name');
    const inUse = await sheetsInUse(context);
    const going = found.filter((sheet) => !sheet.isNullObject && !inUse.has(sheet.id));
    const there = new Set(tables.items.map(({ name }) => name.toLowerCase()));
    const names = personalTables.filter((name) => there.has(name.toLowerCase()) || name === 'Logboek');
    const opened = await openTables(context, names, names.length, { wholeLog: true, pacing });
    const identified = withTellingNames(whom, opened.get('Medewerkers')?.raw);
    const { edits, written } = await erasureOf(opened, identified);
    const lines = [...countLines(what, written), ...sheetLines(what, going.length)];
    edits.set('Logboek', await logEdit((opened.get('Logboek') as OpenTable).raw, identified, lines));
    const last = () => going.forEach((sheet) => sheet.delete());
    const answer = await commit(context, opened, edits, { ...pacing, last });
    if (answer === 'lookedUp' && going.length > 0) await deleteSheets(going.map(({ id }) => id));
    return { handle: { what, tables: written, erased: true }, names, identified };
  });
  // All is written by then: that it cannot be looked at does not make it undone.
  return { handle, left: await rowsLeft(names, identified).catch(() => null) };
}

/** What goes from each table but the log. */
async function erasureOf(opened: OpenTables, whom: Whom) {
  const edits = new Map<TableName, TableEdit>();
  const written: TableWritten[] = [];
  for (const [name, open] of opened) {
    if (name === 'Logboek') continue;
    const edit = planEdit(open.raw.rows, await inSteps(rowsAboutSteps(open.raw, whom)), [], true);
    edits.set(name, edit);
    if (!isEmptyEdit(edit)) written.push(tableWritten(open, edit));
  }
  return { edits, written };
}

async function logEdit(log: RawTable, whom: Whom, lines: readonly RowByColumn[]): Promise<TableEdit> {
  const wanted = lines.map((line) => ({ replaces: null, cells: cellsOf(log, line) }));
  const going = await inSteps(rowsAboutSteps(log, whom));
  const edit = planEdit(log.rows, going, wanted, true);
  const blanked = await inSteps(blankedLineSteps(log, whom, going, logbookNl.erasedName));
  return { ...edit, overwrite: [...blanked, ...edit.overwrite] };
}

/** The rows about these people that are in the tables now. */
function rowsLeft(names: readonly TableName[], whom: Whom): Promise<RowsPerTable> {
  return withExcel(async (context) => {
    const opened = await openTables(context, names, 0, { wholeLog: true, onlyToRead: true });
    const left: { table: TableName; rows: number }[] = [];
    for (const table of names) {
      // What the log now holds tells of the erasing itself.
      if (table === 'Logboek' && whom === 'everybody') continue;
      const { length: rows } = await inSteps(rowsAboutSteps((opened.get(table) as OpenTable).raw, whom));
      if (rows > 0) left.push({ table, rows });
    }
    return left;
  });
}

/** The name of a sheet tells whose it was: only how many there were stays behind. */
function sheetLines(what: string, count: number) {
  if (count === 0) return [];
  const { agreements, removed } = logbookNl.sheet;
  return [logLine(what, { sheet: agreements(count), fresh: removed })];
}

/** Deletes those of the sheets that are still there. */
function deleteSheets(sheets: readonly string[]): Promise<void> {
  return withExcel(async (context) => {
    const found = sheets.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load('id'));
    await context.sync();
    for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
