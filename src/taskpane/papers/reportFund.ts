import { isMissing, readCents, readSchoolYear, type Cell } from '../../cells/values';
import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { ProblemError } from '../../domain/problem';
import { columnIndexes, type RawTable, type RawWorkbook } from '../../workbook';

/** One school year of the grant fund, as the tables `Beursgeld` and `Beurs` say. */
export interface FundYear {
  readonly year: SchoolYear;
  readonly fund: Cents;
  readonly asked: Cents;
  readonly granted: Cents;
}

/** The fund per school year; empty where the workbook has no fund. Rows that cannot be read are left out. */
export function fundYears({ tables }: RawWorkbook): FundYear[] {
  const years = new Map<SchoolYear, { fund: Cents; asked: Cents; granted: Cents }>();
  const of = (year: SchoolYear) => {
    const known = years.get(year) ?? { fund: 0, asked: 0, granted: 0 };
    years.set(year, known);
    return known;
  };
  for (const { year, amount } of amounts(tables.Beursgeld, 'Bedrag')) of(year).fund += amount;
  for (const { year, amount } of amounts(tables.Beurs, 'Bedrag')) of(year).asked += amount;
  for (const { year, amount } of amounts(tables.Beurs, 'Toegekend')) of(year).granted += amount;
  return [...years].map(([year, sums]) => ({ year, ...sums })).sort((a, b) => a.year - b.year);
}

function amounts(table: RawTable | undefined, column: string): { year: SchoolYear; amount: Cents }[] {
  if (!table) return [];
  const columns = columnIndexes(table);
  const cell = (row: readonly Cell[], name: string): Cell => row[columns.get(name) ?? -1];
  return table.rows.flatMap((row) => {
    if (isMissing(cell(row, 'Schooljaar')) || isMissing(cell(row, column))) return [];
    try {
      const year = readSchoolYear('Schooljaar', cell(row, 'Schooljaar'));
      return [{ year, amount: readCents(column, cell(row, column)) }];
    } catch (error) {
      if (error instanceof ProblemError) return [];
      throw error;
    }
  });
}
