import type { Cell } from '../../tables/values';
import { addColumns, removeColumns, type NeededColumns } from './addColumns';
import { withTables } from './addTables';
import { commit, type Edits } from './commit';
import { countLines, logLines } from './logbook';
import { openTables, type OpenTable, type OpenTables } from './openTables';
import type { RawTable } from '../../tables/rawTables';
import { isEmptyEdit, type TableEdit } from '../../tables/rowEdit';
import type { Pacing } from '../connection/sendSteps';
import { Slice } from '../../pacing';
import type { TableName } from '../../tables/schema';
import type { TableWritten, UndoHandle } from './undoHandle';
import { tableWritten } from './written';
import { appendRows } from '../../tables/rowsByColumn';

/** Gives a table as it stands right before the write. */
export type TableNow = (name: TableName) => RawTable;

/** Gives the same rows as they can be put elsewhere in the table: what the user computes there is a formula. */
export type RowsToMove = (name: TableName) => readonly (readonly Cell[])[];

export interface RowsToWrite extends Pacing {
  /** What is done, in the user's words; it goes into the log. */
  readonly what: string;
  /** The tables that are read for it, and that may be written to. */
  readonly tables: readonly TableName[];
  /** Decides from the rows of this moment what to do. What it throws stops the write. */
  readonly edit: (now: TableNow, movable: RowsToMove) => { readonly [Name in TableName]?: TableEdit };
  /** Columns that it fills and that a workbook built before they existed may not have yet. */
  readonly needs?: NeededColumns;
  /** How many rows may be added to a table; needed to see whether there is room below it. */
  readonly mostNewRows?: number;
  /** Tells in the log only how many rows of which tables, as after erasing people. */
  readonly onlyCounts?: boolean;
}

/**
 * The one way in which the pane writes rows: reads the tables as they are now, and writes all edits and their lines in
 * `Logboek`, or nothing. One sync to read and one to write; more only when there is more than one request can hold.
 * Tables that an older workbook does without are added first.
 *
 * @returns what is needed to take it back
 * @throws WorkbookProblem
 */
export function writeRows({
  what,
  tables,
  edit,
  needs = {},
  mostNewRows = 100,
  onlyCounts = false,
  ...pacing
}: RowsToWrite): Promise<UndoHandle> {
  const names = [...new Set([...tables, 'Logboek' as const])];
  return withTables(names, async (context) => {
    const open = () => openTables(context, names, mostNewRows, { pacing });
    let opened = await open();
    const added = await addColumns(context, opened, needs);
    try {
      if (added.length > 0) opened = await open();
      const given = edit(
        (name) => rawOf(opened, name),
        (name) => (opened.get(name) as OpenTable).restorable,
      );
      const edits = new Map(Object.entries(given) as [TableName, TableEdit][]);
      return await commitLogged(context, opened, edits, what, { ...pacing, onlyCounts });
    } catch (error) {
      await removeColumns(added);
      throw error;
    }
  });
}

/** Writes edits together with their lines in the log, which must be among the opened tables. */
export async function commitLogged(
  context: Excel.RequestContext,
  opened: OpenTables,
  edits: Edits,
  what: string,
  { onlyCounts = false, ...pacing }: Pacing & { readonly onlyCounts?: boolean } = {},
): Promise<UndoHandle> {
  const slice = new Slice();
  const written: TableWritten[] = [];
  for (const [name, edit] of edits) {
    await slice.pauseWhenOver();
    if (!isEmptyEdit(edit)) written.push(tableWritten(opened.get(name) as OpenTable, edit));
  }
  if (written.length === 0) return { what, tables: [] };
  const log = appendRows(rawOf(opened, 'Logboek'), (onlyCounts ? countLines : logLines)(what, written));
  await commit(context, opened, new Map([...edits, ['Logboek' as const, log]]), pacing);
  return { what, tables: written };
}

function rawOf(opened: OpenTables, name: TableName): RawTable {
  return (opened.get(name) as OpenTable).raw;
}
