import type { SourceLine } from '../splitCells';
import { countedNames } from './countedNames';
import { madeLine, type TokenLine } from './tokens';

/** An amount that is followed by the next step or amount without anything between them: `12.21332.213`. */
const GLUED = /\d\.\d{3}(,\d{2})?\d/;
const AMOUNT = /\d\.\d{3}/;

/** Whether the cells of these lines stand against each other. */
export function isGlued(lines: readonly SourceLine[]): boolean {
  const withAmounts = lines.filter(({ text }) => AMOUNT.test(text));
  const glued = withAmounts.filter(({ text }) => GLUED.test(text) && !/€/.test(text));
  return glued.length > 0 && glued.length * 2 >= withAmounts.length;
}

/**
 * Cuts lines whose cells stand against each other. That can be done because every amount is a digit, a point and three
 * digits: what stands before it is the step. A cell without anything leaves a space.
 */
export function gluedLines(lines: readonly SourceLine[]): TokenLine[] {
  return lines.map(({ line, text }) => {
    const values = AMOUNT.test(text) ? gluedValues(text) : gluedNames(text);
    return madeLine(line, text.trim(), values ?? [text.trim()]);
  });
}

const NO_CELL = '-';

function gluedValues(text: string): string[] | null {
  const cell = /(\d{1,2}?|[a-z]\d{0,2}?|start)??(\d\.\d{3}(?:,\d{2})?)| /iy;
  const found: { step: string | null; amount: string | null }[] = [];
  let at = 0;
  while (at < text.length) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) return null;
    found.push({ step: match[1] ?? null, amount: match[2] ?? null });
    at = cell.lastIndex;
  }
  return found.flatMap(({ step, amount }) => {
    if (amount === null) return [NO_CELL];
    return step === null ? [amount] : [step, amount];
  });
}

function gluedNames(text: string): string[] | null {
  const named = text
    .trim()
    .split(/(?=(?:salaris)?schaal\b)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (named.length > 1) return named;
  const counted = countedNames(text.trim());
  return counted ?? text.trim().split(/\s+/);
}
