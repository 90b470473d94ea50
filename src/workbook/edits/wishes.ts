import type { Cell } from '../../tables/values';
import { WorkbookProblem } from '../problems';
import type { RawTable } from '../../tables/rawTables';
import type { RowCells, TableEdit } from '../../tables/rowEdit';
import type { Employee } from '../../school/school';
import { columnIndexes } from '../../tables/tableReader';
import type { UndoHandle } from '../write/undoHandle';
import { write } from '../write/write';
import { appendRows, changeRows } from '../../tables/rowsByColumn';
import {
  type WishFields,
  wishCells,
  neededColumns,
  type OrderedWish,
  wishRows,
} from '../../school/edits/wishes';

/** Adds a wish at the end of `Wensen`. Two syncs. */
export function addWish(employee: Employee, fields: WishFields, what: string): Promise<UndoHandle> {
  const row = { Personeelsnummer: employee.number, ...wishCells(fields) };
  return write(
    {
      tables: ['Wensen'],
      needs: neededColumns(row),
      change: (now) => ({ Wensen: appendRows(now('Wensen'), [row]) }),
    },
    what,
  );
}

/** Fills in a wish anew; code, status and columns of the user's own stay. Two syncs. */
export function changeWish(key: string, id: string, fields: WishFields, what: string): Promise<UndoHandle> {
  const cells = wishCells(fields);
  return write(
    {
      tables: ['Wensen'],
      needs: neededColumns(cells),
      change: (now) => {
        const raw = now('Wensen');
        return { Wensen: changeRows(raw, [{ index: wishRow(raw, key, id), cells }]) };
      },
    },
    what,
  );
}

/** Takes a wish away, with what the user wrote in its row. Two syncs. */
export function removeWish(key: string, id: string, what: string): Promise<UndoHandle> {
  return write(
    {
      tables: ['Wensen'],
      change: (now) => {
        const raw = now('Wensen');
        const index = wishRow(raw, key, id);
        // A table keeps at least one row.
        return raw.rows.length === 1
          ? { Wensen: { overwrite: [{ index, cells: raw.headers.map(() => '') }], append: [], remove: [] } }
          : { Wensen: { overwrite: [], append: [], remove: [index] } };
      },
    },
    what,
  );
}

/** Puts a person's wishes in another order; their rows trade places, whole. Two syncs. */
export function orderWishes(key: string, order: readonly OrderedWish[], what: string): Promise<UndoHandle> {
  return write(
    {
      tables: ['Wensen'],
      change: (now, movable) => ({ Wensen: orderEdit(now('Wensen'), movable('Wensen'), key, order) }),
    },
    what,
  );
}

/**
 * The edit that puts a person's wishes in this order.
 *
 * @param movable the rows with the user's formulas
 * @throws WorkbookProblem `changedMeanwhile` when these are not all wishes of the person
 */
export function orderEdit(
  raw: RawTable,
  movable: readonly (readonly Cell[])[],
  key: string,
  order: readonly OrderedWish[],
): TableEdit {
  const rows = wishRows(raw, key);
  const places = [...rows.values()].sort((a, b) => a - b);
  if (places.length !== order.length || order.some(({ id }) => !rows.has(id)))
    throw new WorkbookProblem({ code: 'changedMeanwhile', table: 'Wensen' });
  const column = columnIndexes(raw).get('Prioriteit');
  const overwrite = order.flatMap(({ id, priority }, i): { index: number; cells: RowCells }[] => {
    const from = rows.get(id) as number;
    const cells = movable[from].map((cell, j) => (j === column && cell !== priority ? priority : cell));
    const index = places[i];
    const same = cells.every((cell, j) => cell === movable[index][j]);
    return same ? [] : [{ index, cells }];
  });
  return { overwrite, append: [], remove: [] };
}

/** The index of a wish's row, wherever it is now. */
export function wishRow(raw: RawTable, key: string, id: string): number {
  const index = wishRows(raw, key).get(id);
  if (index === undefined) throw new WorkbookProblem({ code: 'rowNotFound', table: raw.name });
  return index;
}
