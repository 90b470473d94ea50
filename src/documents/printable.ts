import { xmlText } from '../tables/xmlText';
import type { Paper } from './paper';

/** A paper of which every text can stand in a document: one that cannot would make everybody’s agreement unreadable. */
export function printablePaper(paper: Paper): Paper {
  return withPrintableTexts(paper);
}

function withPrintableTexts<T>(value: T): T;
function withPrintableTexts(value: unknown): unknown {
  if (typeof value === 'string') return xmlText(value);
  if (Array.isArray(value)) return value.map((item: unknown) => withPrintableTexts(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPrintableTexts(item)]));
}
