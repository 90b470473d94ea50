import { isMissing, type Cell } from '../../tables/values';
import { readSalaryTables } from '../../tables/salaryTable';
import type { Day } from '../../domain/calendar';
import type { SchoolSalary } from '../career/schoolCareer';
import type { TableReader } from '../../tables/tableReader';
import { tableSpecs } from '../../tables/schema';

const columns = tableSpecs.Salaristabel.columns.map(({ name }) => name);
const SOURCE = columns.indexOf('Bron');
const DATE = columns.indexOf('Ingangsdatum');

/**
 * Reads `Salaristabel`: every row that cannot be right is told at its cell, and stops only who needs that scale. Null
 * where the workbook has no rows.
 */
export function readSalary(table: TableReader | null): SchoolSalary | null {
  const rows = table?.rows() ?? [];
  const cells = rows.map((row) => columns.map((column) => row.cell(column)));
  const tables = readSalaryTables(cells, (index, column, problem) => {
    const name = columns.find((candidate) => candidate.toLowerCase() === column) ?? null;
    rows[index].fail(name, false, problem);
  });
  if (!tables) return null;
  const newest = tables.newest.from;
  return { origin: 'workbook', tables, newest, source: sourceOf(newest, cells) };
}

/** What `Bron` says of the newest table. */
function sourceOf(newest: Day | null, rows: readonly (readonly Cell[])[]): string {
  const ofNewest = rows.filter((row) => (newest === null ? isMissing(row[DATE]) : row[DATE] === newest));
  const sources = new Set(ofNewest.map((row) => row[SOURCE]).filter((source) => !isMissing(source)));
  return [...sources].map(String).join(' ');
}
