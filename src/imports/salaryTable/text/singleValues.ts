import { isAmountText } from '../amounts';
import { refusePaste } from '../refuse';
import { isBlankText, isLabel, namedScale, namedStep, subjectOf } from '../words';
import { madeLine, type TokenLine } from './tokens';

/** Whether nearly every line holds one value. */
export function isSingleValues(lines: readonly TokenLine[]): boolean {
  const single = lines.filter(({ tokens, text }) => tokens.length === 1 || isName(text));
  return lines.length >= 6 && single.length >= lines.length * 0.8;
}

/**
 * Puts values that stand below each other back in rows: a step with the amounts that follow it. What stands before the
 * first step are the headings; without a word that says what these are, nothing is certain.
 */
export function rowsOfValues(lines: readonly TokenLine[]): TokenLine[] {
  if (!lines.some(({ text }) => ['scale', 'step'].includes(subjectOf(text) ?? ''))) {
    refusePaste({ code: 'looseValues' });
  }
  const rows: TokenLine[] = [];
  let waiting: TokenLine[] = [];
  const flushNames = (upTo: number) => {
    const names = waiting.slice(0, upTo);
    if (names.length > 0) rows.push(madeLine(names[0].line, texts(names).join(' '), texts(names)));
    waiting = waiting.slice(upTo);
  };
  let row: TokenLine[] | null = null;
  let rowsBegan = false;
  const flushRow = () => {
    if (row) rows.push(madeLine(row[0].line, texts(row).join(' '), texts(row)));
    row = null;
  };
  for (const line of lines) {
    const value = line.text;
    // A blank can be the first cell of a row, right behind its step.
    const isBlankCell = isBlankText(value) && (row !== null || waiting.length > (rowsBegan ? 0 : 1));
    if (isAmountText(value) || isBlankCell) {
      if (!row) {
        // The last label before the first amount is its step.
        flushNames(waiting.length - 1);
        row = waiting;
        rowsBegan = true;
        waiting = [];
      }
      row.push(line);
    } else {
      flushRow();
      if (!isName(value)) {
        flushNames(waiting.length);
        rows.push(line);
      } else waiting.push(line);
    }
  }
  flushRow();
  flushNames(waiting.length);
  return rows;
}

/** Whether a value is the name of a scale or step: `5`, `Schaal 5`, `Trede 0`. */
function isName(value: string): boolean {
  if (!isLabel(value)) return false;
  return subjectOf(value) === null || namedStep(value) !== null || namedScale(value) !== null;
}

function texts(lines: readonly TokenLine[]): string[] {
  return lines.map(({ text }) => text);
}
