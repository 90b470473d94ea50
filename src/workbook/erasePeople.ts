import { monthsAfter, type Day } from '../domain/calendar';
import { logbookNl } from '../texts/logbook.nl';
import { withTables } from './addTables';
import { commit } from './commit';
import { withExcel } from './excel';
import { countLines, logSheetLine } from './logbook';
import { openTables, type OpenTable } from './openTables';
import { personalTables, rowsAbout, type Whom } from './personalTables';
import { isEmptyEdit, planEdit, type TableEdit } from './rowEdit';
import { WorkbookProblem } from './problems';
import type { SchoolReading } from './school';
import type { Pacing } from './sendSteps';
import { Slice } from '../pacing';
import type { TableName } from './tables';
import type { TableWritten, UndoHandle } from './undoHandle';
import { cellsOf } from './writeRows';
import { tableWritten } from './written';

export type { Whom };

/** Somebody who left longer ago than rows are kept. */
export interface Leaver {
  readonly key: string;
  readonly number: string | number;
  readonly name: string;
  /** The last day of employment. */
  readonly end: Day;
}

/**
 * Those whose last day lies more than this number of months before `day`, the longest ago first. Not those who are in
 * `Medewerkers` more than once: which of the rows holds is not known, and all of them would go.
 */
export function leavers({ school }: SchoolReading, months: number, day: Day): readonly Leaver[] {
  return (school?.employees ?? [])
    .filter(({ problems }) => !problems.some(({ problem }) => problem.code === 'doubleNumber'))
    .flatMap(({ key, number, name, employment }): Leaver[] => {
      const end = employment?.end ?? null;
      return end !== null && monthsAfter(end, months) < day ? [{ key, number, name, end }] : [];
    })
    .sort((a, b) => a.end - b.end);
}

/** How many rows of which tables are about somebody; tables without any are left out. */
export type RowsPerTable = readonly { readonly table: TableName; readonly rows: number }[];

/** Counts the rows about these people as last read; `Logboek` is not read and not counted. */
export function personalRows({ raw }: SchoolReading, whom: Whom): RowsPerTable {
  return personalTables.flatMap((table) => {
    const found = raw.tables[table];
    const rows = found ? rowsAbout(found, whom).length : 0;
    return rows > 0 ? [{ table, rows }] : [];
  });
}

export interface Erasing extends Pacing {
  readonly whom: Whom;
  /** What is done, in the user's words and without a name; it goes into the log. */
  readonly what: string;
  /** Ids of the sheets with agreements that go too. */
  readonly sheets?: readonly string[];
}

/**
 * Takes every row about these people out of our tables, their lines in `Logboek` too, all of them or none. The log gets
 * a line per table with how many rows went, and nothing of what was in them. Sheets go last, in the request that finishes
 * the tables: a sheet that is gone cannot be put back.
 *
 * @returns what is needed to take the rows back, for as long as the pane is open: nothing else holds them any more
 * @throws WorkbookProblem
 */
export function erasePeople({ whom, what, sheets = [], ...pacing }: Erasing): Promise<UndoHandle> {
  return withTables(['Logboek'], async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load('items/name');
    const found = sheets.map((id) => worksheets.getItemOrNullObject(id).load('id'));
    await context.sync();
    const there = new Set(tables.items.map(({ name }) => name.toLowerCase()));
    const names = personalTables.filter((name) => there.has(name.toLowerCase()) || name === 'Logboek');
    const opened = await openTables(context, names, names.length, { wholeLog: true, pacing });
    const slice = new Slice();
    const edits = new Map<TableName, TableEdit>();
    const written: TableWritten[] = [];
    for (const [name, open] of opened) {
      await slice.pauseWhenOver();
      const edit = planEdit(open.raw.rows, rowsAbout(open.raw, whom), [], true);
      edits.set(name, edit);
      if (name !== 'Logboek' && !isEmptyEdit(edit)) written.push(tableWritten(open, edit));
    }
    const log = (opened.get('Logboek') as OpenTable).raw;
    const going = found.filter(({ isNullObject }) => !isNullObject);
    const lines = [...countLines(what, written), ...sheetLines(what, going.length)].map((line) => ({
      replaces: null,
      cells: cellsOf(log, line),
    }));
    edits.set('Logboek', planEdit(log.rows, rowsAbout(log, whom), lines, true));
    const last = () => going.forEach((sheet) => sheet.delete());
    const answer = await commit(context, opened, edits, { ...pacing, last });
    if (answer === 'lookedUp' && going.length > 0) await deleteSheets(sheets);
    await mustBeGone(context, names, { whom, pacing });
    return { what, tables: written };
  });
}

/**
 * Reads the tables once more: there are Excels that delete nothing of a table and say that all is done.
 *
 * @throws WorkbookProblem `notErased`
 */
async function mustBeGone(
  context: Excel.RequestContext,
  names: readonly TableName[],
  { whom, pacing }: { readonly whom: Whom; readonly pacing: Pacing },
): Promise<void> {
  for (const [table, { raw }] of await openTables(context, names, 0, { wholeLog: true, pacing }))
    if (rowsAbout(raw, whom).length > 0) throw new WorkbookProblem({ code: 'notErased', table });
}

/** The name of a sheet tells whose it was: only how many there were stays behind. */
function sheetLines(what: string, count: number) {
  if (count === 0) return [];
  const { agreements, removed } = logbookNl.sheet;
  return [logSheetLine({ what, sheet: agreements(count), about: '', old: '', fresh: removed })];
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
