import { overviewSheet, tableNames, type TableName } from '../../tables/schema';

/** Sheets that HR fills in: the yellow of the cell with the reference date, but deeper, so that a tab shows it. */
const FILLED_IN = '#FFC000';
/** Sheets that only the pane writes. */
const WRITTEN = '#A6A6A6';
const WRITTEN_BY_PANE: readonly TableName[] = ['Plan', 'Logboek'];

/** The color of the tab of a table’s sheet, by whether HR or the pane fills the table. */
export function tabColorOf(name: TableName): string {
  return WRITTEN_BY_PANE.includes(name) ? WRITTEN : FILLED_IN;
}

/**
 * Gives the sheets of our tables the color of their tab where they have none; a color that somebody chose stays, and so does a sheet
 * with the overview. Two syncs.
 */
export async function colorTabs(context: Excel.RequestContext): Promise<void> {
  const tables = context.workbook.tables.load('items/name,items/worksheet/name,items/worksheet/tabColor');
  await context.sync();
  for (const { name, worksheet } of tables.items) {
    const ours = tableNames.find((one) => one.toLowerCase() === name.toLowerCase());
    if (ours && worksheet.tabColor === '' && worksheet.name !== overviewSheet)
      worksheet.tabColor = tabColorOf(ours);
  }
  await context.sync();
}
