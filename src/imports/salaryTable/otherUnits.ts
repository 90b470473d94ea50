import { cellAt, headingAbove, type Block } from './blocks';
import { isOtherUnit } from './columnMeaning';
import type { SourceRow } from './types';
import { isBlankText, namedScale } from './words';

const YEAR = /\b(jaar|jaartal|kalenderjaar|year)\b/i;

/**
 * A part of which a column with nothing but years is none of amounts.
 *
 * @param withoutAmounts is called with each row that has nothing in the other columns of amounts
 */
export function withoutYears(block: Block, withoutAmounts: (row: SourceRow) => void): Block {
  const amountColumns = block.amountColumns.filter((column) => !isYearColumn(block, column));
  if (amountColumns.length === 0 || amountColumns.length === block.amountColumns.length) return block;
  for (const row of block.body)
    if (amountColumns.every((column) => isBlankText(cellAt(row, column)))) withoutAmounts(row);
  return { ...block, amountColumns };
}

/** A part without the columns that stand beside the monthly amounts of each scale: the same per hour or per year. */
export function withoutOtherUnits(block: Block): Block {
  const { amountColumns } = block;
  const other = amountColumns.filter((column) => isOtherUnit(block, column));
  const rest = amountColumns.filter((column) => !other.includes(column));
  const isBeside = rest.length > 1 || rest.some((column) => namedScale(headingAbove(block, column)) !== null);
  return { ...block, amountColumns: isBeside ? rest : amountColumns };
}

function isYearColumn({ heads, body }: Block, column: number): boolean {
  const cells = body.map((row) => cellAt(row, column)).filter((cell) => !isBlankText(cell));
  const isTitled = heads.some((row) => YEAR.test(cellAt(row, column)));
  return isTitled && cells.every((cell) => /^(19|20)\d{2}$/.test(cell));
}
