import type { RawTable } from '../../tables/rawTables';
import type { TableEdit } from '../../tables/rowEdit';
import type { TableName } from '../../tables/schema';
import type { Cell } from '../../tables/values';

/** Gives a table as it stands right before the write. */
export type TableNow = (name: TableName) => RawTable;

/** Gives the same rows as they can be put elsewhere in the table: what the user computes there is a formula. */
export type RowsToMove = (name: TableName) => readonly (readonly Cell[])[];

/** Columns that an edit fills, of tables that may have been built before the columns existed. */
export type NeededColumns = { readonly [Name in TableName]?: readonly string[] };

/** A change to our tables, as data: nothing is written until the edit is passed to `write` of `src/workbook/write`. */
export interface SchoolEdit {
  /** The tables that are read for the edit, and that it may change. */
  readonly tables: readonly TableName[];
  /** Columns that are added first where a workbook does without. */
  readonly needs?: NeededColumns;
  /** The most rows that are added to one table, to see whether there is room below it; 100 when absent. */
  readonly mostNewRows?: number;
  /**
   * From the rows of this moment to what changes in them.
   *
   * @throws EditRefused when the rows are no longer those that the edit was made for; nothing is then written
   */
  readonly change: (now: TableNow, movable: RowsToMove) => { readonly [Name in TableName]?: TableEdit };
}

/** An edit of one table. @param more.needs columns of it that are added first where it does without */
export function editOfTable(
  name: TableName,
  change: (raw: RawTable) => TableEdit,
  { needs, mostNewRows }: { readonly needs?: readonly string[]; readonly mostNewRows?: number } = {},
): SchoolEdit {
  return {
    tables: [name],
    needs: needs && { [name]: needs },
    mostNewRows,
    change: (now) => ({ [name]: change(now(name)) }),
  };
}

/** Why an edit cannot be made of the rows as they are now. */
export type Refusal =
  | { readonly code: 'rowNotFound'; readonly table: TableName }
  | { readonly code: 'changedMeanwhile'; readonly table: TableName };

/** Thrown by an edit that cannot be made of the rows as they are now. */
export class EditRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'EditRefused';
  }
}
