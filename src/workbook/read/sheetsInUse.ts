import { referenceDateName, tableNames } from '../../tables/schema';

const OURS = new Set(tableNames.map((name) => name.toLowerCase()));

/**
 * The ids of the sheets that hold a table of ours or the reference date: those are never deleted. Two syncs, the first of which also
 * brings what was asked before.
 */
export async function sheetsInUse(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { tables, names } = context.workbook;
  tables.load('items/name');
  const date = names.getItemOrNullObject(referenceDateName).load('type');
  await context.sync();
  const sheets = tables.items.flatMap((table) =>
    OURS.has(table.name.toLowerCase()) ? [table.worksheet.load('id')] : [],
  );
  if (!date.isNullObject && date.type === 'Range') sheets.push(date.getRange().worksheet.load('id'));
  await context.sync();
  return new Set(sheets.map(({ id }) => id));
}
