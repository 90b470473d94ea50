import { isAmountText } from './amounts';
import { cellAt, columnsWhere, type Block } from './blocks';
import type { Notes } from './notes';
import type { SourceRow } from './types';
import { isBlankText, isLabel } from './words';

/**
 * A part without the rows that stand among its steps and are called as no step is: `Vakantietoeslag 8%`. Only where all other
 * rows have a step there, and they are most.
 */
export function withoutRemarkRows(block: Block, notes: Notes): Block {
  const remarks = block.body.filter(isRemark);
  const rest = block.body.filter((row) => !remarks.includes(row));
  const others = remarks.filter(({ cells }) => !TOTAL.test(firstOf(cells)));
  const isTable = others.length * 2 < rest.length && rest.every(({ cells }) => isLabel(firstOf(cells)));
  if (remarks.length === 0 || !isTable) return block;
  for (const { line, cells } of remarks)
    notes.leaveOut(line, cells.filter((cell) => !isBlankText(cell)).join(' '), 'note');
  return { ...block, body: rest, amountColumns: columnsWhere(rest, isAmountText) };
}

const TOTAL = /^(totaal|som|gemiddelde?|aantal|total|average)\b/i;

function isRemark(row: SourceRow): boolean {
  const first = cellAt(
    row,
    row.cells.findIndex((cell) => !isBlankText(cell)),
  );
  if (TOTAL.test(first)) return true;
  return /\p{L}{4}/u.test(first) && !isLabel(first) && !isAmountText(first);
}

function firstOf(cells: readonly string[]): string {
  return cells.find((cell) => !isBlankText(cell)) ?? '';
}
