import { each, type Steps } from '../../../pacing';
import { isAmountText } from '../amounts';
import type { Token, TokenLine } from './tokens';
import { highest } from '../../../domain/extremes';

/** How amounts can be printed in full, each as a pattern for the whole amount. */
const PRINTED = [
  /^\d{1,2}\.\d{3}$/,
  /^\d{1,2}\.\d{3},\d{2}$/,
  /^\d{4,5}$/,
  /^\d{3,5},\d{2}$/,
  /^\d{1,2},\d{3}$/,
  /^\d{1,2},\d{3}\.\d{2}$/,
  /^\d{3,5}\.\d{2}$/,
];
/** By the index of a pattern in `PRINTED`, the patterns that may stand in the same table: with the same thousands and decimal signs, as a table of whole euros may have one with cents. */
const ALONG: readonly (readonly number[])[] = [[0, 1], [1], [2, 3], [3], [4, 5], [5], [6, 2]];
const MOST_PIECES = 5;
/** How many of the amounts must be printed alike before a piece of one is put together again. */
const SHARE = 0.6;

/**
 * Puts together what a PDF tore apart because its digits stand at uneven distances: `7. 0 24`, `4 411`, `1727 ,86`. That is
 * done only where the pieces cannot be amounts or steps by themselves and together are printed as the other amounts are.
 */
export function* mendTorn(lines: readonly TokenLine[]): Steps<readonly TokenLine[]> {
  const whole = yield* printedForms(lines);
  if (whole === null) return lines;
  return yield* each(lines, (line) => {
    if (!line.tokens.some(({ text }) => isPiece(text, whole))) return line;
    return { ...line, tokens: joined(line.tokens, whole) };
  });
}

/** The forms in which the amounts are printed; null where they differ too much, or there are too few. */
function* printedForms(lines: readonly TokenLine[]): Steps<readonly RegExp[] | null> {
  const found = yield* each(lines, ({ tokens }) => tokens.map(({ text }) => text).filter(isAmountText));
  const amounts = found.flat();
  const counts = PRINTED.map((form) => amounts.filter((text) => form.test(text)).length);
  const most = highest(counts);
  if (most < 3) return null;
  const form = counts.indexOf(most);
  const along = ALONG[form];
  const share = along.reduce((sum, index) => sum + counts[index], 0) / amounts.length;
  return share >= SHARE ? along.map((index) => PRINTED[index]) : null;
}

const DIGITS = /^[\d.,]+$/;

/** A run of digits and signs that is neither an amount as the others are nor a step. */
function isPiece(text: string, whole: readonly RegExp[]): boolean {
  return DIGITS.test(text) && !/^\d{1,2}$/.test(text) && !whole.some((form) => form.test(text));
}

interface Parse {
  /** How many pieces were put together, with much more for each that stays alone. */
  readonly cost: number;
  /** Whether another division costs as little. */
  readonly tied: boolean;
  /** Where the last cell begins. */
  readonly from: number;
}

const ALONE = 100;

/** The cells of a line, divided so that the fewest pieces are put together; as they were where two divisions are as good. */
function joined(tokens: readonly Token[], whole: readonly RegExp[]): readonly Token[] {
  const best: (Parse | undefined)[] = [{ cost: 0, tied: false, from: 0 }];
  for (let end = 1; end <= tokens.length; end++) {
    for (let from = Math.max(0, end - MOST_PIECES); from < end; from++) {
      const before = best[from];
      const own = cellCost(tokens.slice(from, end), whole);
      if (before === undefined || own === null) continue;
      const follows = isStep(tokens, from, end) && from > 0 && isStep(tokens, before.from, from);
      const cost = before.cost + own + (follows ? 1 : 0);
      const known = best[end];
      if (known === undefined || cost < known.cost) best[end] = { cost, tied: before.tied, from };
      else if (cost === known.cost) best[end] = { ...known, tied: true };
    }
  }
  if (best[tokens.length]!.tied) return tokens;
  const cells: Token[] = [];
  for (let end = tokens.length; end > 0; end = best[end]!.from) {
    const pieces = tokens.slice(best[end]!.from, end);
    const text = pieces.map((piece) => piece.text).join(pieces.length > 1 ? '' : ' ');
    cells.unshift({ text, start: pieces[0].start, end: pieces[pieces.length - 1].end });
  }
  return cells;
}

/** Whether these are one cell as a step is; two of them do not follow each other where an amount is whole. */
function isStep(tokens: readonly Token[], from: number, end: number): boolean {
  return end - from === 1 && /^\d{1,2}$/.test(tokens[from].text);
}

/** What it costs to take these as one cell; null where they cannot be one. */
function cellCost(pieces: readonly Token[], whole: readonly RegExp[]): number | null {
  if (pieces.length === 1) return isPiece(pieces[0].text, whole) ? ALONE : 0;
  if (!pieces.every(({ text }) => DIGITS.test(text))) return null;
  if (!pieces.some(({ text }) => isPiece(text, whole))) return null;
  const apart = pieces.some((piece, index) => index > 0 && piece.start - pieces[index - 1].end !== 1);
  const text = pieces.map((piece) => piece.text).join('');
  return !apart && whole.some((form) => form.test(text)) ? pieces.length - 1 : null;
}
