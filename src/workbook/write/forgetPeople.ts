import { readKey, type Cell } from '../../tables/values';
import { nameFinder } from '../../school/namesInText';
import { personalTables, type Whom } from '../../school/personalTables';
import type { TableWritten, UndoHandle } from './undoHandle';
import { undoKinds } from './undoKinds';

/**
 * What can still be taken back once people are erased: not what would write them into the workbook again. Of what stays, nothing about
 * them is left.
 *
 * @returns null for a write about one of them
 */
export function forgetPeople(handle: UndoHandle, whom: Whom): UndoHandle | null {
  const isOne = isOneOf(whom);
  const people = { everybody: whom === 'everybody', isOne, personal: personalTables };
  if (isOne(handle.what) || undoKinds.some(({ tellsOf }) => tellsOf(handle, people))) return null;
  return { ...handle, tables: handle.tables.map((written) => withoutRows(written, isOne)) };
}

/** Whether a cell is the number of one of these people, or a text with the name. */
function isOneOf(whom: Whom): (cell: Cell) => boolean {
  if (whom === 'everybody') return () => false;
  const namesIn = nameFinder(whom.names);
  return (cell) => {
    const key = readKey(cell);
    return (key !== null && whom.keys.has(key)) || (typeof cell === 'string' && namesIn(cell).length > 0);
  };
}

function withoutRows(written: TableWritten, isOne: (cell: Cell) => boolean): TableWritten {
  if (!personalTables.includes(written.table)) return written;
  const others = (rows: TableWritten['before']) => rows.filter((row) => !row.some(isOne));
  return { ...written, before: others(written.before), after: others(written.after) };
}
