import { newestVoSalaryTable } from '../../cao/newestSalaryTable';
import { shippedSalaryTables } from '../../tables/shippedSalary';
import { functionList } from '../read/functions';
import type { SchoolFunctions, SchoolSalary } from './schoolCareer';
import { salarySource, standardFunctionRows, type SourceWords } from '../read/standardRows';
import { TableReader } from '../../tables/tableReader';
import { tableSpecs } from '../../tables/schema';

/** What a school computes careers with that has no rows of its own. */
export interface ShippedCareer {
  readonly salary: SchoolSalary;
  readonly functions: SchoolFunctions;
}

/** The tables and functions that ship: apart from the reading of a workbook, so that they need not be loaded with the pane. */
export function shippedCareer(words: SourceWords): ShippedCareer {
  return (shipped ??= { salary: shippedSalary(words), functions: shippedFunctions(words) });
}

let shipped: ShippedCareer | null = null;

function shippedSalary(words: SourceWords): SchoolSalary {
  const tables = shippedSalaryTables();
  const source = salarySource(newestVoSalaryTable(), words);
  return { origin: 'shipped', tables, newest: tables.newest.from, source };
}

/** The functions that ship, read as if their rows stood in a workbook. */
function shippedFunctions(words: SourceWords): SchoolFunctions {
  const headers = tableSpecs.Functies.columns.map(({ name }) => name);
  const place = { sheetId: '', sheetName: '', firstRow: 1, firstColumn: 0 };
  const rows = standardFunctionRows(words);
  const reader = new TableReader({ name: 'Functies', ...place, headers, rows }, () => undefined);
  return functionList('shipped', reader.rows(), null);
}
