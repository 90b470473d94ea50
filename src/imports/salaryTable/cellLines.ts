import { highest } from '../../domain/extremes';
import { isAmountText } from './amounts';

/** A line end inside a cell. */
const LINE_END = /[\n\u2028]/;
/** An amount of which the cents stand on the next line of the cell. */
const TORN = /([.,])[\n\u2028]\s{0,3}(?=\d\d)/g;

/** A text with single spaces and no line ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/**
 * The rows of a row of cells that can have several lines: where each filled cell has as many lines, amounts among them, all
 * rows of a table stand in one; else the lines of a cell belong together.
 */
export function unfolded(cells: readonly string[]): string[][] {
  const lines = cells.map((cell) =>
    cell
      .replace(TORN, '$1')
      .trim()
      .split(LINE_END)
      .map((line) => oneLine(line).trim()),
  );
  const count = highest(
    lines.map(({ length }) => length),
    0,
  );
  const filled = lines.filter((own) => own.some((line) => line !== ''));
  const isStack =
    count > 1 &&
    filled.length > 1 &&
    filled.every(({ length }) => length === count) &&
    filled.some((own) => own.every((line) => line === '' || isAmountText(line)));
  if (!isStack) return [lines.map((own) => own.filter((line) => line !== '').join(' '))];
  return Array.from({ length: count }, (_, row) => lines.map((own) => own[row] ?? ''));
}
