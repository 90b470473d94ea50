/** Rectangles of cells and their addresses. Rows and columns count from 0; addresses from 1 and A. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle on a sheet. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of one sheet. */
export interface Area extends Rectangle {
  readonly sheetId: string;
}

/** An address taken apart; `sheet` is the sheet's name when it is in the address. */
export interface Address extends Rectangle {
  readonly sheet?: string;
}

/** `0` -> `A`, `26` -> `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** `A` -> `0`, `AA` -> `26`. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as it stands in an address: in quotes where it needs them. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** Whether the rectangle runs over all rows of the sheet (whole columns). */
export const isWholeColumns = (area: Rectangle): boolean => area.rows === MAX_ROWS;
/** Whether the rectangle runs over all columns of the sheet (whole rows). */
export const isWholeRows = (area: Rectangle): boolean => area.columns === MAX_COLUMNS;

/** `B2:C9`, `A:C` or `2:5`; with `$` signs when absolute. */
export function formatRectangle(area: Rectangle, absolute = false): string {
  const mark = absolute ? '$' : '';
  const lastColumn = area.column + area.columns - 1;
  const lastRow = area.row + area.rows;
  if (isWholeColumns(area)) return `${mark}${columnLetters(area.column)}:${mark}${columnLetters(lastColumn)}`;
  if (isWholeRows(area)) return `${mark}${area.row + 1}:${mark}${lastRow}`;
  const first = `${mark}${columnLetters(area.column)}${mark}${area.row + 1}`;
  const last = `${mark}${columnLetters(lastColumn)}${mark}${lastRow}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${last}`;
}

/**
 * Takes an address apart: `Blad1!$A$1:B2`, `A:C`, `2:5`.
 * @returns undefined when it is no address (it may be a name)
 */
export function parseAddress(text: string): Address | undefined {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? undefined : unquoteSheet(text.slice(0, bang));
  const rectangle = parseRectangle(text.slice(bang + 1).replace(/\$/g, ''));
  if (!rectangle) return undefined;
  return sheet === undefined ? rectangle : { ...rectangle, sheet };
}

function unquoteSheet(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function parseRectangle(text: string): Rectangle | undefined {
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, column = '', row = '', toColumn = column, toRow = row] = cells;
    return between(Number(row) - 1, columnNumber(column), Number(toRow) - 1, columnNumber(toColumn));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns)
    return between(0, columnNumber(columns[1] ?? ''), MAX_ROWS - 1, columnNumber(columns[2] ?? ''));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

function between(row: number, column: number, toRow: number, toColumn: number): Rectangle | undefined {
  const top = Math.min(row, toRow);
  const left = Math.min(column, toColumn);
  const area = {
    row: top,
    column: left,
    rows: Math.abs(toRow - row) + 1,
    columns: Math.abs(toColumn - column) + 1,
  };
  return isOnSheet(area) ? area : undefined;
}

/** Whether the rectangle lies within 1,048,576 rows and 16,384 columns and is not empty. */
export function isOnSheet(area: Rectangle): boolean {
  const { row, column, rows, columns } = area;
  return (
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

/** What two rectangles have in common, or undefined. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether two areas lie on one sheet and overlap. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.sheetId === b.sheetId && intersection(a, b) !== undefined;

/** The smallest rectangle around both. */
export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && common.rows === inner.rows && common.columns === inner.columns;
}
