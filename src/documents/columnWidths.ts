import { highest } from '../domain/extremes';
import { BOLD, SPARE } from './cellRoom';
import type { PaperKind } from './paper';
import { textWidth } from './textWidth';

/** A column of a table: what stands in it as text, the header first. */
export interface ColumnTexts {
  readonly kind: PaperKind;
  readonly texts: readonly string[];
}

/** Twentieths of a point in a point. */
const TWENTIETHS = 20;
/** Room at both sides of a cell, in twentieths of a point. */
const SIDES = 140;
/** The longest text that a column is made wide for; longer ones take more lines. */
const MOST_CHARACTERS = 40;
/** Points for the text of a column that holds none. */
const NARROWEST = 5;

/**
 * The widths of a table's columns, which together are the width of the page: a column is as wide as what stands in it, as
 * far as there is room. Numbers are never broken; words may go on the next line.
 *
 * @param total in twentieths of a point, as the widths are
 */
export function columnWidths(columns: readonly ColumnTexts[], total: number): number[] {
  const least = columns.map(({ kind, texts }) =>
    roomFor(kind === 'text' ? words(texts) : texts.flatMap((text, i) => (i === 0 ? words([text]) : text))),
  );
  const wanted = columns.map(({ texts }, i) => Math.max(least[i], roomFor(texts)));
  const leastTotal = sum(least);
  // More columns than fit with their longest words: then all are cut alike.
  if (leastTotal >= total) return inProportion(least, total);
  const spare = total - leastTotal;
  const more = wanted.map((width, i) => width - least[i]);
  const moreTotal = sum(more);
  if (moreTotal >= spare)
    return whole(
      least.map((width, i) => width + (more[i] * spare) / moreTotal),
      total,
    );
  return inProportion(wanted, total);
}

const words = (texts: readonly string[]) => texts.flatMap((text) => text.split(/[\s-]+/));

function roomFor(texts: readonly string[]): number {
  const longest = highest(
    texts.map((text) => textWidth(text.slice(0, MOST_CHARACTERS), BOLD)),
    NARROWEST,
  );
  return longest * TWENTIETHS * SPARE + SIDES;
}

function inProportion(widths: readonly number[], total: number): number[] {
  const all = sum(widths);
  return whole(
    widths.map((width) => (width * total) / all),
    total,
  );
}

/** Whole widths that add up to the total; the last column gets what is left over. */
function whole(widths: readonly number[], total: number): number[] {
  const floored = widths.map(Math.floor);
  return floored.map((width, i) => (i === floored.length - 1 ? width + total - sum(floored) : width));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
