import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS, type Rectangle } from './area';
import { shifted, type Shift } from './shift';

/**
 * Changes in the text of formulas that Excel makes by itself: references follow inserted and deleted cells, and renamed tables and
 * columns. Texts between double quotes stay as they are.
 */
const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const REFERENCE = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$\]])(${SHEET})(${CELL}(?::${CELL})?)(?![\p{L}\p{N}_.(\[!])`,
  'gu',
);
const TABLE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])?(?![\p{L}\p{N}_.(![])/gu;

/**
 * A formula after a shift of cells.
 * @param onSheet whether a reference without a sheet's name means the sheet of the shift
 * @param sheetName the name of the sheet of the shift
 */
export function shiftReferences(formula: string, shift: Shift, onSheet: boolean, sheetName: string): string {
  return formula.replace(REFERENCE, (whole, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    const named = unquote(prefix ?? '');
    if (prefix ? named.toLowerCase() !== sheetName.toLowerCase() : !onSheet) return whole;
    return (prefix ?? '') + shiftReference(reference, shift);
  });
}

/** A formula after a sheet was deleted: references to it become `#REF!`. */
export function dropSheet(formula: string, sheetName: string): string {
  return formula.replace(REFERENCE, (whole, prefix: string | undefined, reference: string | undefined) =>
    reference !== undefined && prefix && unquote(prefix).toLowerCase() === sheetName.toLowerCase()
      ? '#REF!'
      : whole,
  );
}

/** The sheet's name in `'Blad 1'!`. */
const unquote = (prefix: string): string => prefix.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");

function shiftReference(reference: string, shift: Shift): string {
  const corners = reference.split(':').map((corner) => /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(corner));
  const first = corners[0];
  const last = corners[corners.length - 1];
  if (!first || !last) return reference;
  const area: Rectangle = {
    row: Number(first[4]) - 1,
    column: columnNumber(first[2] ?? ''),
    rows: Number(last[4]) - Number(first[4]) + 1,
    columns: columnNumber(last[2] ?? '') - columnNumber(first[2] ?? '') + 1,
  };
  if (
    area.rows < 1 ||
    area.columns < 1 ||
    area.row + area.rows > MAX_ROWS ||
    area.column + area.columns > MAX_COLUMNS
  )
    return reference;
  const moved = shifted(area, shift);
  if (!moved) return '#REF!';
  const text = (marks: RegExpExecArray, row: number, column: number): string =>
    `${marks[1]}${columnLetters(column)}${marks[3]}${row + 1}`;
  const start = text(first, moved.row, moved.column);
  return corners.length === 1
    ? start
    : `${start}:${text(last, moved.row + moved.rows - 1, moved.column + moved.columns - 1)}`;
}

/**
 * Replaces every mention of a table, `Tabel` with its `[...]`, by what `replace` answers for the part in brackets ('' when there is
 * none).
 */
export function replaceTable(formula: string, table: string, replace: (brackets: string) => string): string {
  return formula.replace(TABLE, (whole, name: string | undefined, brackets: string | undefined) =>
    name?.toLowerCase() === table.toLowerCase() ? replace(brackets ?? '') : whole,
  );
}

/** A formula in which a table has another name. */
export const renameTable = (formula: string, from: string, to: string): string =>
  replaceTable(formula, from, (brackets) => to + brackets);

/** A formula in which a column of a table has another title. */
export function renameColumn(formula: string, table: string, from: string, to: string): string {
  const old = `[${escapeTitle(from)}]`.toLowerCase();
  return replaceTable(formula, table, (brackets) => {
    const changed = brackets.replace(/\[(?:[^[\]']|'.)*\]/g, (part) =>
      part.toLowerCase() === old ? `[${escapeTitle(to)}]` : part,
    );
    return table + changed;
  });
}

/** A column's title as it stands between brackets: with an apostrophe before what would end or confuse them. */
export const escapeTitle = (title: string): string => title.replace(/['[\]#@]/g, "'$&");
