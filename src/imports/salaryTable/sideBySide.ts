import { isAmountText } from './amounts';
import { cellAt, columnsWhere, type Block } from './blocks';
import { isOtherUnit } from './columnMeaning';
import type { SourceRow } from './types';
import { isBlankText, isLabel } from './words';

/**
 * The tables that stand beside each other in a block, each with its own labels: a column of labels between two columns of
 * amounts begins another one. Where each amount has its own label it is one table of pairs.
 */
export function sideBySide(block: Block): Block[] {
  const starts = innerLabelColumns(block);
  const edges = [0, ...starts, Infinity];
  const parts = edges.slice(0, -1).map((from, index) => partOf(block, from, edges[index + 1]));
  const areTables = parts.every(({ amountColumns }) => amountColumns.length > 0);
  return starts.length > 0 && areTables && parts.some(({ amountColumns }) => amountColumns.length > 1)
    ? parts
    : [block];
}

function innerLabelColumns(block: Block): number[] {
  const { body, amountColumns } = block;
  const [first] = amountColumns;
  const last = amountColumns[amountColumns.length - 1];
  return columnsWhere(body, (cell) => !isBlankText(cell)).filter((column) => {
    if (column <= first || column >= last || amountColumns.includes(column)) return false;
    if (isOtherUnit(block, column)) return false;
    const cells = body.map((row) => cellAt(row, column)).filter((cell) => !isBlankText(cell));
    return cells.length * 2 >= body.length && cells.every((cell) => isLabel(cell) && !isAmountText(cell));
  });
}

function partOf({ heads, body, amountColumns }: Block, from: number, to: number): Block {
  const cut = (row: SourceRow): SourceRow => {
    const filled = row.cells.filter((cell) => !isBlankText(cell));
    // What stands alone above all tables is about each of them.
    return {
      line: row.line,
      cells: filled.length === 1 && row.cells.length === 1 ? row.cells : row.cells.slice(from, to),
    };
  };
  return {
    isBeside: true,
    heads: heads.map(cut),
    body: body.map(cut),
    amountColumns: amountColumns
      .filter((column) => column >= from && column < to)
      .map((column) => column - from),
  };
}
