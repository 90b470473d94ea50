import type { Cell } from '../../tables/values';
import { WorkbookProblem } from '../problems';
import { writeCells } from './writeCells';

/** The contents of a cell: a value, or a `Formula`; row and column from 0. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly content: Cell;
}

/**
 * Gives cells of a sheet back what they held: after a failure some are written and others not yet.
 *
 * @throws WorkbookProblem `partlyWritten`
 */
export async function putCellsBack(
  { id, name }: Excel.Worksheet,
  cells: readonly CellBefore[],
): Promise<void> {
  try {
    // A context that has failed is not used again.
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      for (const { row, column, content } of cells) writeCells(sheet.getCell(row, column), [[content]]);
      await context.sync();
    });
  } catch {
    throw new WorkbookProblem({ code: 'partlyWritten', sheet: name });
  }
}
