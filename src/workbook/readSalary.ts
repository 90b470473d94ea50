import { isMissing, type Cell } from '../cells/values';
import { readSalaryTables } from '../cells/salaryTable';
import type { SalaryTables } from '../domain/career/salaryTable';
import type { SchoolSalary, TableOrigin } from './schoolCareer';
import { standardSalaryRows } from './standardRows';
import type { TableReader } from './tableReader';
import { tableSpecs } from './tables';

const columns = tableSpecs.Salaristabel.columns.map(({ name }) => name);
const SOURCE = columns.indexOf('Bron');
const DATE = columns.indexOf('Ingangsdatum');

/**
 * Reads `Salaristabel`: every row that cannot be right is told at its cell, and stops only who needs that scale. Where
 * the workbook has no rows, the newest table that ships holds.
 */
export function readSalary(table: TableReader | null): SchoolSalary {
  const rows = table?.rows() ?? [];
  const cells = rows.map((row) => columns.map((column) => row.cell(column)));
  const own = readSalaryTables(cells, (index, column, problem) => {
    const name = columns.find((candidate) => candidate.toLowerCase() === column) ?? null;
    rows[index].fail(name, false, problem);
  });
  return own ? schoolSalary('workbook', own, cells) : shippedSalary();
}

/** The table that ships, as a school gets it that has none of its own. */
export function shippedSalary(): SchoolSalary {
  return (shipped ??= readShipped());
}

let shipped: SchoolSalary | null = null;

function readShipped(): SchoolSalary {
  const rows = standardSalaryRows();
  const tables = readSalaryTables(rows, () => undefined);
  // The rows are ours, and the tests hold that they can be read.
  if (!tables) throw new Error('No salary table ships');
  return schoolSalary('shipped', tables, rows);
}

function schoolSalary(
  origin: TableOrigin,
  tables: SalaryTables,
  rows: readonly (readonly Cell[])[],
): SchoolSalary {
  const newest = tables.newest.from;
  const ofNewest = rows.filter((row) => (newest === null ? isMissing(row[DATE]) : row[DATE] === newest));
  const sources = new Set(ofNewest.map((row) => row[SOURCE]).filter((source) => !isMissing(source)));
  return { origin, tables, newest, source: [...sources].map(String).join(' ') };
}
