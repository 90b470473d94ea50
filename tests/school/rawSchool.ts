import type { Cell } from '../../src/tables/values';
import { dayOf } from '../../src/domain/calendar';
import { tableNames, tableSpecs, type TableName } from '../../src/tables/schema';
import type { RawTable, RawWorkbook } from '../../src/tables/rawTables';

type Rows = readonly (readonly Cell[])[];

export const referenceDay = dayOf(2026, 11, 23);

/** A table as Excel hands it over, at B3 of its own sheet, so that no test passes by standing at A1. */
export function rawTable(name: TableName, rows: Rows, headers?: readonly string[]): RawTable {
  const spec = tableSpecs[name];
  return {
    name,
    sheetId: `{${spec.sheet}}`,
    sheetName: spec.sheet,
    firstRow: 3,
    firstColumn: 1,
    headers: headers ?? headersOf(name, rows).map((column) => column.name),
    rows: rows.length > 0 ? rows : [spec.columns.map(() => '')],
  };
}

/** Rows as wide as a new workbook's table, such as the sample school's, have its columns; other rows those of all. */
function headersOf(name: TableName, rows: Rows) {
  const { columns } = tableSpecs[name];
  const built = columns.filter((column) => column.built);
  return rows.length > 0 && rows.every((row) => row.length === built.length) ? built : columns;
}

/** A workbook with all our tables, empty where nothing is given; null leaves a table out. */
export function rawSchool(
  contents: { readonly [Name in TableName]?: Rows | RawTable | null },
  others: Partial<RawWorkbook> = {},
): RawWorkbook {
  const tables: { [Name in TableName]?: RawTable } = {};
  for (const name of tableNames) {
    const given = contents[name];
    if (given === null) continue;
    tables[name] = given && 'name' in given ? given : rawTable(name, given ?? []);
  }
  const referenceDate = {
    sheetId: '{Overzicht}',
    sheetName: 'Overzicht',
    row: 1,
    column: 1,
    value: referenceDay,
  };
  return { tables, otherTables: [], referenceDate, ...others };
}

/** A row of Medewerkers with only what amounts need. */
export function employee(
  number: Cell,
  fte: Cell = 1,
  start: Cell = dayOf(2024, 8, 1),
  end: Cell = '',
): Cell[] {
  return [number, `Persoon ${String(number)}`, 'TOA', 6, 3, fte, start, end];
}
