import { EditRefused, type SchoolEdit } from '../../school/edits/schoolEdit';
import { WorkbookProblem } from '../problems';
import { addColumns, removeColumns } from './addColumns';
import { withTables } from './addTables';
import { commit, type Edits } from './commit';
import { countLines, logLines } from './logbook';
import { choicesToOffer } from './offerChoices';
import { openTables, type OpenTable, type OpenTables } from './openTables';
import type { RawTable } from '../../tables/rawTables';
import { isEmptyEdit, type TableEdit } from '../../tables/rowEdit';
import type { Pacing } from '../connection/sendSteps';
import { Slice } from '../../pacing';
import type { TableName } from '../../tables/schema';
import type { TableWritten, UndoHandle } from './undoHandle';
import { tableWritten } from './written';
import { appendRows } from '../../tables/rowsByColumn';

export interface WriteOptions extends Pacing {
  /** Tells in the log only how many rows of which tables, as after erasing people. */
  readonly onlyCounts?: boolean;
}

/**
 * The one way in which rows are written: reads the tables as they are now, and writes all that the edit makes of them and its
 * lines in `Logboek`, or nothing. One sync to read and one to write; more only when there is more than one request can
 * hold. Tables that an older workbook does without are added first.
 *
 * @param what what is done, in the user's words; it goes into the log
 * @returns what is needed to take it back
 * @throws WorkbookProblem
 */
export function write(
  { tables, change, needs = {}, mostNewRows = 100 }: SchoolEdit,
  what: string,
  { onlyCounts = false, ...pacing }: WriteOptions = {},
): Promise<UndoHandle> {
  const names = [...new Set([...tables, 'Logboek' as const])];
  return withTables(names, async (context) => {
    const open = () => openTables(context, names, mostNewRows, { pacing });
    let opened = await open();
    const added = await addColumns(context, opened, needs);
    try {
      if (added.length > 0) opened = await open();
      const edits = changesOf(change, opened);
      const handle = await writeLogged(context, opened, edits, what, { ...pacing, onlyCounts });
      if (handle.tables.length === 0) await removeColumns(added);
      return handle.tables.length === 0 || added.length === 0 ? handle : { ...handle, columns: added };
    } catch (error) {
      await removeColumns(added);
      throw error;
    }
  });
}

function changesOf(change: SchoolEdit['change'], opened: OpenTables): Edits {
  try {
    const given = change(
      (name) => rawOf(opened, name),
      (name) => (opened.get(name) as OpenTable).restorable,
    );
    return new Map(Object.entries(given) as [TableName, TableEdit][]);
  } catch (error) {
    throw error instanceof EditRefused ? new WorkbookProblem(error.refusal) : error;
  }
}

/** Writes edits together with their lines in the log, which must be among the opened tables. */
async function writeLogged(
  context: Excel.RequestContext,
  opened: OpenTables,
  edits: Edits,
  what: string,
  { onlyCounts, ...pacing }: WriteOptions,
): Promise<UndoHandle> {
  const slice = new Slice();
  const written: TableWritten[] = [];
  for (const [name, edit] of edits) {
    await slice.pauseWhenOver();
    if (!isEmptyEdit(edit)) written.push(tableWritten(opened.get(name) as OpenTable, edit));
  }
  if (written.length === 0) return { what, tables: [] };
  const log = appendRows(rawOf(opened, 'Logboek'), (onlyCounts ? countLines : logLines)(what, written));
  const last = await choicesToOffer(context, opened, edits);
  await commit(context, opened, new Map([...edits, ['Logboek' as const, log]]), { ...pacing, last });
  return { what, tables: written };
}

function rawOf(opened: OpenTables, name: TableName): RawTable {
  return (opened.get(name) as OpenTable).raw;
}
