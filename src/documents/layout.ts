import { xmlText } from '../tables/xmlText';
import type { CellValue } from '../tables/cellText';
import { BOLD, INDENT, PLAIN, roomIn, ROW_HEIGHT, rowHeightOf } from './cellRoom';
import { markOf } from './fingerprint';
import type { Paper, PaperBlock, PaperCell, PaperKind, PaperParty, PaperTable } from './paper';
import type { ChartPlace, FormattedCells, LookedCells, PaperLayout, PaperLook } from './paperLayout';
import { highest } from '../domain/extremes';
import { beginsPage } from './beginsPage';
import { isOfSignatures, leadsOn } from './leadsOn';
import { listLayout } from './listLayout';
import { groupText } from './groupText';
import { sheetWidths } from './sheetWidths';
import { linesIn, textWidth, type TextLook } from './textWidth';

const COLUMNS = 6;
/** Margins of A4 at the sides, and above and below, where a line with the number of the page has room; in centimetres. */
export const SIDE_MARGIN_CM = 1.5;
export const TOP_MARGIN_CM = 1.2;
/** What they leave of its height, in points; less 8 for printers that round upwards. */
export const PAGE_HEIGHT = ((29.7 - 2 * TOP_MARGIN_CM) * 72) / 2.54 - 8;
/** Rows that a chart takes below its table: at least, and with bars, where each category has a name of its own at the side. */
const CHART_ROWS = 14;
const rowsOfBars = (categories: number) => 6 + Math.ceil(categories * 1.75);
/** Height of the empty row above a heading or a chart, in points. */
const GAP = 6;
/** Height of the rows with other letters or room to write, in points. */
const ROW_HEIGHTS: Partial<Readonly<Record<PaperLook, number>>> = {
  title: 21,
  heading: 16.5,
  small: 10.5,
  tall: 18.75,
};
const TEXT_LOOKS: Partial<Readonly<Record<PaperLook, TextLook>>> = {
  title: { points: 16, bold: true },
  heading: { points: 12, bold: true },
  small: { points: 8, bold: false },
};

/**
 * The rows with which a new page begins, so that a part which fits on a page stays together: signatures with what stands
 * above them, a table. A part that leaves too much of the page before it empty is divided. What the paper has a page
 * of its own for begins one.
 */
export function pageBreaks({ printed, heights, parts, pages }: PaperLayout, page: number): number[] {
  const breaks: number[] = [];
  let start = 0;
  let taken = 0;
  /** The row at which the last part on this page begins, and the height before it. */
  let part = { row: 0, before: 0 };
  for (let row = 0; row < printed; row++) {
    const height = heights.get(row) ?? ROW_HEIGHT;
    if (pages.has(row)) {
      start = row;
      taken = 0;
      breaks.push(row);
    }
    if (parts.has(row)) part = { row, before: taken };
    if (taken + height > page) {
      const keeps = part.row > start && part.before > page / 2;
      start = keeps ? part.row : row;
      taken = keeps ? taken - part.before : 0;
      breaks.push(start);
    }
    taken += height;
  }
  return breaks;
}

/** Whether each page of a paper is one when it is printed: none of them goes on over the next. */
export function fitsItsPages(layout: PaperLayout): boolean {
  return pageBreaks(layout, PAGE_HEIGHT).length === layout.pages.size;
}

/** Height of the whole paper as printed, in points. */
export function heightOf({ cells, printed, heights }: PaperLayout): number {
  return cells.slice(0, printed).reduce((sum, _, row) => sum + (heights.get(row) ?? ROW_HEIGHT), 0);
}

/** Lays a paper out on a sheet. Text runs on over the empty cells beside it, so no cells need to be merged. */
export function layoutOf(paper: Paper): PaperLayout {
  if (paper.list) return listLayout(paper, paper.list);
  const { blocks } = paper;
  const sheet = new Builder(sheetWidths(blocks));
  blocks.forEach((block, i) => {
    if (beginsPart(blocks, i)) sheet.part();
    if (beginsPage(blocks, i)) sheet.page();
    addBlock(sheet, block);
  });
  sheet.printed = sheet.row;
  sheet.blank();
  sheet.look('mark', sheet.row, 0, 1, 1);
  sheet.add([markOf(paper.key, sheet.cells)]);
  return sheet;
}

/** Whether a page may begin with a block: not just below a heading, nor with signatures of which nobody sees what was signed. */
function beginsPart(blocks: readonly PaperBlock[], index: number): boolean {
  const [heading, before] = [blocks[index - 2], blocks[index - 1]];
  if (leadsOn(before)) return false;
  switch (blocks[index].kind) {
    case 'heading':
      return !isOfSignatures(blocks, index);
    case 'small':
      return before?.kind === 'small';
    case 'table':
      return before?.kind !== 'text';
    default:
      return !(heading?.kind === 'heading' && before.kind === 'text');
  }
}

class Builder implements PaperLayout {
  readonly cells: CellValue[][] = [];
  readonly looks: LookedCells[] = [];
  readonly formats: FormattedCells[] = [];
  readonly charts: ChartPlace[] = [];
  readonly formulas: { row: number; column: number }[] = [];
  readonly heights = new Map<number, number>();
  readonly parts = new Set<number>();
  readonly pages = new Set<number>();
  printed = 0;

  constructor(readonly widths: readonly number[]) {}

  get row(): number {
    return this.cells.length;
  }
  add(cells: readonly CellValue[]): void {
    const clean = cells.map((cell) => (typeof cell === 'string' ? xmlText(cell) : cell));
    this.cells.push([...clean, ...new Array<CellValue>(COLUMNS - cells.length).fill('')]);
  }
  /** A low empty row, unless there is an empty one already. */
  blank(): void {
    if (this.row === 0 || this.cells[this.row - 1].every((cell) => cell === '')) return;
    this.heights.set(this.row, GAP);
    this.add([]);
  }
  /** A page may begin with the next row. */
  part(): void {
    this.parts.add(this.row);
  }
  /** A page begins with the next row. */
  page(): void {
    this.pages.add(this.row);
  }
  look(look: PaperLook, row: number, column: number, rows: number, columns: number): void {
    this.looks.push({ look, row, column, rows, columns });
    const height = ROW_HEIGHTS[look];
    for (let i = 0; height && i < rows; i++) this.heights.set(row + i, height);
  }
  /** The width for text in points: of a number of columns from this one on, or of all remaining ones. */
  room(column: number, columns = COLUMNS - column): number {
    const widths = this.widths.slice(column, column + columns);
    return roomIn(widths.reduce((sum, width) => sum + width, 0));
  }
  /** Makes the next row high enough for a number of lines. */
  lines(count: number): void {
    if (count > 1) this.heights.set(this.row, rowHeightOf(count));
  }
}

function addBlock(sheet: Builder, block: PaperBlock): void {
  switch (block.kind) {
    case 'heading':
      sheet.blank();
      return addLines(sheet, block.text, 'heading');
    case 'title':
    case 'small':
      return addLines(sheet, block.text, block.kind);
    case 'text':
      return addLines(sheet, block.text, null);
    case 'facts':
      return block.rows.forEach(([label, value]) => addFact(sheet, label, value));
    case 'blanks':
      return block.labels.forEach((label) => addBlank(sheet, label));
    case 'signatures':
      return addSignatures(sheet, block.parties);
    case 'table':
      return addTable(sheet, block);
  }
}

const fits = (text: string, points: number, look: TextLook) => textWidth(text, look) <= points;

/** How many lines the text has that has most; one at least. */
const longest = (all: readonly (readonly string[])[]): number =>
  all.reduce((most, { length }) => Math.max(most, length), 1);

/** A text that fits stays as it is, blanks included. */
const linesOf = (text: string, points: number, look: TextLook): readonly string[] =>
  fits(text, points, look) && !text.includes('\n') ? [text] : linesIn(text, points, look);

/** The label in the first column, and beside it the value on as many lines as it needs. */
function addFact(sheet: Builder, label: string, value: string): void {
  const labels = linesOf(label, sheet.room(0, 1), BOLD);
  const values = linesOf(value, sheet.room(1), PLAIN);
  const lines = Math.max(labels.length, values.length);
  sheet.look('label', sheet.row, 0, lines, 1);
  for (let i = 0; i < lines; i++) sheet.add([labels[i] ?? '', values[i] ?? '']);
}

function addLines(sheet: Builder, text: string, look: 'title' | 'heading' | 'small' | null): void {
  const lines = linesIn(text, sheet.room(0), (look && TEXT_LOOKS[look]) ?? PLAIN);
  if (look) sheet.look(look, sheet.row, 0, lines.length, look === 'heading' ? COLUMNS : 1);
  for (const line of lines) sheet.add([line]);
}

/** The label, and a line from the first column that it leaves free; below it where it leaves none. */
function addBlank(sheet: Builder, label: string): void {
  const lines = linesOf(label, sheet.room(0), PLAIN);
  for (const line of lines.slice(0, -1)) sheet.add([line]);
  const last = lines.at(-1) ?? '';
  let column = 1;
  while (column < COLUMNS && !fits(last, sheet.room(0, column), PLAIN)) column++;
  sheet.look('tall', sheet.row, 0, 1, 1);
  sheet.add([last]);
  if (column > COLUMNS - 2) {
    column = 0;
    sheet.look('tall', sheet.row, 0, 1, 1);
    sheet.add([]);
  }
  sheet.look('line', sheet.row - 1, column, 1, COLUMNS - column);
}

/** Two parties beside each other, each with its lines; a text that is longer than its half goes on over more rows. */
function addSignatures(sheet: Builder, parties: readonly PaperParty[]): void {
  const half = COLUMNS / 2;
  const beside = (texts: readonly string[]) =>
    sheet.add(texts.flatMap((text) => [text, ...new Array<CellValue>(half - 1).fill('')]));
  const first = sheet.row;
  sheet.look('label', first, 0, 1, COLUMNS);
  beside(parties.map(({ title }) => title));
  const most = highest(
    parties.map(({ lines }) => lines.length),
    0,
  );
  for (let i = 0; i < most; i++) {
    // The label of the second party is not set against the line of the first.
    const texts = parties.map(({ lines }, side) =>
      linesOf(lines[i] ?? '', sheet.room(side * half, half) - (side > 0 ? INDENT : 0), PLAIN),
    );
    const rows = longest(texts);
    // The line to write on stands beside the last row, where each text ends.
    for (let row = 1; row < rows; row++) beside(texts.map((text) => text.at(row - 1 - rows) ?? ''));
    sheet.look('tall', sheet.row, 0, 1, 1);
    parties.forEach((_, side) => sheet.look('line', sheet.row, side * half + 1, 1, half - 1));
    beside(texts.map((text) => text.at(-1) ?? ''));
  }
  sheet.look('indent', first, half, sheet.row - first, 1);
}

function addTable(sheet: Builder, { columns, rows, total, chart }: PaperTable): void {
  const header = sheet.row;
  sheet.look('header', header, 0, 1, COLUMNS);
  // A text is not set against the number before it.
  const indented = columns.map(
    ({ kind }, column) => kind === 'text' && column > 0 && columns[column - 1].kind !== 'text',
  );
  const headerLines = columns.map(({ header: text }, column) => {
    const inset = indented[column] ? INDENT : 0;
    const { length } = linesIn(text, sheet.room(column, 1) - inset, BOLD);
    // A header over free columns runs on over them, as the texts below it do.
    if (length === 1 || column < columns.length - 1 || columns[column].kind !== 'text') return length;
    if (!fits(text, sheet.room(column) - inset, BOLD)) return length;
    sheet.look('runsOn', header, column, 1, 1);
    return 1;
  });
  sheet.lines(highest(headerLines, 1));
  sheet.add(columns.map((column) => column.header));
  const body = [...rows, ...(total ? [total] : [])];
  for (const row of body) {
    const group = groupText(row, columns);
    if (group === null) addTableRow(sheet, row, columns, { indented, look: row === total ? BOLD : PLAIN });
    else addGroup(sheet, group, sheet.row === header + 1);
  }
  const written = sheet.row - header - 1;
  columns.forEach(({ kind }, column) => {
    if (kind === 'text') {
      if (indented[column]) sheet.look('indent', header, column, written + 1, 1);
      return;
    }
    sheet.formats.push({ kind, row: header + 1, column, rows: written, columns: 1 });
    sheet.look('right', header, column, 1, 1);
  });
  if (total) sheet.look('total', sheet.row - 1, 0, 1, COLUMNS);
  if (chart) {
    sheet.part();
    sheet.blank();
    const height = chart.type === 'bars' ? Math.max(CHART_ROWS, rowsOfBars(rows.length)) : CHART_ROWS;
    sheet.charts.push({ chart, row: header, rows: rows.length + 1, top: sheet.row, height });
    for (let i = 0; i < height; i++) sheet.add([]);
  }
}

/** A heading of the rows below it, over all columns; a page may begin with it when it is not the first. */
function addGroup(sheet: Builder, text: string, isFirst: boolean): void {
  if (!isFirst) sheet.part();
  const lines = linesOf(text, sheet.room(0), BOLD);
  sheet.look('label', sheet.row, 0, lines.length, 1);
  for (const line of lines) sheet.add([line]);
}

interface RowLook {
  /** By column: whether its texts are indented. */
  readonly indented: readonly boolean[];
  readonly look: TextLook;
}

/** A text that does not fit is wrapped within its column; in the last one it goes on over the free columns beside it, and further rows. */
function addTableRow(
  sheet: Builder,
  row: readonly PaperCell[],
  columns: PaperTable['columns'],
  { indented, look }: RowLook,
): void {
  const last = row.length - 1;
  const linesAt = (column: number): readonly string[] => {
    const cell = row[column];
    if (typeof cell !== 'string') return [];
    const room = column === last ? sheet.room(column) : sheet.room(column, 1);
    return linesOf(cell, room - (indented[column] ? INDENT : 0), look);
  };
  const lines = row.map((_, column) => linesAt(column));
  const cells = row.map((cell, column) => written(cell, columns[column].kind));
  row.forEach((cell, column) => {
    if (cell !== null && typeof cell === 'object') sheet.formulas.push({ row: sheet.row, column });
  });
  const most = longest(lines);
  if (lines[last].length > 1) {
    for (let i = 0; i < most; i++)
      sheet.add(cells.map((cell, column) => lines[column][i] ?? (i === 0 ? cell : '')));
    return;
  }
  lines.forEach(({ length }, column) => {
    if (length > 1) sheet.look('wrapped', sheet.row, column, 1, 1);
  });
  sheet.lines(most);
  if (most > 1) sheet.look('top', sheet.row, 0, 1, row.length);
  sheet.add(cells);
}

/** The value for the cell: amounts in euros, fte as whole numbers, percents as fractions of one. */
function written(cell: PaperCell, kind: PaperKind): CellValue {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell === 'string' || kind === 'text' || kind === 'count') return cell;
  return cell / 100;
}
