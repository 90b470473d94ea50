import type { RawTable } from '../../tables/rawTables';
import { columnIndexes } from '../../tables/tableReader';
import { readKey, type Cell } from '../../tables/values';

/** The rows of these people. */
export function rowsOf(raw: RawTable, keys: ReadonlySet<string>): number[] {
  const column = columnIndexes(raw).get('Personeelsnummer') ?? -1;
  return raw.rows.flatMap((row, index) => (keys.has(readKey(row[column]) ?? '') ? [index] : []));
}

/** Whether rows hold the same in the columns that both tables have. */
export function sameRows(
  a: RawTable,
  rowsA: readonly number[],
  b: RawTable,
  rowsB: readonly number[],
): boolean {
  const places = [columnIndexes(a), columnIndexes(b)];
  const names = [...places[0].keys()].filter((name) => places[1].has(name));
  const cell = (raw: RawTable, row: number, place: number | undefined): Cell =>
    raw.rows[row][place ?? -1] ?? '';
  return (
    rowsA.length === rowsB.length &&
    rowsA.every((row, i) =>
      names.every((name) => cell(a, row, places[0].get(name)) === cell(b, rowsB[i], places[1].get(name))),
    )
  );
}
