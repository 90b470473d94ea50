import Papa from 'papaparse';
import { knownHeaders } from './headerRow';
import { highest } from '../../domain/extremes';

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
  const plain = unwrapped(text.replace(/^\ufeff/, ''));
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
    const score = highest(data.map(knownHeaders), 0) * 10 + evenness(data);
    if (score > 0 && (best === null || score > best.score)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

/** The share of rows that have the most usual number of columns, when that is more than one. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return rows.length === 0 ? 0 : highest(counts.values(), 0) / rows.length;
}

/** Lines of a file in which some program put each whole line in quotes, without them. */
function unwrapped(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const filled = lines.filter((line) => line !== '');
  const isWrapped = (line: string) => line.length > 1 && line.startsWith('"') && line.endsWith('"');
  if (filled.length < 2 || !filled.every(isWrapped)) return text;
  const inner = filled.map((line) => line.slice(1, -1));
  // A quote that is not doubled inside ends a cell: then the quotes are those of cells.
  if (inner.some((line) => line.split('""').join('').includes('"'))) return text;
  if (!DELIMITERS.some((delimiter) => inner.every((line) => line.includes(delimiter)))) return text;
  return inner.map((line) => line.split('""').join('"')).join('\n');
}

/** A cell over more lines than this has rather lost its closing quote. */
const MOST_LINES_OF_A_CELL = 20;

function split(text: string, delimiter: Delimiter): Pick<CsvList, 'cells' | 'looseQuotes'> {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const broken = errors.some(({ type }) => type === 'Quotes');
  return broken ? splitByLine(text, delimiter) : { cells: withoutLast(data), looseQuotes: [] };
}

/**
 * As `split`, for a text with a quote that never closes: that one would swallow everything up to the next. A cell that
 * does close within a few lines and leaves its row as wide as the others stays whole.
 */
function splitByLine(text: string, delimiter: Delimiter): Pick<CsvList, 'cells' | 'looseQuotes'> {
  const lines = text.split(/\r\n|\n|\r/);
  const parse = (line: string) => Papa.parse<string[]>(line, { delimiter });
  const closes = (line: string) => !parse(line).errors.some(({ type }) => type === 'Quotes');
  const width = parse(lines.find(closes) ?? '').data[0]?.length ?? 0;
  const looseQuotes: number[] = [];
  const cells: string[][] = [];
  for (let at = 0; at < lines.length; at++) {
    if (closes(lines[at])) {
      cells.push(parse(lines[at]).data[0] ?? ['']);
      continue;
    }
    const last = lastLineOfCell(lines, at, (part) => closes(part) && parse(part).data[0]?.length === width);
    if (last !== null) {
      cells.push(parse(lines.slice(at, last + 1).join('\n')).data[0]);
      at = last;
      continue;
    }
    looseQuotes.push(cells.length);
    cells.push(lines[at].split(delimiter).map(withoutQuotes));
  }
  return { cells: withoutLast(cells), looseQuotes };
}

function lastLineOfCell(
  lines: readonly string[],
  first: number,
  isRow: (part: string) => boolean,
): number | null {
  for (let last = first + 1; last < Math.min(lines.length, first + MOST_LINES_OF_A_CELL); last++) {
    if (lines[last].includes('"') && isRow(lines.slice(first, last + 1).join('\n'))) return last;
  }
  return null;
}

function withoutQuotes(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1) : cell;
}

/** A file ends with a line end; the empty row behind it is none. */
function withoutLast(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows[rows.length - 1];
  return last && last.every((cell) => cell.trim() === '') ? rows.slice(0, -1) : rows;
}
