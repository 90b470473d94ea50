import { decoded } from '../cells/entities';
import { isAmountText } from './amounts';
import { oneLine, unfolded } from './cellLines';
import { isShort } from './limits';
import { markupParts, type MarkupPart } from './markup';
import type { SourceRow } from './types';

/** Longer than any page with a salary table on it. */
const LONGEST_PAGE = 2_000_000;
const WIDEST = 100;
/** What ends a line outside a table. */
const LINE_ENDS = new Set(['/p', '/div', '/li', '/tr', 'br', '/h1', '/h2', '/h3', '/h4', '/h5', '/h6']);
/** What ends a row that has no end of its own. */
const ROW_ENDS = new Set(['/tr', '/table', '/tbody', '/thead']);

/**
 * The rows of the tables in a piece of HTML, as a browser puts it on the clipboard. It is read as text, never as a page.
 * A cell over several columns stands in the first of them, a cell over several rows in each of them; an amount over columns
 * that have names of their own stands in each of those too. The caption of a table and the lines around it are rows of one
 * cell.
 */
export function htmlRows(html: string): SourceRow[] {
  return pageRows(html).map((cells, index) => ({ line: index + 1, cells }));
}

/**
 * What was copied from a page or a document, as lines of cells with tabs between them and the lines around its tables. Only
 * this has the empty and merged cells: the plain text that comes along leaves them out, and breaks a cell of two lines.
 *
 * @param html as the clipboard holds it
 * @returns null where it holds no table
 */
export function textOfHtml(html: string): string | null {
  if (html.length > LONGEST_PAGE || !/<table\b/i.test(html)) return null;
  return pageRows(html)
    .map((cells) =>
      cells.length === 1 ? cells[0] : cells.map((cell) => cell.replaceAll('"', '”')).join('\t'),
    )
    .join('\n');
}

function pageRows(html: string): string[][] {
  const rows: string[][] = [];
  let table = new TableRows();
  let line: MarkupPart[] = [];
  const endLine = () => {
    const text = oneLine(plain(line));
    line = [];
    if (text !== '') rows.push([text]);
  };
  for (const part of markupParts(html)) {
    const name = part.kind === 'tag' ? part.name : '';
    if (name === 'table') table = new TableRows();
    if (name === 'tr' || (table.inRow && ROW_ENDS.has(name))) {
      for (const ended of table.endRow()) rows.push(ended);
      endLine();
      if (name === 'tr') table.startRow();
    } else if (table.inRow) table.take(part);
    else if (LINE_ENDS.has(name) || ROW_ENDS.has(name) || name === '/caption') endLine();
    else line.push(part);
  }
  for (const ended of table.endRow()) rows.push(ended);
  endLine();
  return rows;
}

/** Puts the cells of one table in rows, with the cells that reach over several columns or rows. */
class TableRows {
  private readonly hanging = new Map<number, { left: number; text: string }>();
  /** Columns that have had a cell of their own. */
  private readonly own = new Set<number>();
  private cells: string[] | null = null;
  private cell: { attributes: string; parts: MarkupPart[] } | null = null;

  get inRow(): boolean {
    return this.cells !== null;
  }

  startRow(): void {
    this.cells = [];
  }

  /** The row that was being read; none where there was none. */
  endRow(): string[][] {
    this.endCell();
    const cells = this.cells;
    if (cells === null) return [];
    this.takeHanging(cells);
    this.cells = null;
    return unfolded(cells);
  }

  take(part: MarkupPart): void {
    const name = part.kind === 'tag' ? part.name : '';
    if (name === 'td' || name === 'th') {
      this.endCell();
      this.cell = { attributes: part.kind === 'tag' ? part.attributes : '', parts: [] };
    } else if (name === '/td' || name === '/th') this.endCell();
    else this.cell?.parts.push(part);
  }

  private endCell(): void {
    const { cell: source, cells } = this;
    this.cell = null;
    if (source === null || cells === null) return;
    this.takeHanging(cells);
    const text = plain(source.parts);
    const down = spanOf(source.attributes, 'rowspan');
    if (down > 1) this.hanging.set(cells.length, { left: down - 1, text });
    const more = Array.from(
      { length: spanOf(source.attributes, 'colspan') - 1 },
      (_, i) => cells.length + 1 + i,
    );
    const repeat = isAmountText(text) && more.every((column) => this.own.has(column));
    if (text !== '') this.own.add(cells.length);
    cells.push(text);
    for (let i = 0; i < more.length; i++) cells.push(repeat ? text : '');
  }

  private takeHanging(cells: string[]): void {
    for (
      let held = this.hanging.get(cells.length);
      held && held.left > 0;
      held = this.hanging.get(cells.length)
    ) {
      held.left--;
      cells.push(held.text);
    }
  }
}

function spanOf(attributes: string, name: string): number {
  if (!isShort(attributes)) return spanOf(attributes.slice(0, 200), name);
  const span = Number(new RegExp(`\\b${name} {0,3}= {0,3}["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(span, 1), WIDEST);
}

/** The text of these parts, with the line ends that were made in it. A raised mark stands apart from what it is raised above: it is a footnote's. */
function plain(parts: readonly MarkupPart[]): string {
  let raised = false;
  const pieces = parts.map((part) => {
    if (part.kind === 'tag') {
      if (part.name === 'sup') raised = true;
      if (part.name === '/sup') raised = false;
      return LINE_ENDS.has(part.name) ? '\n' : ' ';
    }
    return raised && part.text.trim() !== '' ? raisedMark(part.text.trim()) : oneLine(part.text);
  });
  return decoded(pieces.join('')).trim();
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A footnote's number as raised digits, so that it is never taken for a part of the number before it. */
function raisedMark(text: string): string {
  if (!/^\(?\d{1,2}\)?$/.test(text)) return text;
  return text.replace(/\D/g, '').replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)]);
}
