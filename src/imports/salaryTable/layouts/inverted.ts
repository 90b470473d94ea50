import { isAmountText } from '../amounts';
import { cellAt, columnNames, type Block } from '../blocks';
import { DraftBuilder, type Draft } from '../draft';
import { isBlankText, isLabel } from '../words';
import { highest } from '../../../domain/extremes';

/**
 * Rows are amounts, columns are scales, cells are the step that has the amount there. The source may repeat the amount in
 * the last column. Null where the rows are not so.
 */
export function readInverted(blocks: readonly Block[]): Draft | null {
  if (!blocks.every(isInverted)) return null;
  const builder = new DraftBuilder();
  for (const block of blocks) {
    const first = block.amountColumns[0];
    const last = block.amountColumns.length === 2 ? block.amountColumns[1] : null;
    const columns = stepColumns(block);
    const names = columnNames(block, columns, null);
    if (names.some((name) => name === null)) return null;
    // Scale by scale, so that they keep the order of their columns.
    columns.forEach((column, index) => {
      for (const row of block.body) {
        const step = cellAt(row, column);
        if (isBlankText(step)) continue;
        const text = cellAt(row, first);
        const repeated = last === null ? text : cellAt(row, last);
        const other = repeated === text || isBlankText(repeated) ? undefined : repeated;
        builder.add(names[index]!, step, text, row.line, other);
      }
    });
  }
  return builder.done('inverted', blocks.length);
}

function stepColumns({ body, amountColumns: [first] }: Block): number[] {
  const width = highest(body.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      column > first &&
      body.some((row) => isLabel(cellAt(row, column)) && !isAmountText(cellAt(row, column))),
  );
}

function isInverted({ body, amountColumns, heads }: Block): boolean {
  if (amountColumns.length > 2 || heads.length === 0 || body.length < 2) return false;
  return body.every(({ cells }) => {
    const filled = cells.filter((cell) => !isBlankText(cell));
    return isAmountText(filled[0]) && filled.slice(1).some((cell) => isLabel(cell) && !isAmountText(cell));
  });
}
