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

/** The cells of a row in the order of the table; what no file can hold in a text is replaced. */
export function cellsOf(raw: RawTable, row: RowByColumn): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = raw.headers.map(() => undefined);
  for (const [column, index] of columnIndexes(raw)) if (column in row) cells[index] = storable(row[column]);
  return cells;
}

const storable = (cell: Cell): Cell => (typeof cell === 'string' ? xmlText(cell) : (cell ?? ''));
