import type { Cell } from './values';
import type { TableName } from './schema';

/** One of our tables as Excel holds it, before anything is understood of it. */
export interface RawTable {
  readonly name: TableName;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Sheet row of the first row under the header, counted from 0. */
  readonly firstRow: number;
  /** Sheet column of the table's first column, counted from 0. */
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A single cell with the place where it stands. */
export interface RawCell {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** Whether a formula gives the value; what is typed does not change by itself. */
  readonly isFormula?: boolean;
  /** What the user sees in the cell. */
  readonly text?: string;
}

/** A table of the workbook that is not (or no longer) called as one of ours. */
export interface OtherTable {
  readonly name: string;
  readonly headers: readonly string[];
}

/** Everything that is read of a workbook. Tables that are not there are absent. */
export interface RawWorkbook {
  readonly tables: { readonly [Name in TableName]?: RawTable };
  /** Only filled when one of ours is missing. */
  readonly otherTables: readonly OtherTable[];
  /** The named cell with the reference date; null when the name is not there. */
  readonly referenceDate: RawCell | null;
}

/** `A`, `Z`, `AA`: the letters of a column counted from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** `B3`: the address of a cell, row and column counted from 0. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
