import { isMissing, readKey, type Cell } from '../../cells/values';
import { printedLabel } from '../../cells/label';
import type { Day } from '../../domain/calendar';
import { readListDate } from './dates';
import type { StaffField } from './fields';
import type { ColumnProposal } from './columnProposal';
import type { ListProblem } from './reading';

/** Reads cells by field, and collects what cannot be read. */
export class ListRow {
  readonly key: string | null;
  /** A date or number of the row could not be read, so sums over the person's rows are unknown. */
  failed = false;
  /** What could not be read. */
  readonly unread = new Set<StaffField>();

  constructor(
    readonly index: number,
    private readonly cells: readonly Cell[],
    private readonly columns: ReadonlyMap<StaffField, ColumnProposal>,
    private readonly report: (problem: ListProblem) => void,
  ) {
    this.key = readKey(cleanText(this.cell('number')));
  }

  cell(field: StaffField): Cell {
    const column = this.columns.get(field);
    return column === undefined ? undefined : this.cells[column.index];
  }

  /** The text of a cell; "" where there is none or where it holds an error of Excel. */
  text(field: StaffField): string {
    return cleanText(this.cell(field));
  }

  /** A scale or step: `05` is the 5 of a salary table, `J17` and `LB` stay text. */
  label(field: StaffField): string | number {
    return printedLabel(this.text(field).replace(/^0+(?=\d+$)/, ''));
  }

  /** The day of a date column; null when open or empty, undefined when it cannot be read. */
  day(field: StaffField, seen: { shortYears: number; openEnds: number }): Day | null | undefined {
    const column = this.columns.get(field);
    if (column === undefined) return null;
    const cell = this.cells[column.index];
    const date = readListDate(cell, column.contents.order);
    if (date.kind === 'unreadable') {
      this.fail(field, isExcelError(cell) ? 'excelError' : 'notADate');
      return undefined;
    }
    if (date.kind === 'open') {
      if (!isMissing(cell)) seen.openEnds++;
      return null;
    }
    if (date.shortYear) seen.shortYears++;
    return date.day;
  }

  fail(field: StaffField | null, code: ListProblem['code'], value?: string): void {
    const column = field === null ? undefined : this.columns.get(field);
    this.failed ||= code !== 'missingNumber';
    if (field !== null) this.unread.add(field);
    this.report({
      row: this.index,
      column: column?.index ?? null,
      person: this.key === null ? null : this.text('number'),
      value: value ?? (field === null ? '' : String(this.cell(field) ?? '').trim()),
      code,
    });
  }
}

const EXCEL_ERROR = /^#(?:[A-Z/0.]+[!?]|N\/A|N\/B)$/i;

/** Whether a sheet shows an error instead of a value. */
export function isExcelError(cell: Cell): boolean {
  return typeof cell === 'string' && EXCEL_ERROR.test(cell.trim());
}

/** Text without padding and without spaces of other kinds; what is no value becomes "". */
export function cleanText(cell: Cell): string {
  if (isMissing(cell) || isExcelError(cell)) return '';
  return String(cell)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

/** A personnel number to write: digits become a number unless a leading zero or their count would be lost. */
export function writtenNumber(text: string): string | number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : text;
}
