import type { SchoolEdit } from './schoolEdit';
import type { RawTable } from '../../tables/rawTables';
import type { TableEdit } from '../../tables/rowEdit';
import type { TableName } from '../../tables/schema';
import { appendRows, cellsOf, type RowByColumn } from '../../tables/rowsByColumn';

/**
 * Writes rows to tables: each takes the place of the row that it replaces, or comes at the end.
 *
 * @param replaced the index of the row that a row replaces; -1 where there is none
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
