import { isAmountText } from '../amounts';
import { refusePaste } from '../refuse';
import { isBlankText, isLabel, subjectOf } from '../words';
import { madeLine, type TokenLine } from './tokens';

/** Whether nearly every line holds one value. */
export function isSingleValues(lines: readonly TokenLine[]): boolean {
  const single = lines.filter(({ tokens }) => tokens.length === 1);
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
  const flushRow = () => {
    if (row) rows.push(madeLine(row[0].line, texts(row).join(' '), texts(row)));
    row = null;
  };
  for (const line of lines) {
    const value = line.text;
    if (isAmountText(value) || (row && isBlankText(value))) {
      if (!row) {
        // The last label before the first amount is its step.
        flushNames(waiting.length - 1);
        row = waiting;
        waiting = [];
      }
      row.push(line);
    } else {
      flushRow();
      if (subjectOf(value) !== null || !isLabel(value)) {
        flushNames(waiting.length);
        rows.push(line);
      } else waiting.push(line);
    }
  }
  flushRow();
  flushNames(waiting.length);
  return rows;
}

function texts(lines: readonly TokenLine[]): string[] {
  return lines.map(({ text }) => text);
}
