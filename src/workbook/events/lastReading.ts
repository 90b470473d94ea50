import type { Cell } from '../../tables/values';
import { Formula } from '../../tables/cellText';
import type { RawTable, RawWorkbook } from '../../tables/rawTables';
import { readWorkbook } from '../read/readTables';
import { sourceWords } from '../../texts/workbook/sourceWords';
import type { SchoolReading } from '../../school/school';
import type { Pacing } from '../connection/sendSteps';
import { inSteps } from '../../pacing';
import { readTableNames, type TableName } from '../../tables/schema';
import { sameRows, sameRow } from '../../tables/sameRows';

/** The workbook as last read or written, by which a user’s edit is told from the change event of our own write. */
let lastWorkbook: RawWorkbook | null = null;

/** Whether something was written of which `lastWorkbook` does not hold the outcome. */
let isBehind = false;

/** How many of our own writes are under way, and how many tables they have written. */
let writing = 0;

let writesSoFar = 0;

/**
 * Reads the workbook and remembers what was read.
 *
 * @param pacing called after each answer of Excel, the last one included
 */
export async function readSchool(pacing: Pacing = {}): Promise<SchoolReading> {
  // Fetched while Excel answers. Where that fails, it is tried again when it is needed, and then the reading fails.
  loadReader().catch(() => undefined);
  const raw = await readWorkbook(pacing);
  remember(raw);
  return readingOf(raw);
}

/** Loads what turns tables into a school, and the CAO data that ships: the pane can be shown without either. */
const loadReader = () =>
  Promise.all([
    import(/* webpackChunkName: "readSchool" */ '../../school/read/readSchool'),
    import(/* webpackChunkName: "readSchool" */ '../../school/career/shippedCareer'),
  ]);

/** The school in the tables of a workbook. */
async function readingOf(raw: RawWorkbook): Promise<SchoolReading> {
  const [{ readSchoolSteps }, { shippedCareer }] = await loadReader();
  return inSteps(readSchoolSteps(raw, shippedCareer(sourceWords)));
}

/**
 * The school after a write of our own, without reading the workbook again, unless the outcome of the write is not known.
 * Excel's change event follows a moment later: `readChanges` then reads the workbook and reports any difference.
 *
 * @returns null when something newer was read or written meanwhile; the caller of that reports it
 */
export async function readAfterWrite(): Promise<SchoolReading | null> {
  const workbook = lastWorkbook;
  if (!workbook || isBehind) return readSchool();
  const reading = await readingOf(workbook);
  return lastWorkbook === workbook ? reading : null;
}

/**
 * Reads the workbook after a change event of Excel.
 *
 * @returns null when nothing did but what we wrote ourselves, or when what was read is no longer the newest
 */
export async function readChanges(): Promise<SchoolReading | null> {
  const before = writesSoFar;
  const raw = await readWorkbook().catch((error: unknown) => {
    // The user saw an error: the next reading is shown too, also when nothing changed.
    isBehind = true;
    throw error;
  });
  // A write of meanwhile is not in this reading, and gets a change event of its own.
  if (before !== writesSoFar) return null;
  if (lastWorkbook && !isBehind && sameContents(raw, lastWorkbook)) return null;
  remember(raw);
  const reading = await readingOf(raw);
  return lastWorkbook === raw ? reading : null;
}

function remember(raw: RawWorkbook): void {
  lastWorkbook = raw;
  isBehind = false;
}

/** Runs a write of our own. Change events that arrive meanwhile are not read: tables may be half written. */
export async function asWrite<T>(write: () => Promise<T>): Promise<T> {
  writing++;
  try {
    return await write();
  } finally {
    writing--;
  }
}

export function isWriting(): boolean {
  return writing > 0;
}

/**
 * Remembers the rows that our own write left in a table, so that the change event it causes is not taken for an edit by the
 * user. Not when the table already differed from the last reading: then the user edited it. Nor when rows hold formulas of
 * the user: only Excel knows their values.
 */
export function rememberWritten(
  name: TableName,
  before: readonly (readonly Cell[])[],
  after: readonly (readonly Cell[])[],
): void {
  // The log is only written.
  if (name === 'Logboek') return;
  writesSoFar++;
  const table = lastWorkbook?.tables[name];
  const computes = (row: readonly Cell[]) => row.some((cell) => cell instanceof Formula);
  if (!lastWorkbook || !table || !sameRows(table.rows, before) || after.some(computes)) isBehind = true;
  else
    lastWorkbook = { ...lastWorkbook, tables: { ...lastWorkbook.tables, [name]: { ...table, rows: after } } };
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
