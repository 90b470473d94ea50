import { xmlText } from '../tables/xmlText';
import { keptTogether } from './keptTogether';
import type { Paper } from './paper';

/** A blank at which no program breaks a line. */
const NO_BREAK = '\u00a0';

/** A paper of which every text can stand in a Word document: one that cannot would make everybody’s agreement unreadable. */
export function printablePaper(paper: Paper): Paper {
  return withPrintableTexts(paper);
}

function withPrintableTexts<T>(value: T): T;
function withPrintableTexts(value: unknown): unknown {
  if (typeof value === 'string') return keptTogether(xmlText(value).split(' '), NO_BREAK).join(' ');
  if (Array.isArray(value)) return value.map((item: unknown) => withPrintableTexts(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPrintableTexts(item)]));
}
