import { Formula } from '../../tables/cellText';
import { calculationOf } from '../../tables/calculations';
import { columnLooks } from '../../tables/columnKinds';
import { addressOf } from '../../tables/rawTables';
import {
  referenceDateName,
  tableNames,
  tableSpecs,
  type Calculation,
  type Column,
  type TableName,
} from '../../tables/schema';
import { columnIndexes } from '../../tables/tableReader';
import { removeColumns } from '../write/addColumns';
import { sendSteps, type WriteStep } from '../connection/sendSteps';
import type { AddedColumn } from '../write/undoHandle';
import { writeCells } from '../write/writeCells';

/** Rows of formulas in one step, and what each of them weighs beside a plain cell: they are long. */
const ROWS_TOGETHER = 500;
const FORMULA_CELLS = 5;

interface Found {
  readonly name: TableName;
  readonly table: Excel.Table;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

/**
 * Gives our tables the columns that Excel computes and that they do without, at the right: the name beside each personnel number,
 * and the present fte beside the first one. A table of which Excel could not compute them, or whose sheet is protected, keeps
 * doing without. Two syncs to look, and more to write.
 *
 * @returns the columns that were added
 */
export async function addCalculatedColumns(context: Excel.RequestContext): Promise<readonly AddedColumn[]> {
  const found = await tablesToComputeIn(context);
  const headersOf = (name: TableName) => found.get(name)?.columns.items.map((column) => column.name) ?? [];
  const has = (name: TableName, ...columns: readonly string[]) => {
    const known = columnIndexes({ name, headers: headersOf(name) });
    return columns.every((column) => known.has(column));
  };
  const added: AddedColumn[] = [];
  const steps: WriteStep[] = [];
  for (const [name, one] of found) {
    for (const column of tableSpecs[name].columns) {
      if (column.calculation === null || has(name, column.name)) continue;
      if (one.protection.protected || !canCompute(column.calculation, name, has)) continue;
      added.push({ table: name, column: column.name });
      for (const step of stepsOf(one, column, column.calculation, headersOf(name))) steps.push(step);
    }
  }
  if (steps.length === 0) return [];
  try {
    await sendSteps(context, steps);
  } catch (error) {
    await removeColumns(added);
    throw error;
  }
  return added;
}

/** Our tables that have rows. */
async function tablesToComputeIn(context: Excel.RequestContext): Promise<ReadonlyMap<TableName, Found>> {
  const { tables, names } = context.workbook;
  tables.load('items/name,items/rows/count');
  names.load('items/name,items/type');
  await context.sync();
  const hasDate = names.items.some(({ name, type }) => name === referenceDateName && type === 'Range');
  if (!hasDate) return new Map();
  const filled = new Set(
    tables.items.filter(({ rows }) => rows.count > 0).map(({ name }) => name.toLowerCase()),
  );
  const found = new Map<TableName, Found>();
  for (const name of tableNames) {
    if (!filled.has(name.toLowerCase())) continue;
    const table = tables.getItem(name);
    const columns = table.columns.load('items/name');
    const body = table.getDataBodyRange().load('rowIndex,columnIndex,rowCount');
    found.set(name, { name, table, columns, body, protection: table.worksheet.protection.load('protected') });
  }
  await context.sync();
  return found;
}

/** Whether all columns are there that the formula names: Excel takes no formula with a name that it does not know. */
function canCompute(
  calculation: Calculation,
  name: TableName,
  has: (name: TableName, ...columns: readonly string[]) => boolean,
): boolean {
  if (calculation === 'name')
    return has(name, 'Personeelsnummer') && has('Medewerkers', 'Personeelsnummer', 'Naam');
  return has(name, 'Personeelsnummer', 'Fte') && has('Aanstellingen', 'Personeelsnummer', 'Vanaf', 'Fte');
}

/** The column first, blank; then its formulas, row by row. */
function stepsOf(
  { name, table, body }: Found,
  column: Column,
  calculation: Calculation,
  headers: readonly string[],
): WriteStep[] {
  const places = columnIndexes({ name, headers });
  const formulaIn = (row: number) =>
    new Formula(
      calculationOf(calculation, (own) => `$${addressOf(row, body.columnIndex + (places.get(own) ?? 0))}`),
    );
  const blank = Array.from({ length: body.rowCount }, () => ['']);
  const add = {
    cells: body.rowCount,
    queue: () => {
      const range = table.columns.add(undefined, [[column.name], ...blank]).getRange();
      range.format.columnWidth = columnLooks[column.kind].width;
    },
  };
  const fills = Array.from({ length: Math.ceil(body.rowCount / ROWS_TOGETHER) }, (_, part): WriteStep => {
    const first = part * ROWS_TOGETHER;
    const count = Math.min(ROWS_TOGETHER, body.rowCount - first);
    return {
      cells: count * FORMULA_CELLS,
      queue: () => {
        const cells = table.columns
          .getItem(column.name)
          .getDataBodyRange()
          .getCell(first, 0)
          .getResizedRange(count - 1, 0);
        cells.numberFormat = Array.from({ length: count }, () => [columnLooks[column.kind].format]);
        writeCells(
          cells,
          Array.from({ length: count }, (_row, i) => [formulaIn(body.rowIndex + first + i)]),
        );
      },
    };
  });
  return [add, ...fills];
}
