import { xmlText } from '../tables/xmlText';
import type { CellValue } from '../tables/cellText';
import { markOf } from './fingerprint';
import type { Paper, PaperBlock, PaperCell, PaperChart, PaperKind, PaperParty, PaperTable } from './paper';
import { highest } from '../domain/extremes';

/** Widths of the sheet's columns in points: together what A4 leaves between margins of 1.5 cm. */
export const PAPER_COLUMN_WIDTHS = [130, 76, 76, 76, 76, 76] as const;
const COLUMNS = PAPER_COLUMN_WIDTHS.length;
/** Rows that a chart takes below its table. */
const CHART_ROWS = 14;
/** Characters that surely fit on a line of the page, at 10 and at 8 points. */
const LINE = 98;
const SMALL_LINE = 118;
/** Those that fit in the first column, and in the others together. */
const LABEL = 23;
const FACT = 72;
/** Points that a character of 10 points takes on average; generous, so that no label runs into its line. */
const CHARACTER = 5.4;

/** How a rectangle of the sheet looks. */
export type PaperLook =
  | 'title'
  | 'heading'
  | 'small'
  | 'label'
  | 'header'
  | 'right'
  | 'indent'
  | 'total'
  | 'line'
  | 'tall'
  | 'wrapped'
  | 'mark';

export interface LookedCells {
  readonly look: PaperLook;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells with a number format. */
export interface FormattedCells extends Omit<LookedCells, 'look'> {
  readonly kind: Exclude<PaperKind, 'text'>;
}

export interface ChartPlace {
  readonly chart: PaperChart;
  /** Header row of the table that it shows. */
  readonly row: number;
  readonly rows: number;
  /** First row of the room that it lies over, and how many. */
  readonly top: number;
  readonly height: number;
}

/** A paper as cells: what to write, where, and how it looks. Rows and columns count from 0. */
export interface PaperLayout {
  readonly cells: readonly (readonly CellValue[])[];
  readonly looks: readonly LookedCells[];
  readonly formats: readonly FormattedCells[];
  readonly charts: readonly ChartPlace[];
  /** The cells that hold a formula; every other text is text. */
  readonly formulas: readonly { readonly row: number; readonly column: number }[];
}

/** Lays a paper out on a sheet. Text runs on over the empty cells beside it, so no cells need to be merged. */
export function layoutOf(paper: Paper): PaperLayout {
  const sheet = new Builder();
  for (const block of paper.blocks) addBlock(sheet, block);
  sheet.blank();
  sheet.look('mark', sheet.row, 0, 1, 1);
  sheet.add([markOf(paper.key, sheet.cells)]);
  return sheet;
}

class Builder implements PaperLayout {
  readonly cells: CellValue[][] = [];
  readonly looks: LookedCells[] = [];
  readonly formats: FormattedCells[] = [];
  readonly charts: ChartPlace[] = [];
  readonly formulas: { row: number; column: number }[] = [];

  get row(): number {
    return this.cells.length;
  }
  add(cells: readonly CellValue[]): void {
    const clean = cells.map((cell) => (typeof cell === 'string' ? xmlText(cell) : cell));
    this.cells.push([...clean, ...new Array<CellValue>(COLUMNS - cells.length).fill('')]);
  }
  /** An empty row, unless there is one already. */
  blank(): void {
    if (this.row > 0 && this.cells[this.row - 1].some((cell) => cell !== '')) this.add([]);
  }
  look(look: PaperLook, row: number, column: number, rows: number, columns: number): void {
    this.looks.push({ look, row, column, rows, columns });
  }
}

function addBlock(sheet: Builder, block: PaperBlock): void {
  switch (block.kind) {
    case 'title':
      return addLines(sheet, block.text, LINE, 'title');
    case 'heading':
      sheet.blank();
      return addLines(sheet, block.text, LINE, 'heading');
    case 'text':
      return addLines(sheet, block.text, LINE, null);
    case 'small':
      return addLines(sheet, block.text, SMALL_LINE, 'small');
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

/** A text that fits stays as it is, blanks included. */
const linesOf = (text: string, most: number): readonly string[] =>
  text.length <= most && !text.includes('\n') ? [text] : wrapped(text, most);

/** The label in the first column, and beside it the value on as many lines as it needs. */
function addFact(sheet: Builder, label: string, value: string): void {
  const labels = linesOf(label, LABEL);
  const values = linesOf(value, FACT);
  const lines = Math.max(labels.length, values.length);
  sheet.look('label', sheet.row, 0, lines, 1);
  for (let i = 0; i < lines; i++) sheet.add([labels[i] ?? '', values[i] ?? '']);
}

function addLines(sheet: Builder, text: string, width: number, look: PaperLook | null): void {
  const lines = wrapped(text, width);
  if (look) sheet.look(look, sheet.row, 0, lines.length, look === 'heading' ? COLUMNS : 1);
  for (const line of lines) sheet.add([line]);
}

/** The label, and a line from the first column that it leaves free; below it where it leaves none. */
function addBlank(sheet: Builder, label: string): void {
  let taken = 0;
  let column = 0;
  while (column < COLUMNS && taken < label.length * CHARACTER) taken += PAPER_COLUMN_WIDTHS[column++];
  sheet.look('tall', sheet.row, 0, 1, 1);
  if (column > COLUMNS - 2) {
    sheet.add([label]);
    column = 0;
    sheet.look('tall', sheet.row, 0, 1, 1);
    sheet.add([]);
  } else sheet.add([label]);
  sheet.look('line', sheet.row - 1, column, 1, COLUMNS - column);
}

/** Two parties beside each other, each with its lines. */
function addSignatures(sheet: Builder, parties: readonly PaperParty[]): void {
  const half = COLUMNS / 2;
  const beside = (texts: readonly string[]) =>
    sheet.add(texts.flatMap((text) => [text, ...new Array<CellValue>(half - 1).fill('')]));
  sheet.look('label', sheet.row, 0, 1, COLUMNS);
  beside(parties.map(({ title }) => title));
  const most = highest(
    parties.map(({ lines }) => lines.length),
    0,
  );
  for (let i = 0; i < most; i++) {
    sheet.look('tall', sheet.row, 0, 1, 1);
    parties.forEach((_, side) => sheet.look('line', sheet.row, side * half + 1, 1, half - 1));
    beside(parties.map(({ lines }) => lines[i] ?? ''));
  }
}

function addTable(sheet: Builder, { columns, rows, total, chart }: PaperTable): void {
  const header = sheet.row;
  // A last column of text runs on over what is free beside it.
  const width = columns.at(-1)?.kind === 'text' ? COLUMNS : columns.length;
  sheet.look('header', header, 0, 1, width);
  sheet.add(columns.map((column) => column.header));
  const body = [...rows, ...(total ? [total] : [])];
  columns.forEach(({ kind }, column) => {
    if (kind === 'text') {
      // Not against the number before it.
      if (column > 0 && columns[column - 1].kind !== 'text')
        sheet.look('indent', header, column, body.length + 1, 1);
      return;
    }
    sheet.formats.push({ kind, row: header + 1, column, rows: body.length, columns: 1 });
    sheet.look('right', header, column, 1, 1);
  });
  for (const row of body) {
    row.forEach((cell, column) => {
      const needed = String(cell ?? '').length * CHARACTER;
      const wraps =
        typeof cell === 'string' && column < row.length - 1 && needed > PAPER_COLUMN_WIDTHS[column];
      if (wraps) sheet.look('wrapped', sheet.row, column, 1, 1);
      if (cell !== null && typeof cell === 'object') sheet.formulas.push({ row: sheet.row, column });
    });
    sheet.add(row.map((cell, column) => written(cell, columns[column].kind)));
  }
  if (total) sheet.look('total', sheet.row - 1, 0, 1, width);
  if (chart) {
    sheet.blank();
    sheet.charts.push({ chart, row: header, rows: rows.length + 1, top: sheet.row, height: CHART_ROWS });
    for (let i = 0; i < CHART_ROWS; i++) sheet.add([]);
  }
}

/** As it stands in the cell: amounts in euros, fte in whole ones, percents as a part of one. */
function written(cell: PaperCell, kind: PaperKind): CellValue {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell === 'string' || kind === 'text' || kind === 'count') return cell;
  return cell / 100;
}

/** Breaks text at spaces into lines that are not longer than the width; a longer word is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length > width) {
      lines.push(line);
      line = '';
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return [...lines, line];
}
