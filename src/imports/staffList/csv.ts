import Papa from 'papaparse';
import { knownHeaders } from './headerRow';

export type Delimiter = ';' | ',' | '|' | '\t';

/** A text file taken apart. */
export interface CsvList {
  readonly cells: readonly (readonly string[])[];
  /** Null when no character parts the lines in columns. */
  readonly delimiter: Delimiter | null;
  /** Rows, counted from 0, in which a quote opens that never closes: there each quote was read as a letter. */
  readonly looseQuotes: readonly number[];
}

const DELIMITERS: readonly Delimiter[] = [';', '\t', '|', ','];
/** Lines that decide on the delimiter. */
const LOOKED_AT = 60;
/** Excel's own line that names the delimiter. */
const NAMED = /^sep=(.)\r?\n/i;

/**
 * Takes a text file apart. The delimiter is the one under which a row of known headers appears, and else the one that
 * gives most rows the same number of columns. Never throws.
 */
export function readCsv(text: string): CsvList {
  const plain = text.replace(/^\ufeff/, '');
  const named = NAMED.exec(plain);
  const body = named ? plain.slice(named[0].length) : plain;
  const delimiter = named && isDelimiter(named[1]) ? named[1] : bestDelimiter(body);
  return { ...split(body, delimiter ?? ';'), delimiter };
}

function isDelimiter(text: string): text is Delimiter {
  return (DELIMITERS as readonly string[]).includes(text);
}

function bestDelimiter(text: string): Delimiter | null {
  let best: { readonly delimiter: Delimiter; readonly score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT });
    const score = Math.max(0, ...data.map(knownHeaders)) * 10 + evenness(data);
    if (score > 0 && (best === null || score > best.score)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

/** The share of rows that have the most usual number of columns, when that is more than one. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return rows.length === 0 ? 0 : Math.max(0, ...counts.values()) / rows.length;
}

function split(text: string, delimiter: Delimiter): Pick<CsvList, 'cells' | 'looseQuotes'> {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const broken = errors.some(({ type }) => type === 'Quotes');
  if (!broken) return { cells: withoutLast(data), looseQuotes: [] };

  // One loose quote swallows everything up to the next, so each line is then taken on its own.
  const looseQuotes: number[] = [];
  const cells = text.split(/\r\n|\n|\r/).map((line, row) => {
    const parsed = Papa.parse<string[]>(line, { delimiter });
    if (parsed.errors.some(({ type }) => type === 'Quotes')) {
      looseQuotes.push(row);
      return line.split(delimiter).map((cell) => cell.replace(/^"(.*)"$/, '$1'));
    }
    return parsed.data[0] ?? [''];
  });
  return { cells: withoutLast(cells), looseQuotes };
}

/** A file ends with a line end; the empty row behind it is none. */
function withoutLast(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows[rows.length - 1];
  return last && last.every((cell) => cell.trim() === '') ? rows.slice(0, -1) : rows;
}
