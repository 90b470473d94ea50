import type { Cell } from './values';
import { xmlText } from './xmlText';
import type { RawTable } from './rawTables';
import { planEdit, type TableEdit } from './rowEdit';
import { columnIndexes } from './tableReader';

/** A row by the names of our columns; a column that is left out keeps what it has. */
export type RowByColumn = Readonly<Record<string, Cell>>;

/** The edit that adds rows: blank ones are filled first, the others come at the end. */
export function appendRows(raw: RawTable, rows: readonly RowByColumn[]): TableEdit {
  const wanted = rows.map((row) => ({ replaces: null, cells: cellsOf(raw, row) }));
  return planEdit(raw.rows, [], wanted, false);
}

/** The edit that sets some cells of some rows. */
export function changeRows(
  raw: RawTable,
  changes: readonly { readonly index: number; readonly cells: RowByColumn }[],
): TableEdit {
  const overwrite = changes.map(({ index, cells }) => ({ index, cells: cellsOf(raw, cells) }));
  return { overwrite, append: [], remove: [] };
}

/**
 * The edit that writes rows: those with a place are changed there, the others are added.
 *
 * @param rows `index` is the place of the row; below 0 for a new one
 */
export function placeRows(
  raw: RawTable,
  rows: readonly { readonly index: number; readonly cells: RowByColumn }[],
): TableEdit {
  const fresh = rows.flatMap(({ index, cells }) => (index < 0 ? [cells] : []));
  const { overwrite } = changeRows(
    raw,
    rows.filter(({ index }) => index >= 0),
  );
  const added = appendRows(raw, fresh);
  return { ...added, overwrite: [...overwrite, ...added.overwrite] };
}

/** The edit that takes a row away, with what the user wrote in it. */
export const removeRow = (raw: RawTable, index: number): TableEdit => planEdit(raw.rows, [index], [], true);

/** The cells of a row in the order of the table; what no file can hold in a text is replaced. */
export function cellsOf(raw: RawTable, row: RowByColumn): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = raw.headers.map(() => undefined);
  for (const [column, index] of columnIndexes(raw)) if (column in row) cells[index] = storable(row[column]);
  return cells;
}

const storable = (cell: Cell): Cell => (typeof cell === 'string' ? xmlText(cell) : (cell ?? ''));
