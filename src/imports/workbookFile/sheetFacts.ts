import { MOST_COLUMNS, MOST_ROWS } from './limits';
import { attributeOf, eachTag, unescaped, type TagKind } from './tags';
import { UnreadableWorkbook } from './unreadable';

/** What a sheet says beside the values of its cells. Rows and columns are counted from 0, addresses are as Excel writes them. */
export interface SheetFacts {
  /** How many rows and columns there are up to the last cell that holds something. */
  readonly rows: number;
  readonly columns: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Areas of merged cells of more rows than one: only the first of these cells has the value. */
  readonly mergedRows: Addresses;
  /** Cells with a formula of which no outcome was saved. */
  readonly unsolved: Addresses;
  /** Cells with an error of Excel, such as #N/A. */
  readonly errors: readonly ErrorCell[];
}

export interface ErrorCell {
  readonly row: number;
  readonly column: number;
  readonly error: string;
}

/** How many there are, and the first of them. */
export interface Addresses {
  readonly count: number;
  readonly first: readonly string[];
}

/**
 * Looks through the text of a sheet.
 *
 * @throws UnreadableWorkbook `damaged` where a cell has no place, or one that no sheet has
 */
export function sheetFacts(xml: string): SheetFacts {
  const sheet = new SheetLook();
  let valueFrom = 0;
  eachTag(xml, (name, attributes, kind, start, end) => {
    if (name !== 'v') sheet.look(name, attributes, kind);
    else if (kind === 'open') valueFrom = end + 1;
    else sheet.lookAtValue(kind === 'empty' ? '' : xml.slice(valueFrom, start));
  });
  const { rows, columns, hiddenRows, hiddenColumns, mergedRows, unsolved, errors } = sheet;
  return { rows, columns, hiddenRows, hiddenColumns: [...hiddenColumns], mergedRows, unsolved, errors };
}

const NONE: Addresses = { count: 0, first: [] };
/** Addresses that are named. */
const NAMED = 10;
const LONGEST_ERROR = 40;

function withOneMore({ count, first }: Addresses, address: string): Addresses {
  return { count: count + 1, first: count < NAMED ? [...first, address] : first };
}

/** What was seen of a sheet so far. */
class SheetLook {
  rows = 0;
  columns = 0;
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns = new Set<number>();
  mergedRows: Addresses = NONE;
  unsolved: Addresses = NONE;
  readonly errors: ErrorCell[] = [];
  private row = 0;
  private cell: Place | null = null;
  private address = '';
  private isError = false;
  private hasFormula = false;
  private hasValue = false;

  look(name: string, attributes: string, kind: TagKind): void {
    switch (name) {
      case 'row':
        if (kind !== 'close') this.openRow(attributes);
        return;
      case 'c':
        if (kind !== 'close') this.openCell(attributes);
        if (kind !== 'open') this.closeCell();
        return;
      case 'f':
        this.hasFormula = true;
        return;
      case 'is':
        this.hasValue = true;
        return;
      case 'col':
        if (isHidden(attributes)) this.hideColumns(attributes);
        return;
      case 'mergeCell':
        if (kind !== 'close') this.merge(attributeOf(attributes, 'ref') ?? '');
    }
  }

  lookAtValue(value: string): void {
    this.hasValue = true;
    if (this.cell !== null && this.isError)
      this.errors.push({
        row: this.cell.row - 1,
        column: this.cell.column - 1,
        error: unescaped(value).slice(0, LONGEST_ERROR),
      });
  }

  private openRow(attributes: string): void {
    const told = attributeOf(attributes, 'r');
    this.row = told === null ? this.row + 1 : Number(told);
    if (!(this.row >= 1 && this.row <= MOST_ROWS)) throw new UnreadableWorkbook('damaged');
    if (isHidden(attributes)) this.hiddenRows.push(this.row - 1);
  }

  private openCell(attributes: string): void {
    this.address = attributeOf(attributes, 'r') ?? '';
    this.cell = placeOf(this.address);
    this.isError = attributeOf(attributes, 't') === 'e';
    this.hasFormula = false;
    this.hasValue = false;
    if (this.cell === null) throw new UnreadableWorkbook('damaged');
  }

  private closeCell(): void {
    if (this.cell !== null && this.hasValue) {
      this.rows = Math.max(this.rows, this.cell.row);
      this.columns = Math.max(this.columns, this.cell.column);
    } else if (this.hasFormula) this.unsolved = withOneMore(this.unsolved, this.address);
    this.cell = null;
  }

  private hideColumns(attributes: string): void {
    const [first, last] = ['min', 'max'].map((side) => Number(attributeOf(attributes, side) ?? NaN));
    const end = Math.min(last, MOST_COLUMNS);
    for (let column = first; column <= end; column++) this.hiddenColumns.add(column - 1);
  }

  private merge(area: string): void {
    const [first, last] = area.split(':').map(placeOf);
    if (first && last && last.row > first.row) this.mergedRows = withOneMore(this.mergedRows, area);
  }
}

function isHidden(attributes: string): boolean {
  return ['1', 'true'].includes(attributeOf(attributes, 'hidden') ?? '');
}

/** Row and column of a cell, counted from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

function placeOf(address: string): Place | null {
  const found = ADDRESS.exec(address);
  if (found === null) return null;
  const column = [...found[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(found[2]);
  return row >= 1 && row <= MOST_ROWS && column <= MOST_COLUMNS ? { row, column } : null;
}
