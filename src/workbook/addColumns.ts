import { numberFormats } from './columnKinds';
import type { OpenTables } from './openTables';
import { columnIndexes } from './tableReader';
import { tableSpecs, type TableName } from './tables';

/** Columns that a write fills, of tables that may have been built before the columns existed. */
export type NeededColumns = { readonly [Name in TableName]?: readonly string[] };

/**
 * Adds the columns that are not there yet to the right of the tables; they are blank, so that nothing means anything
 * else.
 *
 * @returns whether there was something to add; the tables must then be opened anew
 */
export async function addColumns(
  context: Excel.RequestContext,
  opened: OpenTables,
  needed: NeededColumns,
): Promise<boolean> {
  let added = false;
  for (const [name, { table, raw }] of opened) {
    const present = columnIndexes(raw);
    for (const { name: column, kind } of tableSpecs[name].columns) {
      if (present.has(column) || !needed[name]?.includes(column)) continue;
      const blank = raw.rows.map(() => ['']);
      const range = table.columns.add(undefined, [[column], ...blank]).getDataBodyRange();
      range.numberFormat = raw.rows.map(() => [numberFormats[kind]]);
      added = true;
    }
  }
  if (added) await context.sync();
  return added;
}
