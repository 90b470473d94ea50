import { refuse } from '../tables/problem';
import { isBlankRow, isMissing, isMissingOrZero, plainCell, type Cell } from '../tables/values';

/** What a cell function gets and gives: rows of cells. */
export type Matrix = readonly (readonly Cell[])[];

/**
 * A parameter as rows. Excel hands over a matrix; a single value counts as one cell, and anything that is no cell
 * value (old metadata can put an invocation object in a slot) as omitted.
 */
export function rowsOf(argument: unknown): Matrix {
  if (Array.isArray(argument)) {
    if (argument.every(isPlainRow)) return argument;
    const rows = argument.map((row: unknown) =>
      (Array.isArray(row) ? (row as Cell[]) : [row]).map(plainCell),
    );
    return rows.filter((row) => row.length > 0);
  }
  const cell = plainCell(argument);
  return isMissing(cell) ? [] : [[cell]];
}

/** Nearly all rows are rows of plain cells, and are not copied. */
function isPlainRow(row: unknown): row is readonly Cell[] {
  if (!Array.isArray(row) || row.length === 0) return false;
  for (let i = 0; i < row.length; i++) if (typeof row[i] === 'object' && row[i] !== null) return false;
  return true;
}

/** A parameter that is passed whole, such as a table by person; an empty range gives no rows. */
export function tableOf(argument: unknown): Matrix {
  return orEmpty(rowsOf(argument));
}

/** Rows as a table: when all are blank there are none. */
export function orEmpty(rows: Matrix): Matrix {
  return rows.every(isBlankRow) ? [] : rows;
}

/** What an empty cell of a column looks like. */
export type Slot =
  /** 0 is a value: an fte, an amount. */
  | 'number'
  /** 0 is an empty cell: a date, a school year, a personnel number. */
  | 'slot';

/** One parameter that has a value per row: a column of a table, or one value for all rows. */
export class Column {
  private readonly rows: Matrix;

  constructor(
    readonly name: string,
    argument: unknown,
    readonly kind: Slot = 'slot',
  ) {
    this.rows = rowsOf(argument);
    let width = 0;
    for (const row of this.rows) width = Math.max(width, row.length);
    if (width > 1) refuse({ code: 'notOneColumn', name, columns: width });
  }

  /** 0 when omitted. */
  get length(): number {
    return this.rows.length;
  }

  at(row: number): Cell {
    if (this.rows.length === 0) return null;
    return this.rows[this.rows.length === 1 ? 0 : row][0];
  }

  /** Whether the row holds nothing, not even a 0. */
  isEmptyAt(row: number): boolean {
    const cell = this.at(row);
    return this.kind === 'slot' ? isMissingOrZero(cell) : isMissing(cell);
  }

  /** Whether the row holds nothing, or the 0 that an empty cell can come as. */
  isEmptyOrZeroAt(row: number): boolean {
    return isMissingOrZero(this.at(row));
  }
}

/** The number of rows that the columns have together; single values are repeated along the others. */
export function rowCount(columns: readonly Column[]): number {
  const lengths = [...new Set(columns.map((column) => column.length).filter((length) => length > 1))];
  if (lengths.length > 1) refuse({ code: 'unequalColumns', lengths });
  return lengths[0] ?? 1;
}

/**
 * Whether a row holds nothing of its own: a blank row of a table gives a blank result, whatever the reference date
 * beside it says. Where empty cells come as 0, an fte of 0 in a row without number or dates is a blank row too.
 */
export function isEmptyRow(own: readonly Column[], row: number): boolean {
  return emptyRows(own)(row);
}

/** `isEmptyRow` for many rows. */
export function emptyRows(own: readonly Column[]): (row: number) => boolean {
  const slots = own.filter((column) => column.kind === 'slot' && column.length > 0);
  const numbers = own.filter((column) => column.kind === 'number');
  return (row) => {
    for (const column of slots) if (!column.isEmptyAt(row)) return false;
    for (const column of numbers) {
      if (!(slots.length > 0 ? column.isEmptyOrZeroAt(row) : column.isEmptyAt(row))) return false;
    }
    return true;
  };
}
