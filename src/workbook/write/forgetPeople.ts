import { readKey, type Cell } from '../../tables/values';
import { nameFinder } from '../../school/namesInText';
import { personalTables, type Whom } from '../../school/personalTables';
import { columnIndexes } from '../../tables/tableReader';
import type { TableWritten, UndoHandle } from './undoHandle';

/**
 * What can still be taken back once people are erased: not what would write them into the workbook again. Of what stays, nothing about
 * them is left.
 *
 * @returns null for a write about one of them
 */
export function forgetPeople(handle: UndoHandle, whom: Whom): UndoHandle | null {
  const { what, tables, sheets = [], frozen = [] } = handle;
  const isOne = teller(whom);
  const about =
    isOne(what) ||
    sheets.some((sheet) => (whom === 'everybody' ? readKey(sheet.about) !== null : isOne(sheet.about))) ||
    frozen.some(({ values }) => whom === 'everybody' || values.some((row) => row.some(isOne))) ||
    tables.some((written) => writesAbout(written, whom, isOne));
  if (about) return null;
  return { ...handle, tables: tables.map((written) => withoutRows(written, isOne)) };
}

/** Whether a cell is the number of one of these people, or a text with the name. */
function teller(whom: Whom): (cell: Cell) => boolean {
  if (whom === 'everybody') return () => false;
  const namesIn = nameFinder(whom.names);
  return (cell) => {
    const key = readKey(cell);
    return (key !== null && whom.keys.has(key)) || (typeof cell === 'string' && namesIn(cell).length > 0);
  };
}

function writesAbout(
  { table, headers, rows }: TableWritten,
  whom: Whom,
  isOne: (cell: Cell) => boolean,
): boolean {
  if (!personalTables.includes(table)) return false;
  const number = columnIndexes({ name: table, headers }).get('Personeelsnummer') ?? -1;
  return rows.some(({ row, before }) =>
    whom === 'everybody'
      ? readKey(row[number]) !== null || readKey(before?.[number]) !== null
      : row.some(isOne) || (before ?? []).some(isOne),
  );
}

function withoutRows(written: TableWritten, isOne: (cell: Cell) => boolean): TableWritten {
  if (!personalTables.includes(written.table)) return written;
  const others = (rows: TableWritten['before']) => rows.filter((row) => !row.some(isOne));
  return { ...written, before: others(written.before), after: others(written.after) };
}
