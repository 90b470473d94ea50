import type { TableName } from '../../tables/schema';

/**
 * The rows of a table. Where the user deleted all rows, some versions of Excel report no body: then the blank row
 * below the header, which becomes the first row.
 */
export function bodyOf(table: Excel.Table, isEmpty: boolean): Excel.Range {
  return isEmpty ? table.getHeaderRowRange().getOffsetRange(1, 0) : table.getDataBodyRange();
}

/** Which of these tables have no rows at all. One sync. */
export async function tablesWithoutRows(
  context: Excel.RequestContext,
  names: readonly TableName[],
): Promise<ReadonlySet<TableName>> {
  const found = names.map((name) => ({
    name,
    table: context.workbook.tables.getItemOrNullObject(name).load('name,rows/count'),
  }));
  await context.sync();
  return new Set(
    found.filter(({ table }) => !table.isNullObject && table.rows.count === 0).map(({ name }) => name),
  );
}
