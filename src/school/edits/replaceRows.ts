import type { SchoolEdit } from './schoolEdit';
import type { RawTable } from '../../tables/rawTables';
import type { TableName } from '../../tables/schema';
import { placeRows, type RowByColumn } from '../../tables/rowsByColumn';

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
      Object.fromEntries(
        tables.map((name) => {
          const raw = now(name);
          const placed = (rows[name] ?? []).map((cells) => ({ index: replaced(raw, cells), cells }));
          return [name, placeRows(raw, placed)];
        }),
      ),
  };
}
