import { partOf, type ShareSteps } from '../../pacing';
import { highest } from '../../domain/extremes';
import { decoded } from '../cells/entities';
import { afterSign, endOfLine, rowAt, type DelimitedRow } from '../delimitedRow';
import { MOST_ROWS } from '../workbookFile/limits';
import { knownHeaders } from './headerRow';

export type Delimiter = ';' | ',' | '|' | '\t';

/** A text file taken apart. */
export interface CsvList {
  readonly cells: readonly (readonly string[])[];
  /** Null when no character parts the lines in columns. */
  readonly delimiter: Delimiter | null;
  /** Rows, counted from 0, in which a quote opens that never closes: there each quote was read as a letter. */
  readonly looseQuotes: readonly number[];
  /** Whether something stands behind the last row that a sheet has, which was not read. */
  readonly isCut: boolean;
}

const DELIMITERS: readonly Delimiter[] = [';', '\t', '|', ','];
/** Lines that decide on the delimiter. */
const LOOKED_AT = 60;
/** What is longer is no header. */
const LONGEST_HEADER = 200;
/** Excel's own line that names the delimiter. */
const NAMED = /^sep=(.)\r?\n/i;

/**
 * Takes a text file apart, in steps. The delimiter is the one under which a row of known headers appears, and else the one
 * that gives most rows the same number of columns. Never throws.
 */
export function* csvSteps(text: string): ShareSteps<CsvList> {
  const whole = yield* partOf(withoutLeftovers(text.replace(/^\ufeff/, '')), [0, 0.1]);
  const plain = spacedTable(whole) ?? (yield* partOf(unwrapped(whole), [0.1, 0.3]));
  const named = NAMED.exec(plain);
  const body = named ? plain.slice(named[0].length) : plain;
  const delimiter =
    named && isDelimiter(named[1]) ? named[1] : yield* partOf(bestDelimiter(body), [0.3, 0.4]);
  return { ...(yield* partOf(split(body, delimiter ?? ';'), [0.4, 1])), delimiter };
}

const LINE_BREAK = /<br\s{0,5}\/?>/gi;
/** As much of a text is looked through at once. */
const PIECE = 50_000;
/** No mark of a page is longer. */
const LONGEST_MARK = 16;

/** A text without what a page left in its cells: `&nbsp;` ends with a sign that parts cells. */
function* withoutLeftovers(text: string): ShareSteps<string> {
  if (!text.includes('<') && !text.includes('&')) return text;
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfPiece(text, at);
    pieces.push(decoded(text.slice(at, end).replace(LINE_BREAK, ' ')));
    at = end;
    yield at / text.length;
  }
  return pieces.join('');
}

/** Where a piece of the text ends that begins there: before a mark that would be cut in two. */
function endOfPiece(text: string, from: number): number {
  const end = from + PIECE;
  if (end >= text.length) return text.length;
  const last = text.slice(end - LONGEST_MARK, end);
  const mark = Math.max(last.lastIndexOf('<'), last.lastIndexOf('&'));
  return mark < 0 ? end : end - LONGEST_MARK + mark;
}

/** Of a mail or a PDF a list can stand in columns of blanks. */
const BETWEEN_COLUMNS = /[^\S\n]{2,}/;
const LEAST_COLUMNS = 3;
const MOST_SPACED = 100_000;

/** The lines of a list with blanks between its columns, with tabs there; null where a row is not as wide as the headers, so that a cell may be missing. */
function spacedTable(text: string): string | null {
  if (text.length > MOST_SPACED || /[\t;|]/.test(text)) return null;
  const rows = text.split(/\r\n?|\n/).map((line) => line.trim().split(BETWEEN_COLUMNS));
  const tables = rows.filter(({ length }) => length > 1);
  const isEven = tables.every(({ length }) => length === tables[0].length);
  const isTable =
    tables.length > 1 && tables[0].length >= LEAST_COLUMNS && isEven && knownHeaders(tables[0]) > 1;
  return isTable ? rows.map((cells) => cells.join('\t')).join('\n') : null;
}

function isDelimiter(text: string): text is Delimiter {
  return (DELIMITERS as readonly string[]).includes(text);
}

function* bestDelimiter(text: string): ShareSteps<Delimiter | null> {
  let best: { readonly delimiter: Delimiter; readonly score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    yield 0;
    if (!text.includes(delimiter)) continue;
    const widths: number[] = [];
    let headers = 0;
    for (let at = 0; at < text.length && widths.length < LOOKED_AT;) {
      const row = rowAt(text, delimiter, at);
      widths.push(row.cells.length);
      headers = Math.max(headers, knownHeaders(row.cells.map((cell) => cell.slice(0, LONGEST_HEADER))));
      at = row.end;
      yield 0;
    }
    const score = headers * 10 + evenness(widths);
    if (score > 0 && (best === null || score > best.score)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

/** The share of rows that have the most usual number of columns, when that is more than one. */
function evenness(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return widths.length === 0 ? 0 : highest(counts.values(), 0) / widths.length;
}

/** A line that is longer was not put in quotes by a program, and no cell goes on behind it. */
const LONGEST_LINE = 500_000;
/** Lines between two steps. */
const TOGETHER = 256;

/** Lines of a file in which some program put each whole line in quotes, without them. */
function* unwrapped(text: string): ShareSteps<string> {
  let delimiters = DELIMITERS;
  const parts: string[] = [];
  let lines: string[] = [];
  let [seen, filled] = [0, 0];
  for (let at = 0; at < text.length;) {
    const end = endOfLine(text, at);
    const line = innerLine(text.slice(at, end));
    if (line === null) return text;
    at = afterSign(text, end);
    if (line !== '') {
      delimiters = delimiters.filter((delimiter) => line.includes(delimiter));
      if (delimiters.length === 0) return text;
      lines.push(line);
      filled++;
    }
    if (++seen % TOGETHER > 0) continue;
    if (lines.length > 0) parts.push(lines.join('\n'));
    lines = [];
    yield at / text.length;
  }
  if (lines.length > 0) parts.push(lines.join('\n'));
  return filled < 2 ? text : parts.join('\n');
}

/** What is inside the quotes around a line; "" for an empty line, null where there are none, or they are those of cells. */
function innerLine(line: string): string | null {
  if (line === '') return '';
  const isWrapped =
    line.length > 1 && line.length <= LONGEST_LINE && line.startsWith('"') && line.endsWith('"');
  if (!isWrapped) return null;
  const inner = line.slice(1, -1);
  // A quote that is not doubled inside ends a cell: then the quotes are those of cells.
  return inner.replaceAll('""', '').includes('"') ? null : inner.replaceAll('""', '"');
}

/** A cell over more lines than this has rather lost its closing quote. */
const MOST_LINES_OF_A_CELL = 20;
/** Rows between two steps: one can have thousands of cells. */
const ROWS_TOGETHER = 8;

type Rows = Omit<CsvList, 'delimiter'>;

/** Of a blank line: there can be millions of them. */
const BLANK: readonly string[] = [''];

/** No more rows than a sheet has. */
function* split(text: string, delimiter: Delimiter): ShareSteps<Rows> {
  const cells: (readonly string[])[] = [];
  let at = 0;
  while (at < text.length && cells.length < MOST_ROWS) {
    const row = rowAt(text, delimiter, at);
    if (!row.closes) {
      yield 0;
      return yield* splitByLine(text, delimiter);
    }
    const isBlank = row.cells.length === 1 && row.cells[0] === '';
    at = row.end;
    if (cells.push(isBlank ? BLANK : row.cells) % ROWS_TOGETHER === 0) yield at / text.length;
  }
  return { cells, looseQuotes: [], isCut: isFilled(text, at) };
}

/**
 * As `split`, for a text with a quote that never closes: that one would swallow everything up to the next. A cell that
 * does close within a few lines and leaves its row as wide as the others stays whole.
 */
function* splitByLine(text: string, delimiter: Delimiter): ShareSteps<Rows> {
  const width = yield* widthOfFirst(text, delimiter);
  const looseQuotes: number[] = [];
  const cells: (readonly string[])[] = [];
  let at = 0;
  while (at < text.length && cells.length < MOST_ROWS) {
    const end = afterLines(text, at, 1);
    const isLong = end - at > LONGEST_LINE;
    // Each look at a line of millions of characters takes long.
    if (isLong) yield 0.5 + (0.5 * at) / text.length;
    const line = rowAt(text, delimiter, at, end);
    const whole = line.closes ? line : isLong ? null : rowOverLines(text, delimiter, at, width);
    if (whole === null) looseQuotes.push(cells.length);
    const row = whole ?? line;
    at = row.end;
    if (cells.push(row.cells) % ROWS_TOGETHER === 0) yield 0.5 + (0.5 * at) / text.length;
  }
  return { cells, looseQuotes, isCut: isFilled(text, at) };
}

const isFilled = (text: string, from: number): boolean =>
  from < text.length && text.slice(from).trim() !== '';

/** Cells in the first line of which each quote closes. */
function* widthOfFirst(text: string, delimiter: Delimiter): ShareSteps<number> {
  for (let at = 0; at < text.length;) {
    const end = afterLines(text, at, 1);
    if (end - at > LONGEST_LINE) yield (0.5 * at) / text.length;
    const row = rowAt(text, delimiter, at, end);
    if (row.closes) return row.cells.length;
    at = end;
    yield (0.5 * at) / text.length;
  }
  return 0;
}

/** Where the line behind so many lines begins. */
function afterLines(text: string, from: number, lines: number): number {
  let at = from;
  for (let line = 0; line < lines && at < text.length; line++) at = afterSign(text, endOfLine(text, at));
  return at;
}

/** A row of which a cell goes on over lines; null where none closes in time, or the row is not as wide as the others. */
function rowOverLines(text: string, delimiter: Delimiter, at: number, width: number): DelimitedRow | null {
  const row = rowAt(text, delimiter, at, afterLines(text, at, MOST_LINES_OF_A_CELL));
  return row.closes && row.cells.length === width ? row : null;
}
