import type { Paper } from './paper';

/** What XML 1.0 does not allow in a text: most control characters, halves of surrogate pairs, and two that are no characters. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as a document can hold it: what it cannot is shown as the sign for an unknown character. */
export function printable(text: string): string {
  return text.replace(NOT_IN_XML, '\uFFFD');
}

/**
 * A paper of which every text can stand in a document. One cell with a character that XML does not know would make the
 * whole document unreadable, and with it everybody’s agreement.
 */
export function printablePaper(paper: Paper): Paper {
  return withPrintableTexts(paper);
}

function withPrintableTexts<T>(value: T): T;
function withPrintableTexts(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map((item: unknown) => withPrintableTexts(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPrintableTexts(item)]));
}
