import { isMissing, type Cell } from './values';

/**
 * Text that Excel surely leaves as it is: it begins with a letter. All else can become a formula (`=1`, `+31 6`), a
 * number (`0012`, `1E5`), a date (`7-8`) or a sum of money, or lose a mark of the user's own (`'s avonds`).
 */
const BEGINS_WITH_LETTER = /^\p{L}/u;

/** Words that Excel reads as something else all the same: `TRUE`, `May 5`. */
const READ_AS_VALUE =
  /^(true|false|waar|onwaar)$|^(mrt|maart|mei|okt|oktober)[\s\-/,.]*\d|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/,.]*\d/i;

/** A formula, of the user's or ours; written back as it was, and the only thing that may become a formula. */
export class Formula {
  constructor(readonly text: string) {}
}

/**
 * What a cell holds, from its value and its formula as Excel tells them: a `Formula` where it computes, else the value. Excel tells
 * text as its own formula, on some computers with the mark (') before it and on others without. So what the two say alike
 * is text: a cell that computes the very text of its own formula is taken for text too, the safe way round.
 */
export function contentOf(value: Cell, formula: Cell): Cell {
  return computes(formula, value) ? new Formula(formula) : value;
}

function computes(formula: Cell, value: Cell): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** The cells as they must be written to be what they were: formulas as formulas, all else as values. */
export function restorableRows(
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  // Nearly all rows compute nothing: those are not copied.
  return values.map((row, i) =>
    row.some((value, j) => computes(formulas[i][j], value))
      ? row.map((value, j) => contentOf(value, formulas[i][j]))
      : row,
  );
}

/** Whether two cells hold the same: formulas by their text; an empty cell can be null or "". */
export function sameContent(a: Cell, b: Cell): boolean {
  if (a instanceof Formula || b instanceof Formula)
    return a instanceof Formula && b instanceof Formula && a.text === b.text;
  return (a ?? '') === (b ?? '');
}

/** Whether a cell holds nothing: no value, and no formula either. */
export function isVacant(content: Cell): boolean {
  return !(content instanceof Formula) && isMissing(content);
}

/** What is written to a cell: only numbers, text and booleans cross the border, never null, which Excel skips. */
export type CellValue = string | number | boolean;

/**
 * Makes a value safe to write: text that Excel could read as something else is marked as text. The mark (') is not part of the cell's
 * value, so it reads back as it was.
 */
export function cellValue(value: Cell): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Formula) return value.text;
  if (typeof value !== 'string' || value === '') return '';
  return BEGINS_WITH_LETTER.test(value) && !READ_AS_VALUE.test(value) ? value : `'${value}`;
}

/** Rows made safe to write. */
export function cellValues(rows: readonly (readonly Cell[])[]): CellValue[][] {
  return rows.map((row) => row.map(cellValue));
}
