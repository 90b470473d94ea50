import type { Cell } from '../../tables/values';
import type { OpenTable } from './openTables';
import { editedRows, type RowCells, type TableEdit } from '../../tables/rowEdit';
import type { RowWritten, TableWritten } from './undoHandle';

/** The change of an edit to a table, row by row. */
export function tableWritten(open: OpenTable, edit: TableEdit): TableWritten {
  const { raw, restorable } = open;
  return {
    table: raw.name,
    headers: raw.headers,
    before: restorable,
    after: editedRows(raw.rows, edit),
    rows: [
      ...edit.overwrite.map(({ index, cells }): RowWritten => {
        const old: RowCells = cells.map((cell, column) =>
          cell === undefined ? undefined : (restorable[index][column] ?? ''),
        );
        return { before: old, after: cells, row: overlay(raw.rows[index], cells) };
      }),
      ...edit.remove.map((index): RowWritten => {
        return { before: restorable[index], after: null, row: raw.rows[index] };
      }),
      ...[...(edit.insert ?? []).flatMap(({ rows }) => rows), ...edit.append].map((cells): RowWritten => {
        return { before: null, after: cells, row: overlay(blankRow(raw.headers), cells) };
      }),
    ],
  };
}

const blankRow = (headers: readonly string[]): readonly Cell[] => headers.map(() => '');

function overlay(row: readonly Cell[], cells: RowCells): readonly Cell[] {
  return row.map((cell, column) => cells[column] ?? cell);
}
