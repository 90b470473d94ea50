import { each, type Steps } from '../../pacing';
import { decoded } from '../cells/entities';
import { rowAt } from '../delimitedRow';
import { isAmountText } from './amounts';
import { unfolded } from './cellLines';
import { withoutSigns, withPointedSteps } from './printedSigns';
import { htmlRows } from './htmlCells';
import type { Separator, SourceRow } from './types';

/** A text cut into cells where that can be done with certainty; `text` where blanks may have been lost. */
export type Split =
  | {
      readonly separator: Exclude<Separator, 'spaces' | 'aligned' | 'lines' | 'glued'>;
      readonly rows: readonly SourceRow[];
    }
  | { readonly separator: 'text'; readonly lines: readonly SourceLine[] };

export interface SourceLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** The text with one kind of line end and one kind of space, without signs that cannot be seen. */
export function cleanText(text: string): string {
  return withPointedSteps(withoutSigns(plainText(isMarkup(text) ? text : withoutLeftovers(text))));
}

const TAG = /<\/?(?:b|strong|i|em|u|span|font|sup|p)(?:\s[^<>\n]{0,200})?>/gi;

/** What mail puts before each line that is answered. */
const QUOTED_LINE = /^(?:> ?){1,5}/gm;
/** `="2180"`, as exports write a number that is to stay a text. */
const AS_FORMULA = /(^|[\t;|,\n])="([^"\t;|\n]{0,60})"/g;
const BOLD = /\*\*(?=\S)([^*\t|;\n]{1,60})\*\*/g;

/** A text without what mail, exports and pages left around and in its cells; a `<br>` becomes a line end inside its cell. */
function withoutLeftovers(text: string): string {
  const plain = text.replace(QUOTED_LINE, '').replace(AS_FORMULA, '$1$2').replace(BOLD, '$1');
  return decoded(plain.includes('<') ? plain.replace(TAG, '') : plain);
}

function plainText(text: string): string {
  return (
    text
      .replace(/[\u200b-\u200d\u2060\u00ad\ufeff]/g, '')
      .replace(/\r\n?/g, '\n')
      // The foot of a page in the middle of a table is not the end of it; its line stays, for the numbers of the others.
      .replace(
        /^[^\S\n]*(pagina|page|blz\.?)[^\S\n]{1,9}\d{1,4}([^\S\n]{1,9}(van|of|\/)[^\S\n]{1,9}\d{1,4})?[^\S\n]*$/gim,
        '',
      )
      .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
  );
}

/** Whether a text is the HTML of a table. */
export function isMarkup(text: string): boolean {
  return /<(table|tr|td)\b/i.test(text);
}

/** Cuts the text into cells, by what separates them. */
export function* splitCells(text: string): Steps<Split> {
  if (isMarkup(text)) return { separator: 'html', rows: htmlRows(text) };
  const plain = withBreaks(text);
  if (plain.includes('\t')) return { separator: 'tabs', rows: yield* tabRows(plain) };
  const lines = plain.split('\n').map((line, index) => ({ line: index + 1, text: line }));
  const filled = lines.filter(({ text: line }) => line.trim() !== '');
  const holding = (sign: string) => filled.filter(({ text: line }) => line.includes(sign)).length;
  const most = Math.max(2, filled.length / 2);
  if (holding('|') >= most) return { separator: 'pipes', rows: yield* pipeRows(filled) };
  if (holding(';') >= most) return { separator: 'semicolons', rows: yield* delimited(plain, ';') };
  const commas = (yield* commaRows(plain)) ?? (yield* commaRows(plain.replace(COMMA_CENTS, '$1.$2')));
  if (commas) return { separator: 'commas', rows: commas };
  return { separator: 'text', lines: filled };
}

const BREAK = '\u2028';

/**
 * A text with the line ends that are written as `<br>`: the end of a row where no cells are parted, or in the only line that has
 * any; else one inside a cell.
 */
function withBreaks(text: string): string {
  const marked = text.replace(/<br\s{0,5}\/?>/gi, BREAK);
  if (!marked.includes(BREAK)) return text;
  const lines = marked.split('\n').map((line) => line.trimEnd());
  const isOnly = lines.filter(hasCells).length === 1;
  return lines
    .map((line) => {
      const pieces = line.split(BREAK);
      const areRows = isOnly && pieces.filter(hasCells).length * 2 > pieces.length;
      return areRows || !hasCells(line) ? pieces.join('\n') : line;
    })
    .join('\n');
}

const hasCells = (text: string): boolean => /[\t;|]/.test(text);

function* delimited(text: string, delimiter: string): Steps<SourceRow[]> {
  const rows: SourceRow[] = [];
  let line = 1;
  for (let at = 0; at < text.length;) {
    yield;
    const { cells, end } = rowAt(text, delimiter, at);
    for (const own of unfolded(cells)) rows.push({ line, cells: own });
    // A quoted cell can go on over several lines.
    line += text.slice(at, end).split('\n').length - 1;
    at = end;
  }
  return rows;
}

/** How many lines a cell of Excel may have. */
const MOST_CELL_LINES = 10;

/**
 * Rows of cells with tabs between them. A cell stands in quotes only where Excel puts it in quotes itself, because it has a
 * quote or several lines in it; any other quote is a character like all others.
 */
function* tabRows(text: string): Steps<SourceRow[]> {
  const lines = text.split('\n');
  const rows: SourceRow[] = [];
  for (let at = 0; at < lines.length; at++) {
    yield;
    const line = at + 1;
    let cells = lines[at].split('\t');
    for (let more = endOfQuote(lines, at); more > at; more = endOfQuote(lines, at)) {
      const [rest, ...after] = lines
        .slice(at + 1, more + 1)
        .join('\n')
        .split('\t');
      cells = [...cells.slice(0, -1), `${cells[cells.length - 1]}\n${rest}`, ...after];
      at = more;
    }
    for (const own of unfolded(cells.map(unquoted))) rows.push({ line, cells: own });
  }
  return rows;
}

/** The line on which the cell ends that stands open at the end of this one; the line itself where none does. */
function endOfQuote(lines: readonly string[], at: number): number {
  const last = lines[at].slice(lines[at].lastIndexOf('\t') + 1);
  if (!last.startsWith('"') || /^"(?:[^"]|"")*"$/.test(last)) return at;
  for (let line = at + 1; line < Math.min(lines.length, at + MOST_CELL_LINES); line++) {
    const cell = lines[line].split('\t', 1)[0];
    if (/"$/.test(cell)) return line;
    if (lines[line].includes('\t')) return at;
  }
  return at;
}

function unquoted(cell: string): string {
  return /^"[^]*"$/.test(cell) && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** Rows of a pipe or markdown table; the row of dashes below its heading says nothing. */
function* pipeRows(lines: readonly SourceLine[]): Steps<SourceRow[]> {
  const rows = yield* each(
    lines.filter(({ text }) => !isRuleLine(text)),
    ({ line, text }) => {
      const inner = text.trim().replace(/^\|/, '').replace(/\|$/, '');
      return unfolded(inner.split('|')).map((cells) => ({ line, cells }));
    },
  );
  return rows.flat();
}

function isRuleLine(text: string): boolean {
  return /^[\s|:+=-]+$/.test(text) && text.includes('--');
}

/** Cents behind a comma in a file in which commas part the cells. */
const COMMA_CENTS = /(\d{3}),(\d{2})(?=,|$)/gm;

/** Rows of comma-separated values: only where every line has as many, so that no comma can be a decimal one. */
function* commaRows(text: string): Steps<SourceRow[] | null> {
  if (!text.includes(',') || !/\p{L}/u.test(text)) return null;
  const rows = (yield* delimited(text, ',')).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = rows[0]?.cells.length ?? 0;
  const named = rows[0]?.cells.some((cell) => /\p{L}/u.test(cell)) && !rows[0].cells.some(isAmountText);
  return rows.length >= 2 && width >= 2 && named && rows.every(({ cells }) => cells.length === width)
    ? rows
    : null;
}
