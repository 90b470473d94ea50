import { Formula } from '../../tables/cellText';
import { contentsOf } from '../connection/contentsOf';
import { ASK_CELLS } from '../connection/manyRanges';
import { isIn } from './area';
import { sendSteps } from '../connection/sendSteps';

/** Row and column of a cell, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Column {
  readonly column: number;
  readonly first: number;
  readonly rows: number;
}

/**
 * Tells which of these cells of a sheet a formula fills: their own, or one that spills over them. What is asked is asked per
 * column. Three syncs, more when the columns are long.
 */
export async function filledByFormulas(
  sheet: Excel.Worksheet,
  cells: readonly CellPlace[],
): Promise<(cell: CellPlace) => boolean> {
  const columns = columnsOf(cells);
  const own = new Map<number, Excel.Range>();
  const parents = new Map<number, Excel.Range>();
  await sendSteps(
    sheet.context as Excel.RequestContext,
    columns.map(({ column, first, rows }) => ({
      cells: 2 * rows + ASK_CELLS,
      queue: () => {
        own.set(column, sheet.getRangeByIndexes(first, column, rows, 1).load('values,formulas'));
        const parent = sheet.getCell(first, column).getSpillParentOrNullObject();
        parents.set(column, parent.load('rowIndex,columnIndex'));
      },
    })),
  );
  const spills = [...parents.values()].flatMap((parent) =>
    parent.isNullObject
      ? []
      : [parent.getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount')],
  );
  await sheet.context.sync();
  const computes = new Set(
    columns.flatMap(({ column, first }) =>
      contentsOf(own.get(column) as Excel.Range).flatMap(([content], i) =>
        content instanceof Formula ? [`${first + i} ${column}`] : [],
      ),
    ),
  );
  const spilled = (cell: CellPlace) => spills.some((spill) => !spill.isNullObject && isIn(spill, cell));
  return (cell) => computes.has(`${cell.row} ${cell.column}`) || spilled(cell);
}

/** Per column from the first of the cells to the last. */
function columnsOf(cells: readonly CellPlace[]): Column[] {
  const columns = new Map<number, { first: number; last: number }>();
  for (const { row, column } of cells) {
    const found = columns.get(column);
    if (!found) columns.set(column, { first: row, last: row });
    else {
      found.first = Math.min(found.first, row);
      found.last = Math.max(found.last, row);
    }
  }
  return [...columns].map(([column, { first, last }]) => ({ column, first, rows: last - first + 1 }));
}
