import type { Cell } from '../cells/values';

/** What Excel would take for a formula, a sign or a command when it is written to a cell. */
const STARTS_AS_FORMULA = /^[=+\-@\t\r]/;

/** A cell that the user computes; written back as it was, and the only thing that may become a formula. */
export class Formula {
  constructor(readonly text: string) {}
}

/** The cells as they must be written to be what they were: formulas as formulas, all else as values. */
export function restorableRows(
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  return values.map((row, i) =>
    row.map((value, j) => {
      const formula = formulas[i][j];
      // Text that merely begins with "=" has itself as its formula.
      const computed = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return computed ? new Formula(formula) : value;
    }),
  );
}

/** What is written to a cell: only numbers, text and booleans cross the border, never null, which Excel skips. */
export type CellValue = string | number | boolean;

/**
 * Makes a value safe to write: text that Excel would compute is marked as text. The mark (') is not part of the cell's
 * value, so it reads back as it was.
 */
export function cellValue(value: Cell): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Formula) return value.text;
  if (typeof value !== 'string') return '';
  // A mark of the user's own would be swallowed as ours.
  return STARTS_AS_FORMULA.test(value) || value.startsWith("'") ? `'${value}` : value;
}

/** Rows made safe to write. */
export function cellValues(rows: readonly (readonly Cell[])[]): CellValue[][] {
  return rows.map((row) => row.map(cellValue));
}
