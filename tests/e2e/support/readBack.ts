import { tableNames, type TableName } from '../../../src/tables/schema';
import type { RawTable, RawWorkbook } from '../../../src/tables/rawTables';
import type { WorkbenchPage } from './workbench';

const CORNER = /([A-Z]+)(\d+):/;

/** The tables of the workbook as they stand there, for the core to compute with beside the product. */
export async function readBack(workbench: WorkbenchPage): Promise<RawWorkbook> {
  const tables: { [Name in TableName]?: RawTable } = {};
  for (const { name, sheet, address, cells } of await workbench.tablesWithCells()) {
    const own = tableNames.find((one) => one === name);
    if (own === undefined) continue;
    const [headers, ...rows] = cells;
    const [, letters, row] = CORNER.exec(address) ?? [];
    tables[own] = {
      name: own,
      sheetId: sheet,
      sheetName: sheet,
      firstRow: Number(row),
      firstColumn: letters.length === 1 ? letters.charCodeAt(0) - 65 : 26,
      headers: headers.map(String),
      rows,
    };
  }
  const [[value]] = await workbench.cells('Overzicht', 'B2');
  const place = { sheetId: 'Overzicht', sheetName: 'Overzicht', row: 1, column: 1 };
  return { tables, otherTables: [], referenceDate: { ...place, value } };
}
