import { isAmountText } from './amounts';
import type { Block } from './blocks';
import type { SourceRow } from './types';
import { isBlankText } from './words';
import { highest } from '../../domain/extremes';

/**
 * Whether rows of a part are shorter than others while nothing in it is blank: then blanks were lost in copying. Not where two
 * columns of numbers stand before the amounts, such as a new and an old step: the cell of one of these may be what was lost.
 */
export function lostBlanks({ body, amountColumns }: Block): boolean {
  if (amountColumns.length < 2 || hasTwoNumbersBefore(body)) return false;
  const lengths = new Set(body.map(({ cells }) => cells.length));
  return lengths.size > 1 && body.every(({ cells }) => !cells.some(isBlankText));
}

function hasTwoNumbersBefore(body: Block['body']): boolean {
  const areNumbers = body.filter(({ cells }) => cells.slice(0, 2).every((cell) => /^\d{1,3}$/.test(cell)));
  return areNumbers.length * 2 > body.length;
}

/**
 * Lines of rows that are shorter than others where blanks were kept. Mostly only the blanks at the end are gone; a cell
 * that fell out in the middle looks the same.
 */
export function shortLinesOf({ body, amountColumns, isBeside }: Block): number[] {
  if (amountColumns.length < 2 && !isBeside) return [];
  const width = highest(body.map(({ cells }) => cells.length));
  const lastFull = body.map(({ cells }) => cells.length).lastIndexOf(width);
  // Beside another table the rows at the end are those of the longer one, and have no amounts here.
  const counted = amountColumns.length < 2 && !keepsEnds(body) ? body.slice(0, lastFull) : body;
  return counted.filter(({ cells }) => cells.length < width).map(({ line }) => line);
}

/**
 * As `shortLinesOf`, for rows of which the columns behind the amount hold steps: where no row keeps a blank at its end, the
 * ends were cut off everywhere and a shorter row tells nothing.
 */
export function shortStepLinesOf({ body }: Block): number[] {
  const width = highest(body.map(({ cells }) => cells.length));
  return keepsEnds(body) ? body.filter(({ cells }) => cells.length < width).map(({ line }) => line) : [];
}

/** Whether some row shows that blanks at the ends were kept. */
function keepsEnds(body: Block['body']): boolean {
  return body.some(({ cells }) => isBlankText(cells.at(-1) ?? ''));
}

/** The values of a row, without its blanks. */
export function valuesOf({ cells }: SourceRow): string[] {
  return cells.filter((cell) => !isBlankText(cell) || isAmountText(cell));
}
