import type { NeededColumns } from '../../school/edits/schoolEdit';
import { columnLooks } from '../../tables/columnKinds';
import type { OpenTables } from './openTables';
import { isMissing } from '../../tables/values';
import { restoring } from '../connection/excel';
import type { AddedColumn } from './undoHandle';
import { withTables } from './addTables';
import { columnIndexes } from '../../tables/tableReader';
import { tableSpecs } from '../../tables/schema';

/**
 * Adds the columns that are not there yet to the right of the tables; they are blank, so that nothing means anything
 * else.
 *
 * @returns the columns that were added; the tables must then be opened anew
 */
export async function addColumns(
  context: Excel.RequestContext,
  opened: OpenTables,
  needed: NeededColumns,
): Promise<readonly AddedColumn[]> {
  const added: AddedColumn[] = [];
  for (const [name, { table, raw, isTail }] of opened) {
    const present = columnIndexes(raw);
    for (const { name: column, kind } of tableSpecs[name].columns) {
      if (present.has(column) || !needed[name]?.includes(column)) continue;
      added.push({ table: name, column });
      if (isTail) {
        // Of a table that was not read whole the height is not known; its new cells are blank by themselves.
        table.columns.add(undefined, undefined, column);
        continue;
      }
      const blank = raw.rows.map(() => ['']);
      const range = table.columns.add(undefined, [[column], ...blank]).getDataBodyRange();
      range.numberFormat = raw.rows.map(() => [columnLooks[kind].format]);
    }
  }
  if (added.length === 0) return added;
  try {
    await context.sync();
  } catch (error) {
    await removeColumns(added);
    throw error;
  }
  return added;
}

/** Takes columns away again, when the write that they were added for is taken back; one that is filled in by now stays. */
export function removeBlankColumns(added: readonly AddedColumn[]): Promise<void> {
  return withTables([...new Set(added.map(({ table }) => table))], async (context) => {
    const found = added.map(({ table, column }) =>
      context.workbook.tables.getItem(table).columns.getItemOrNullObject(column).load('values'),
    );
    await context.sync();
    for (const column of found) {
      if (!column.isNullObject && column.values.slice(1).every(([cell]) => isMissing(cell))) column.delete();
    }
    await context.sync();
  });
}

/** Takes columns away again, for a write that comes to nothing. */
export async function removeColumns(added: readonly AddedColumn[]): Promise<void> {
  if (added.length === 0) return;
  await restoring(tableSpecs[added[0].table].sheet, async (context) => {
    const found = added.map(({ table, column }) =>
      context.workbook.tables.getItem(table).columns.getItemOrNullObject(column).load('name'),
    );
    await context.sync();
    for (const column of found) if (!column.isNullObject) column.delete();
    await context.sync();
  });
}
