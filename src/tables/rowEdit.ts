import { isMissing, type Cell } from './values';

/** Cells of one row; undefined where the column is not ours to touch. */
export type RowCells = readonly (Cell | undefined)[];

/** A row that should be in the table afterwards. */
export interface WantedRow {
  /** The row that it replaces, when one of the old rows is the same line; null for a new line. */
  readonly replaces: number | null;
  readonly cells: RowCells;
}

/** Rows that come into a table above one that is there. */
export interface RowsInserted {
  /** Index of the row that they come above. */
  readonly at: number;
  readonly rows: readonly RowCells[];
}

/** What to do to a table so that some of its rows become others; all other rows stay as and where they are. */
export interface TableEdit {
  readonly overwrite: readonly { readonly index: number; readonly cells: RowCells }[];
  /** Below the last row. */
  readonly append: readonly RowCells[];
  /** Indexes of whole rows, highest first, so that each still holds when it is its turn. */
  readonly remove: readonly number[];
  /** Above rows that stay, the highest place first. */
  readonly insert?: readonly RowsInserted[];
}

/** Rows of which others are made: those of one person, or whatever is replaced as a whole. */
export interface RowGroup {
  /** Indexes of the rows that there are. */
  readonly own: readonly number[];
  readonly wanted: readonly WantedRow[];
}

/**
 * Finds the edit that turns the rows `own` into `wanted`. Without columns of the user's own, the own rows are filled
 * again in their order, then blank rows, then new ones at the end. With such columns a row may carry a note: it is
 * only used again for the same line, and disappears with it.
 */
export function planEdit(
  rows: readonly (readonly Cell[])[],
  own: readonly number[],
  wanted: readonly WantedRow[],
  hasOtherColumns: boolean,
): TableEdit {
  return planGroupsEdit(rows, [{ own, wanted }], hasOtherColumns);
}

/** As `planEdit`, for several groups in one edit: a group is filled into its own rows, what is more into blank or new ones. */
export function planGroupsEdit(
  rows: readonly (readonly Cell[])[],
  groups: readonly RowGroup[],
  hasOtherColumns: boolean,
): TableEdit {
  const mine = new Set(groups.flatMap(({ own }) => own));
  const blank = rows
    .flatMap((row, index) => (row.every(isMissing) && !mine.has(index) ? [index] : []))
    .values();

  const overwrite: { index: number; cells: RowCells }[] = [];
  const append: RowCells[] = [];
  const used = new Set<number>();
  for (const { own, wanted } of groups) {
    const again = (hasOtherColumns ? [] : own).values();
    for (const { replaces, cells } of wanted) {
      const index = (hasOtherColumns ? replaces : null) ?? again.next().value ?? blank.next().value;
      if (index === undefined) {
        append.push(cells);
        continue;
      }
      used.add(index);
      if (!holds(rows[index], cells)) overwrite.push({ index, cells });
    }
  }
  const remove = [...mine].filter((index) => !used.has(index)).sort((a, b) => a - b);
  // A table keeps at least one row; an empty one has a single blank row.
  if (remove.length === rows.length && append.length === 0) {
    overwrite.push({ index: 0, cells: rows[0].map(() => '') });
    remove.shift();
  }
  return { overwrite, append, remove: remove.reverse() };
}

/** The rows as they are after the edit; those that it leaves alone are the very same. */
export function editedRows(
  rows: readonly (readonly Cell[])[],
  edit: TableEdit,
): readonly (readonly Cell[])[] {
  const removed = new Set(edit.remove);
  const result = [...rows];
  for (const { index, cells } of edit.overwrite)
    result[index] = result[index].map((cell, column) => (cells[column] === undefined ? cell : cells[column]));
  const width = rows[0]?.length ?? 0;
  const whole = (cells: RowCells) => Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const inserted = new Map(edit.insert?.map((part) => [part.at, part.rows.map(whole)]));
  const kept =
    removed.size + inserted.size === 0
      ? result
      : result.flatMap((row, index) => [
          ...(inserted.get(index) ?? []),
          ...(removed.has(index) ? [] : [row]),
        ]);
  for (const cells of edit.append) kept.push(whole(cells));
  return kept;
}

export function isEmptyEdit({ overwrite, append, remove, insert = [] }: TableEdit): boolean {
  return overwrite.length + append.length + remove.length + insert.length === 0;
}

function holds(row: readonly Cell[], cells: RowCells): boolean {
  return cells.every((cell, column) => cell === undefined || (cell ?? '') === (row[column] ?? ''));
}
