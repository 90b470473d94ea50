/** A row of a text of which a character parts the cells. */
export interface DelimitedRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
  /** Whether each cell that opens with a quote ends with one; where not, that quote was read as a letter. */
  readonly closes: boolean;
}

/** Cells of a row: no sheet is wider. What is behind them is read as the next row. */
const MOST_CELLS = 16_384;
/** What is longer has rather lost its closing quote: a cell of Excel has a third of this at most. */
const LONGEST_CELL = 100_000;

/**
 * Reads one row. A cell that opens with a quote goes on to the quote that closes it, also over line ends; in it a quote is
 * doubled. A quote that nothing closes is a letter, but for those around a whole cell. Takes time in proportion to the row, whatever is in it.
 *
 * @param to where the text ends for this row
 */
export function rowAt(text: string, delimiter: string, from: number, to = text.length): DelimitedRow {
  const cells: string[] = [];
  let closes = true;
  let at = from;
  for (;;) {
    const isOpened = at < to && text[at] === '"';
    const quoted = isOpened ? quotedCell(text, delimiter, at, to) : null;
    if (isOpened && quoted === null) closes = false;
    const end = quoted?.end ?? endOfCell(text, delimiter, at, to);
    cells.push(quoted?.text ?? withoutQuotes(text.slice(at, end)));
    at = end;
    if (at >= to || text[at] !== delimiter || cells.length === MOST_CELLS)
      return { cells, end: afterSign(text, at, to), closes };
    at++;
  }
}

/** The place of the sign that ends the line, or of the end of the text. */
export function endOfLine(text: string, from: number, to = text.length): number {
  let at = from;
  while (at < to && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** Where what is behind a delimiter or a line end begins. */
export function afterSign(text: string, at: number, to = text.length): number {
  return Math.min(to, text.startsWith('\r\n', at) ? at + 2 : at + 1);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function endOfCell(text: string, delimiter: string, from: number, to: number): number {
  const sign = delimiter.charCodeAt(0);
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === sign || isLineEnd(code)) break;
  }
  return at;
}

/** The text in quotes that opens here and where what is behind it begins; null where no quote closes it. */
function quotedCell(
  text: string,
  delimiter: string,
  from: number,
  to: number,
): { readonly text: string; readonly end: number } | null {
  const last = Math.min(to, from + LONGEST_CELL);
  let at = nextQuote(text, from + 1, last);
  while (at + 1 < last && text[at + 1] === '"') at = nextQuote(text, at + 2, last);
  if (at >= last) return null;
  const end = afterBlanks(text, delimiter, at + 1, to);
  const isClosed = end === to || text[end] === delimiter || isLineEnd(text.charCodeAt(end));
  return isClosed ? { text: text.slice(from + 1, at).replaceAll('""', '"'), end } : null;
}

/** A cell with quotes inside that are not doubled, without those around it. */
function withoutQuotes(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1) : cell;
}

function nextQuote(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) !== 34) at++;
  return at;
}

/** The first place behind blanks that end no cell. */
function afterBlanks(text: string, delimiter: string, from: number, to: number): number {
  let at = from;
  while (at < to && text[at] !== delimiter && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}
