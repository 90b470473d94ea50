import { isAmountText } from '../amounts';
import { cellAt, columnNames, type Block } from '../blocks';
import { DraftBuilder, type Draft } from '../draft';
import type { Notes } from '../notes';
import type { SourceRow } from '../types';
import { isBlankText, isLabel, namedScale } from '../words';
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

/** Tells the rows that have the steps of some scales and lost their amount: such a row looks like a heading. */
export function tellStepsAlone(rows: readonly SourceRow[], { entries }: Draft, notes: Notes): void {
  const read = new Set(entries.map(({ line }) => line));
  for (const { line, cells } of rows) {
    const filled = cells.filter((cell) => !isBlankText(cell));
    const isNumbersOnly = filled.length > 0 && filled.every((cell) => /^\d{1,3}$/.test(cell));
    const isHead = isBlankText(cells[0]) || filled.length === cells.length;
    if (!read.has(line) && isNumbersOnly && !isHead) notes.leaveOut(line, filled.join(' '), 'noAmount');
  }
}

function stepColumns({ body, amountColumns: [first] }: Block): number[] {
  const width = highest(body.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      column > first &&
      body.some((row) => isLabel(cellAt(row, column)) && !isAmountText(cellAt(row, column))),
  );
}

function isInverted(block: Block): boolean {
  const { body, amountColumns, heads } = block;
  if (amountColumns.length > 2 || heads.length === 0 || body.length < 2) return false;
  const isNumbered = body.some((row) => !isAmountText(firstOf(row)));
  if (isNumbered && (amountColumns.length > 1 || !areScales(block))) return false;
  const [first] = amountColumns;
  return body.every(({ cells }) => {
    const before = cells.slice(0, first).filter((cell) => !isBlankText(cell));
    const after = cells.slice(first + 1).filter((cell) => !isBlankText(cell));
    return (
      isAmountText(cells[first] ?? '') &&
      before.every(isLabel) &&
      after.some((cell) => isLabel(cell) && !isAmountText(cell))
    );
  });
}

function firstOf({ cells }: Block['body'][number]): string {
  return cells.find((cell) => !isBlankText(cell)) ?? '';
}

/** Whether all columns behind the amounts are called a scale: then a number before each amount is no step of theirs. */
function areScales(block: Block): boolean {
  const columns = stepColumns(block);
  return (
    columns.length > 0 &&
    block.heads.some((row) => columns.every((column) => namedScale(cellAt(row, column)) !== null))
  );
}
