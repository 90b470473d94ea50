import type { Cell } from '../cells/values';
import { withExcel } from './excel';
import { WorkbookProblem } from './problems';
import type { RawTable, RawWorkbook } from './rawWorkbook';
import { readWorkbook } from './readSchool';
import type { SchoolReading } from './school';
import { unsubscribe, type Unsubscribe } from './selection';
import { readTableNames, type TableName } from './tables';
import { understand } from './understand';

/** Excel tells of fast edits one by one, or misses some: wait until it is quiet, then read everything. */
const QUIET_MS = 250;

/** The workbook as we last read or wrote it, to tell a user's edit from the echo of our own write. */
let lastImage: RawWorkbook | null = null;

/** Reads the workbook and remembers what was read. */
export async function readAndRemember(): Promise<SchoolReading> {
  const raw = await readWorkbook();
  lastImage = raw;
  return understand(raw);
}

/** The school as our own writes left it, without asking Excel; null before anything was read. */
export function rememberedReading(): SchoolReading | null {
  return lastImage && understand(lastImage);
}

/**
 * Remembers what our own write made of a table, so that its echo is not taken for an edit. Not when the table had
 * already become other than what was last read: then there is an edit to tell of.
 */
export function rememberWritten(
  name: TableName,
  before: readonly (readonly Cell[])[],
  after: readonly (readonly Cell[])[],
): void {
  const table = lastImage?.tables[name];
  if (!lastImage || !table || !sameRows(table.rows, before)) return;
  lastImage = { ...lastImage, tables: { ...lastImage.tables, [name]: { ...table, rows: after } } };
}

/**
 * Tells a fresh reading whenever the contents of our tables or the reference date have changed, by the user, by
 * somebody who edits along, or by Excel's undo. What this add-in wrote itself is not told again.
 *
 * @param onFailure told when the workbook cannot be read just then; the next change tries again
 */
export async function onSchoolChanged(
  handler: (reading: SchoolReading) => void,
  onFailure: (problem: WorkbookProblem) => void = () => undefined,
): Promise<Unsubscribe> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const look = async () => {
    try {
      const raw = await readWorkbook();
      if (stopped || (lastImage && sameContents(raw, lastImage))) return;
      lastImage = raw;
      handler(understand(raw));
    } catch (error) {
      if (!stopped && error instanceof WorkbookProblem) onFailure(error);
      else if (!stopped) throw error;
    }
  };
  const wake = async () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), QUIET_MS);
  };

  const subscriptions = await withExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const added = [
      worksheets.onChanged.add(wake),
      worksheets.onDeleted.add(wake),
      tables.onDeleted.add(wake),
    ];
    await context.sync();
    return added as OfficeExtension.EventHandlerResult<unknown>[];
  });
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await Promise.all(subscriptions.map(unsubscribe));
  };
}

/** Whether two readings hold the same, in the same places. */
export function sameContents(a: RawWorkbook, b: RawWorkbook): boolean {
  const same =
    a.referenceDate?.value === b.referenceDate?.value &&
    a.referenceDate?.isFormula === b.referenceDate?.isFormula &&
    a.referenceDate?.row === b.referenceDate?.row;
  return same && readTableNames.every((name) => sameTable(a.tables[name], b.tables[name]));
}

function sameTable(a: RawTable | undefined, b: RawTable | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.sheetId === b.sheetId &&
    a.firstRow === b.firstRow &&
    a.firstColumn === b.firstColumn &&
    sameRow(a.headers, b.headers) &&
    sameRows(a.rows, b.rows)
  );
}

/** Whether two blocks of cells hold the same; an empty cell can be null or "". */
export function sameRows(a: readonly (readonly Cell[])[], b: readonly (readonly Cell[])[]): boolean {
  return a.length === b.length && a.every((row, i) => sameRow(row, b[i]));
}

function sameRow(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every((cell, i) => (cell ?? '') === (b[i] ?? ''));
}
