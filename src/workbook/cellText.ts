import type { Cell } from '../cells/values';

/**
 * Text that Excel surely leaves as it is: it begins with a letter. All else can become a formula (`=1`, `+31 6`), a
 * number (`0012`, `1E5`), a date (`7-8`) or a sum of money, or lose a mark of the user's own (`'s avonds`).
 */
const BEGINS_WITH_LETTER = /^\p{L}/u;
/** Words that Excel reads as something else all the same: `TRUE`, `May 5`. */
const READ_AS_VALUE =
  /^(true|false|waar|onwaar)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/,.]*\d/i;

/** A cell that the user computes; written back as it was, and the only thing that may become a formula. */
export class Formula {
  constructor(readonly text: string) {}
}

/** The cells as they must be written to be what they were: formulas as formulas, all else as values. */
export function restorableRows(
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  // Text that merely begins with "=" has itself as its formula.
  const computes = (formula: Cell, value: Cell): formula is string =>
    typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return values.map((row, i) => {
    // Nearly all rows compute nothing: those are not copied.
    if (!row.some((value, j) => computes(formulas[i][j], value))) return row;
    return row.map((value, j) => {
      const formula = formulas[i][j];
      return computes(formula, value) ? new Formula(formula) : value;
    });
  });
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
