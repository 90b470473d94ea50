import type { Cell } from '../../tables/values';
import { restoring } from '../connection/excel';
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
export function putCellsBack({ id, name }: Excel.Worksheet, cells: readonly CellBefore[]): Promise<void> {
  return restoring(name, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    for (const { row, column, content } of cells) writeCells(sheet.getCell(row, column), [[content]]);
    await context.sync();
  });
}
