import { readSheet } from 'read-excel-file/universal';
import type { Cell } from '../../tables/values';
import { archiveOf, openArchive, type Archive } from './archive';
import { MOST_CELLS } from './limits';
import { sheetFacts, type ErrorCell, type SheetFacts } from './sheetFacts';
import { UnreadableWorkbook } from './unreadable';
import { workbookParts, type FileSheet, type WorkbookParts } from './workbookParts';

/** The cells of one sheet of a file, dates as Excel's day numbers, with what else the sheet says. */
export interface SheetOfFile extends Omit<SheetFacts, 'rows' | 'columns' | 'errors'> {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** The sheets of a workbook in a file, and the one that was read. */
export interface WorkbookOfFile {
  readonly sheets: readonly FileSheet[];
  /** Null where nobody has said which of several sheets to read. */
  readonly sheet: SheetOfFile | null;
}

/**
 * Reads a sheet of a workbook as .xlsx or .xlsm: values as Excel has saved them, also of formulas.
 *
 * @param bytes the file
 * @param chosen the place of the sheet among the sheets, from 0; null for the only one that is not hidden
 * @throws UnreadableWorkbook for a file that is none, or one that is too large
 */
export async function readWorkbook(bytes: Uint8Array, chosen: number | null): Promise<WorkbookOfFile> {
  const archive = openArchive(bytes);
  const parts = partsOf(archive);
  const sheets = parts.sheets.map(({ name, isHidden }) => ({ name, isHidden }));
  const shown = [...sheets.keys()].filter((index) => !sheets[index].isHidden);
  const index = chosen ?? (sheets.length === 1 || shown.length === 1 ? (shown[0] ?? 0) : null);
  if (sheets.length === 0) throw new UnreadableWorkbook('damaged');
  return { sheets, sheet: index === null ? null : await sheetOf(archive, parts, index) };
}

function partsOf(archive: Archive): WorkbookParts {
  const found = archive.unpack(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels']);
  const text = (name: string) => textOf(found.get(name));
  return workbookParts(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
}

function textOf(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) throw new UnreadableWorkbook('damaged');
  return new TextDecoder().decode(bytes);
}

async function sheetOf(archive: Archive, parts: WorkbookParts, index: number): Promise<SheetOfFile> {
  const { path, name } = parts.sheets[index];
  const also = [parts.sharedStrings, parts.styles].filter((part) => part !== null);
  const found = archive.unpack([path, ...also]);
  const { rows, columns, errors, ...facts } = sheetFacts(textOf(found.get(path)));
  if (rows * columns > MOST_CELLS) throw new UnreadableWorkbook('tooManyCells');
  if (rows === 0) return { name, cells: [], ...facts };
  const file = oneSheet(parts, found, found.get(path)!);
  try {
    // Cells keep their spaces, as they do on a sheet of this workbook.
    const cells = await readSheet(file, { trim: false });
    return { name, cells: withErrors(cells, errors, columns), ...facts };
  } catch {
    throw new UnreadableWorkbook('damaged');
  }
}

/** A workbook with one sheet alone, not packed: what was looked through is what is read, and no more. */
function oneSheet(
  { from1904, sharedStrings, styles }: WorkbookParts,
  found: ReadonlyMap<string, Uint8Array>,
  sheet: Uint8Array,
): Blob {
  const encode = (text: string) => new TextEncoder().encode(text);
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  const relation = (id: string, type: string) =>
    `<Relationship Id="${id}" Type="${types}${type}" Target="${type}.xml"/>`;
  const other = (path: string | null, type: string) => {
    const part = path === null ? undefined : found.get(path);
    return part === undefined ? {} : { [`xl/${type}.xml`]: part };
  };
  const relations = ['worksheet', 'sharedStrings', 'styles'].map((type) => relation(type, type)).join('');
  const archive = archiveOf({
    'xl/workbook.xml': encode(
      `<workbook><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets><sheet name="1" sheetId="1" id="worksheet"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': encode(`<Relationships>${relations}</Relationships>`),
    'xl/worksheet.xml': sheet,
    ...other(sharedStrings, 'sharedStrings'),
    ...other(styles, 'styles'),
  });
  return new Blob([archive as BlobPart]);
}

/** The cells as far as something stands in them; the library leaves out errors, which a list has to name. */
function withErrors(
  read: readonly (readonly unknown[])[],
  errors: readonly ErrorCell[],
  columns: number,
): Cell[][] {
  const height = errors.reduce((rows, { row }) => Math.max(rows, row + 1), read.length);
  const cells = Array.from({ length: height }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellOf(read[row]?.[column] ?? null)),
  );
  for (const { row, column, error } of errors) cells[row][column] = error;
  return cells;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** 1 January 1970 as a day number of Excel. */
const DAY_OF_1970 = 25_569;

/** A cell as Excel itself gives it of a sheet: a date is its day number, and an empty cell is an empty text. */
function cellOf(value: unknown): Cell {
  if (value === null) return '';
  return isDate(value) ? value.getTime() / MILLISECONDS_A_DAY + DAY_OF_1970 : value;
}

function isDate(value: unknown): value is { readonly getTime: () => number } {
  return typeof value === 'object' && value !== null && 'getTime' in value;
}
