import type { Cell } from '../../tables/values';
import type { Formula } from '../../tables/cellText';
import type { WrittenPaper } from '../../documents/writtenPaper';
import type { RowCells } from '../../tables/rowEdit';
import type { TableName } from '../../tables/schema';

/** One row that was written; cells in the order of the table's headers at the time, undefined where not written. */
export interface RowWritten {
  /** Null for a row that was added. */
  readonly before: RowCells | null;
  /** Null for a row that was removed. */
  readonly after: RowCells | null;
  /** The whole row as it became, to find it again; for a removed row as it was. */
  readonly row: readonly Cell[];
}

/** The change of a write to one table. */
export interface TableWritten {
  readonly table: TableName;
  readonly headers: readonly string[];
  /** All rows before, as they can be put back. */
  readonly before: readonly (readonly Cell[])[];
  /** All rows after. */
  readonly after: readonly (readonly Cell[])[];
  readonly rows: readonly RowWritten[];
}

/** A cell that was filled in; row and column from 0. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  /** Its formula, or its text. */
  readonly content: Formula | string;
}

/** A formula that became what it gave. */
export interface ReplacedFormula {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
  /** The values of the formula, spilled cells included. */
  readonly values: readonly (readonly Cell[])[];
}

/** A column that the write added to a table. */
export interface AddedColumn {
  readonly table: TableName;
  readonly column: string;
}

/** A table, or a column of one, that was put back. */
export interface PutBack {
  readonly table: TableName;
  /** Null for the whole table. */
  readonly column: string | null;
  /** The name before the table or column was renamed; null where it was added. */
  readonly renamed: string | null;
}

/** The changes of a write, by which it can be undone. */
export interface UndoHandle {
  /** The description of the write, as in the log. */
  readonly what: string;
  readonly tables: readonly TableWritten[];
  /** Columns that were added for it. */
  readonly columns?: readonly AddedColumn[];
  /** Sheets that were made; absent where only tables were written. */
  readonly sheets?: readonly WrittenPaper[];
  /** The cell with the reference date, where that was set: what it held, a formula as `Formula`. */
  readonly referenceDate?: { readonly before: Cell; readonly after: Cell };
  /** Cells of a sheet that were empty before they were filled in. */
  readonly filled?: { readonly sheetId: string; readonly cells: readonly FilledCell[] };
  readonly putBack?: PutBack;
  /** Formulas that became values. */
  readonly replacedFormulas?: readonly ReplacedFormula[];
  /** Whether the write erased people: the log then never shows the contents of rows. */
  readonly erased?: boolean;
}
