import { withExcel } from '../connection/excel';
import type { TableName } from '../../tables/schema';

/**
 * Takes the filter of a table away, so that all its rows are shown and it can be written to. No cell changes, so there is nothing to log
 * or to take back.
 * @throws WorkbookProblem
 */
export async function showAllRows(name: TableName): Promise<void> {
  await withExcel(async (context) => {
    context.workbook.tables.getItem(name).clearFilters();
    await context.sync();
  });
}
