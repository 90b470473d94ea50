import type { Cell } from '../../tables/values';
import { Formula } from '../../tables/cellText';
import type { RawTable, RawWorkbook } from '../../tables/rawTables';
import { readWorkbook } from '../read/readTables';
import { sourceWords } from '../../texts/workbook/sourceWords';
import type { SchoolReading } from '../../school/school';
import type { Pacing } from '../connection/sendSteps';
import { inSteps } from '../../pacing';
import { readTableNames, type TableName } from '../../tables/schema';
import { readSchoolSteps } from '../../school/read/readSchool';
import { sameRows, sameRow } from '../../tables/sameRows';

/** The workbook as we last read or wrote it, to tell a user's edit from the echo of our own write. */
let lastImage: RawWorkbook | null = null;

/** Whether something was written of which the image does not have the outcome. */
let isBehind = false;

/** How many of our own writes are under way, and how many tables they have written. */
let writing = 0;

let writesSoFar = 0;

/** Reads the workbook and remembers what was read. @param pacing told of each answer, which can be the last */
export async function readSchool(pacing: Pacing = {}): Promise<SchoolReading> {
  const raw = await readWorkbook(pacing);
  remember(raw);
  return understood(raw);
}

/** The school that the tables tell of. What ships is loaded meanwhile: the pane can be shown without it. */
async function understood(raw: RawWorkbook): Promise<SchoolReading> {
  const { shippedCareer } = await import(
    /* webpackChunkName: "shipped" */ '../../school/career/shippedCareer'
  );
  return inSteps(readSchoolSteps(raw, shippedCareer(sourceWords)));
}

/**
 * The school after a write of our own: as that left it, without asking Excel, unless it is not known what it left. Excel
 * tells of the write a moment later; that is when all is read, and what turns out otherwise is told.
 *
 * @returns null when something newer was read or written meanwhile, which is told by whoever did
 */
export async function readAfterWrite(): Promise<SchoolReading | null> {
  const image = lastImage;
  if (!image || isBehind) return readSchool();
  const reading = await understood(image);
  return lastImage === image ? reading : null;
}

/**
 * Reads the workbook because Excel told that something changed.
 *
 * @returns null when nothing did but what we wrote ourselves, or when what was read is no longer the newest
 */
export async function readChanges(): Promise<SchoolReading | null> {
  const before = writesSoFar;
  const raw = await readWorkbook().catch((error: unknown) => {
    // The reader was told: the next reading is told too, whatever it finds.
    isBehind = true;
    throw error;
  });
  // What was written meanwhile is not in it, and Excel tells of that too.
  if (before !== writesSoFar) return null;
  if (lastImage && !isBehind && sameContents(raw, lastImage)) return null;
  remember(raw);
  const reading = await understood(raw);
  return lastImage === raw ? reading : null;
}

function remember(raw: RawWorkbook): void {
  lastImage = raw;
  isBehind = false;
}

/** Does a write of our own. As long as one is under way, nobody reads what is half done. */
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
 * Remembers what our own write made of a table, so that its echo is not taken for an edit. Not when the table had
 * already become other than what was last read: then there is an edit to tell of. Nor when it holds what the user
 * computes: only Excel knows what that gives.
 */
export function rememberWritten(
  name: TableName,
  before: readonly (readonly Cell[])[],
  after: readonly (readonly Cell[])[],
): void {
  // The log is only written.
  if (name === 'Logboek') return;
  writesSoFar++;
  const table = lastImage?.tables[name];
  const computes = (row: readonly Cell[]) => row.some((cell) => cell instanceof Formula);
  if (!lastImage || !table || !sameRows(table.rows, before) || after.some(computes)) isBehind = true;
  else lastImage = { ...lastImage, tables: { ...lastImage.tables, [name]: { ...table, rows: after } } };
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
