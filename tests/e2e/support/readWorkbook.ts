import { tableNames, type TableName } from '../../../src/tables/schema';
import type { RawTable } from '../../../src/tables/rawTables';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { rawSchool, rawTable } from '../../school/rawSchool';
import type { WorkbenchPage } from './workbench';

/** The school that the workbook holds now, read here and not in the pane, with its tables. */
export async function readWorkbook(workbench: WorkbenchPage) {
  const tables: { [Name in TableName]?: RawTable } = {};
  for (const { name, sheet, address } of await workbench.tables()) {
    const known = tableNames.find((one) => one === name);
    if (known === undefined) continue;
    const [headers, ...rows] = await workbench.cells(sheet, address.split('!').at(-1)!);
    tables[known] = rawTable(
      known,
      rows.map((row) => row.map((cell) => cell ?? '')),
      headers.map(String),
    );
  }
  const [[today]] = await workbench.cells('Overzicht', 'B2');
  const raw = rawSchool(tables);
  const reading = readSchoolAtOnce({
    ...raw,
    referenceDate: raw.referenceDate && { ...raw.referenceDate, value: today },
  });
  return { ...reading, tables };
}
