import type { RawTable } from '../../tables/rawTables';
import { cellReader, columnIndexes } from '../../tables/tableReader';
import { readKey } from '../../tables/values';
import { EditRefused } from './schoolEdit';

/**
 * The rows of these people, which must hold what they held in the columns that the table had then as well.
 *
 * @throws EditRefused `changedMeanwhile` when they do not
 */
export function rowsAsFound(raw: RawTable, found: RawTable, keys: ReadonlySet<string>): readonly number[] {
  const [now, then] = [cellReader(raw), cellReader(found)];
  const [own, before] = [rowsOf(raw, keys), rowsOf(found, keys)];
  const known = columnIndexes(found);
  const columns = [...columnIndexes(raw).keys()].filter((column) => known.has(column));
  const isSame = (row: number, i: number) =>
    columns.every((column) => (now(row, column) ?? '') === (then(before[i], column) ?? ''));
  if (own.length !== before.length || !own.every(isSame))
    throw new EditRefused({ code: 'changedMeanwhile', table: raw.name });
  return own;
}

function rowsOf(raw: RawTable, keys: ReadonlySet<string>): number[] {
  const cell = cellReader(raw);
  return [...raw.rows.keys()].filter((index) => keys.has(readKey(cell(index, 'Personeelsnummer')) ?? ''));
}
