import { monthsAfter, type Day } from '../domain/calendar';
import { withTables } from './addTables';
import { commit, type Pacing } from './commit';
import { countLines } from './logbook';
import { openTables, type OpenTable } from './openTables';
import { personalTables, rowsAbout, type Whom } from './personalTables';
import { isEmptyEdit, planEdit, type TableEdit } from './rowEdit';
import type { SchoolReading } from './school';
import type { TableName } from './tables';
import type { UndoHandle } from './undoHandle';
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

/** Those whose last day lies more than this number of months before `day`, the longest ago first. */
export function leavers({ school }: SchoolReading, months: number, day: Day): readonly Leaver[] {
  return (school?.employees ?? [])
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
}

/**
 * Takes every row about these people out of our tables, their lines in `Logboek` too, all of them or none. The log gets
 * a line per table with how many rows went, and nothing of what was in them.
 *
 * @returns what is needed to take it back, for as long as the pane is open: nothing else holds the rows any more
 * @throws WorkbookProblem
 */
export function erasePeople({ whom, what, ...pacing }: Erasing): Promise<UndoHandle> {
  return withTables(['Logboek'], async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    const there = new Set(tables.items.map(({ name }) => name.toLowerCase()));
    const names = personalTables.filter((name) => there.has(name.toLowerCase()) || name === 'Logboek');
    const opened = await openTables(context, names, names.length, { wholeLog: true });
    const edits = new Map(
      [...opened].map(([name, { raw }]) => [name, planEdit(raw.rows, rowsAbout(raw, whom), [], true)]),
    );
    const written = [...opened].flatMap(([name, open]) => {
      const edit = edits.get(name) as TableEdit;
      return name === 'Logboek' || isEmptyEdit(edit) ? [] : [tableWritten(open, edit)];
    });
    const log = (opened.get('Logboek') as OpenTable).raw;
    const lines = countLines(what, written).map((line) => ({ replaces: null, cells: cellsOf(log, line) }));
    edits.set('Logboek', planEdit(log.rows, rowsAbout(log, whom), lines, true));
    await commit(context, opened, edits, pacing);
    return { what, tables: written };
  });
}
