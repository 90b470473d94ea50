import { orNull } from '../../tables/problem';
import { labelKey, type Label } from '../../domain/career/salaryTable';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { isMissing, readCents, readOptionalDay, type Cell } from '../../tables/values';
import type { RawTable } from '../../tables/rawTables';
import type { TableEdit } from '../../tables/rowEdit';
import { cellReader } from '../../tables/tableReader';
import { hasOtherColumns } from './plan';
import { cellsOf, type RowByColumn } from '../../tables/rowsByColumn';

/** One step of a salary table as it is written. */
export interface SalaryRow {
  readonly scale: Label;
  readonly step: Label;
  /** Gross per month at 1.0 fte. */
  readonly monthly: Cents;
}

/** A table of one effective date, to be put in `Salaristabel` beside those of other dates. */
export interface DatedSalaryTable {
  readonly from: Day;
  readonly source: string;
  /** In the order of the scales and their steps. */
  readonly rows: readonly SalaryRow[];
}

/** The changes in the rows of one date when a table is written to `Salaristabel`. */
export interface SalaryTableChanges {
  /** Whether there are rows of this date. */
  readonly replaces: boolean;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
  /** The rows of this date as they were found. */
  readonly found: readonly (readonly Cell[])[];
}

/** Compares a table with the rows of the same date; null for a workbook that has no `Salaristabel`. */
export function compareSalaryTable(raw: RawTable | null, table: DatedSalaryTable): SalaryTableChanges {
  const own = raw ? rowsOf(raw, table.from) : [];
  const before = new Map(own.map((index) => [keyAt(raw!, index), index]));
  let changed = 0;
  let same = 0;
  for (const row of table.rows) {
    const index = before.get(keyOf(row.scale, row.step));
    if (index === undefined) continue;
    if (amountAt(raw!, index) === row.monthly) same++;
    else changed++;
  }
  const kept = changed + same;
  return {
    replaces: own.length > 0,
    added: table.rows.length - kept,
    changed,
    removed: own.length - kept,
    same,
    found: own.map((index) => raw!.rows[index]),
  };
}

/** The effective dates that `Salaristabel` has rows of, in order. */
export function salaryTableDates(raw: RawTable | null): Day[] {
  const days = raw ? raw.rows.map((_, index) => dayAt(raw, index)) : [];
  return [...new Set(days.filter((day) => day !== null))].sort((a, b) => a - b);
}

/**
 * The edit that makes the rows of the table's date those of the table, in its order: nothing but the order of the rows
 * says which step comes after which. Rows of other dates stay as and where they are.
 */
export function salaryTableEdit(raw: RawTable, table: DatedSalaryTable): TableEdit {
  const own = rowsOf(raw, table.from);
  const wanted = table.rows.map((row) => cellsOf(raw, rowByColumn(row, table)));
  const sameLines =
    own.length === wanted.length &&
    own.every((index, at) => keyAt(raw, index) === keyOf(table.rows[at].scale, table.rows[at].step));
  // Cells that the user filled in beside a row belong to that row, so they stay only when the rows stay the same.
  if (sameLines || !hasOtherColumns(raw)) return refill(raw, own, wanted);
  return { overwrite: [], append: wanted, remove: [...own].reverse() };
}

function refill(raw: RawTable, own: readonly number[], wanted: readonly (Cell | undefined)[][]): TableEdit {
  const last = own.at(-1) ?? lastFilled(raw);
  const blank = raw.rows.flatMap((row, index) => (index > last && row.every(isMissing) ? [index] : []));
  const free = [...own, ...blank];
  return {
    overwrite: wanted.slice(0, free.length).map((cells, at) => ({ index: free[at], cells })),
    append: wanted.slice(free.length),
    remove: own.slice(wanted.length).reverse(),
  };
}

function lastFilled({ rows }: RawTable): number {
  const fromEnd = [...rows].reverse().findIndex((row) => !row.every(isMissing));
  return fromEnd < 0 ? -1 : rows.length - 1 - fromEnd;
}

function rowByColumn({ scale, step, monthly }: SalaryRow, { from, source }: DatedSalaryTable): RowByColumn {
  return { Schaal: scale, Trede: step, Bedrag: monthly / 100, Ingangsdatum: from, Bron: source };
}

function rowsOf(raw: RawTable, from: Day): number[] {
  return raw.rows.flatMap((_, index) => (dayAt(raw, index) === from ? [index] : []));
}

function keyOf(scale: Label, step: Label): string {
  return `${labelKey(scale)}|${labelKey(step)}`;
}

function keyAt(raw: RawTable, index: number): string {
  const [scale, step] = ['Schaal', 'Trede'].map((column) => cellReader(raw)(index, column));
  return keyOf(labelOf(scale), labelOf(step));
}

function labelOf(cell: Cell): Label {
  return typeof cell === 'number' ? cell : String(cell ?? '');
}

/** Null for a cell that cannot be read, which is neither a date nor an amount of ours; the data check reports it. */
function amountAt(raw: RawTable, index: number): Cents | null {
  return orNull(() => readCents('bedrag', cellReader(raw)(index, 'Bedrag')));
}

function dayAt(raw: RawTable, index: number): Day | null {
  return orNull(() => readOptionalDay('ingangsdatum', cellReader(raw)(index, 'Ingangsdatum')));
}
