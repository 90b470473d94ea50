import type { Cell } from '../../tables/values';
import type { RawTable } from '../../tables/rawTables';
import type { Priority, Employee } from '../school';
import { tableSpecs } from '../../tables/schema';
import { cellReader, columnIndexes } from '../../tables/tableReader';
import { ownRows } from '../plan/planRows';
import { wishId } from '../wishId';
import { appendRows, changeRows, removeRow, type RowByColumn } from '../../tables/rowsByColumn';
import { EditRefused, editOfTable, type SchoolEdit } from './schoolEdit';
import type { RowCells, TableEdit } from '../../tables/rowEdit';
import { type WishFields, wishCells } from '../../tables/wishes';

/** Columns of `Wensen` that workbooks of earlier versions do without. */
const LATER_COLUMNS = tableSpecs.Wensen.columns.filter(({ optional }) => optional).map(({ name }) => name);

/** A wish in its new place, with the priority that belongs there. */
export interface OrderedWish {
  readonly id: string;
  readonly priority: Priority;
}

/** The indexes of a person's wishes, by wish id. */
function wishRows(raw: RawTable, key: string): ReadonlyMap<string, number> {
  const cell = cellReader(raw);
  const seen = new Map<string, number>();
  const rows = new Map<string, number>();
  for (const index of ownRows(raw, key)) {
    const [course, code] = ['Opleiding', 'Code'].map((column) => String(cell(index, column) ?? '').trim());
    if (course !== '' || code !== '') rows.set(wishId(course, code, seen), index);
  }
  return rows;
}

/** The columns of `Wensen` that must be there for these cells. */
export function neededColumns(cells: RowByColumn): string[] {
  return LATER_COLUMNS.filter((column) => (cells[column] ?? '') !== '');
}

/** Adds a wish at the end of `Wensen`. */
export function addWish(employee: Employee, fields: WishFields): SchoolEdit {
  const row = { Personeelsnummer: employee.number, ...wishCells(fields) };
  return editOfTable('Wensen', (raw) => appendRows(raw, [row]), { needs: neededColumns(row) });
}

/** Changes what is given of a wish; the rest of the row, with columns of the user's own, stays. */
export function changeWish(key: string, id: string, fields: Partial<WishFields>): SchoolEdit {
  const cells = wishCells(fields);
  const change = (raw: RawTable) => changeRows(raw, [{ index: wishRow(raw, key, id), cells }]);
  return editOfTable('Wensen', change, { needs: neededColumns(cells) });
}

/** Takes a wish away, with what the user wrote in its row. */
export function removeWish(key: string, id: string): SchoolEdit {
  return editOfTable('Wensen', (raw) => removeRow(raw, wishRow(raw, key, id)));
}

/** Puts a person's wishes in another order; their rows trade places, whole. */
export function orderWishes(key: string, order: readonly OrderedWish[]): SchoolEdit {
  return {
    tables: ['Wensen'],
    change: (now, movable) => ({ Wensen: orderEdit(now('Wensen'), movable('Wensen'), key, order) }),
  };
}

/**
 * The edit that puts a person's wishes in this order.
 *
 * @param movable the rows with the user's formulas
 * @throws EditRefused `changedMeanwhile` when these are not all wishes of the person
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
    throw new EditRefused({ code: 'changedMeanwhile', table: 'Wensen' });
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

/** The index of the row of a wish in the table as it is now; rows may have moved since it was read. */
export function wishRow(raw: RawTable, key: string, id: string): number {
  const index = wishRows(raw, key).get(id);
  if (index === undefined) throw new EditRefused({ code: 'rowNotFound', table: raw.name });
  return index;
}
