import type { SchoolEdit } from './schoolEdit';
import type { RawTable } from '../../tables/rawTables';
import type { TableEdit } from '../../tables/rowEdit';
import type { TableName } from '../../tables/schema';
import { appendRows, cellsOf, type RowByColumn } from '../../tables/rowsByColumn';

/**
 * Writes rows to tables: each row overwrites the one that it replaces, or is added at the end.
 *
 * @param replaced the index of the row that is replaced; -1 for a new row
 */
export function replaceRows(
  rows: { readonly [Name in TableName]?: readonly RowByColumn[] },
  replaced: (raw: RawTable, row: RowByColumn) => number,
): SchoolEdit {
  const tables = (Object.keys(rows) as TableName[]).filter((name) => (rows[name] ?? []).length > 0);
  return {
    tables,
    change: (now) =>
      Object.fromEntries(tables.map((name) => [name, editOf(now(name), rows[name] ?? [], replaced)])),
  };
}

function editOf(
  raw: RawTable,
  rows: readonly RowByColumn[],
  replaced: (raw: RawTable, row: RowByColumn) => number,
): TableEdit {
  const places = rows.map((row) => ({ row, index: replaced(raw, row) }));
  const fresh = appendRows(
    raw,
    places.filter(({ index }) => index < 0).map(({ row }) => row),
  );
  return {
    ...fresh,
    overwrite: [
      ...places
        .filter(({ index }) => index >= 0)
        .map(({ row, index }) => ({ index, cells: cellsOf(raw, row) })),
      ...fresh.overwrite,
    ],
  };
}
