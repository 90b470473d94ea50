import {
  bounding,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
  type Rectangle,
} from '../excel/area';
import { cellText, valueType } from '../excel/cellOutput';
import { isRowHidden } from '../excel/filters';
import { formulasTold } from '../excel/formulaTold';
import type { ExcelModel } from '../excel/model';
import { deleteCells, insertCells } from '../excel/structure';
import { wholeOf } from '../excel/table';
import type { GridCell } from '../grid/grid';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { HostObject, NullObject } from '../protocol/hostObject';
import { areaOf, checked, wholeNumber } from './context';
import { DataValidation } from './dataValidation';
import { RangeFormat } from './rangeFormat';
import { TableCollection } from './tables';
import { Worksheet } from './worksheet';

/** Rows of a range that are asked whether they are hidden. */
const LOOKED_AT = 10_000;
const SIZE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Cells of a sheet. The address is fixed: unlike in Excel a kept range does not follow inserted rows. */
export class ExcelRange extends HostObject {
  static override readonly typeName = 'Range';
  static override readonly scalars = [
    'Address',
    'AddressLocal',
    'CellCount',
    'ColumnCount',
    'ColumnIndex',
    'Formulas',
    'FormulasLocal',
    'HasSpill',
    'IsEntireColumn',
    'IsEntireRow',
    'NumberFormat',
    'NumberFormatLocal',
    'RowCount',
    'RowHidden',
    'RowIndex',
    'Text',
    'ValueTypes',
    'Values',
  ];
  readonly area: Area;

  constructor(
    readonly model: ExcelModel,
    area: Area,
  ) {
    super();
    const { sheetId, row, column, rows, columns } = area;
    this.area = checked({ sheetId, row, column, rows, columns });
  }

  override get needsReference(): boolean {
    return true;
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.area.sheetId);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.model, this.area);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.model, this.area);
  }

  get Address(): string {
    return this.model.addressOf(this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get CellCount(): number {
    const cells = this.area.rows * this.area.columns;
    return cells > 2_147_483_647 ? -1 : cells;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }
  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get Values(): unknown {
    return this.cells((cell) => this.model.valueOf(cell));
  }
  set Values(values: unknown) {
    this.model.writeValues(this.area, this.block(values));
  }
  get Formulas(): unknown {
    return this.unbounded ? null : formulasTold(this.model, this.area);
  }
  set Formulas(values: unknown) {
    this.Values = values;
  }
  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  set FormulasLocal(values: unknown) {
    this.Values = values;
  }
  get Text(): unknown {
    return this.cells((cell) => cellText(cell, this.model.locale));
  }
  get ValueTypes(): unknown {
    return this.cells(valueType);
  }
  get NumberFormat(): unknown {
    return this.cells((cell) => cell.format);
  }
  set NumberFormat(formats: unknown) {
    this.model.mustBeUnprotected(this.area.sheetId);
    const text = (format: unknown): { format: string } | undefined =>
      typeof format === 'string' ? { format } : undefined;
    if (this.unbounded && !Array.isArray(formats)) {
      const used = this.model.grid.usedArea(this.area.sheetId, false);
      const common = used && intersection(used, this.area);
      if (common)
        new ExcelRange(this.model, { ...common, sheetId: this.area.sheetId }).NumberFormat = formats;
      return;
    }
    this.model.grid.write(
      this.area,
      this.block(formats).map((row) => row.map(text)),
    );
  }
  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }
  set NumberFormatLocal(formats: unknown) {
    this.NumberFormat = formats;
  }

  /** Whether all rows are hidden (by hand or by a filter), none is, or null for some of them. */
  get RowHidden(): boolean | null {
    const { sheetId, row, rows } = this.area;
    const hidden = Array.from({ length: Math.min(rows, LOOKED_AT) }, (_, r) =>
      isRowHidden(this.model, sheetId, row + r),
    );
    return hidden.every(Boolean) ? true : hidden.some(Boolean) ? null : false;
  }

  get HasSpill(): boolean {
    const { sheetId, row, column } = this.area;
    return this.model.grid.spillParent(sheetId, row, column) !== undefined;
  }

  GetCell(row: unknown, column: unknown): ExcelRange {
    return this.at({
      row: this.area.row + wholeNumber(row),
      column: this.area.column + wholeNumber(column),
      rows: 1,
      columns: 1,
    });
  }
  GetRow(row: unknown): ExcelRange {
    return this.at({ ...this.area, row: this.area.row + wholeNumber(row), rows: 1 });
  }
  GetColumn(column: unknown): ExcelRange {
    return this.at({ ...this.area, column: this.area.column + wholeNumber(column), columns: 1 });
  }
  GetLastRow(): ExcelRange {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): ExcelRange {
    return this.GetColumn(this.area.columns - 1);
  }
  GetLastCell(): ExcelRange {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetOffsetRange(rows: unknown, columns: unknown): ExcelRange {
    return this.at({
      ...this.area,
      row: this.area.row + wholeNumber(rows),
      column: this.area.column + wholeNumber(columns),
    });
  }
  GetResizedRange(rows: unknown, columns: unknown): ExcelRange {
    return this.at({
      ...this.area,
      rows: this.area.rows + wholeNumber(rows),
      columns: this.area.columns + wholeNumber(columns),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): ExcelRange {
    return this.at({ ...this.area, rows: wholeNumber(rows), columns: wholeNumber(columns) });
  }
  GetEntireRow(): ExcelRange {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): ExcelRange {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  GetBoundingRect(other: unknown): ExcelRange {
    return this.at(bounding(this.area, this.other(other)));
  }
  GetIntersection(other: unknown): ExcelRange {
    const found = this.GetIntersectionOrNullObject(other);
    if (found instanceof ExcelRange) return found;
    throw itemNotFound();
  }
  GetIntersectionOrNullObject(other: unknown): HostObject {
    const area = this.other(other);
    const common = area.sheetId === this.area.sheetId ? intersection(this.area, area) : undefined;
    return common ? this.at(common) : new NullObject();
  }
  GetUsedRange(valuesOnly?: unknown): ExcelRange {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    return used instanceof ExcelRange ? used : this.at({ ...this.area, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): HostObject {
    const used = this.model.grid.usedArea(this.area.sheetId, valuesOnly === true);
    const common = used && intersection(used, this.area);
    return common ? this.at(common) : new NullObject();
  }
  GetTables(fullyContained?: unknown): TableCollection {
    return new TableCollection(this.model, undefined, (table) => {
      const whole = wholeOf(table);
      if (whole.sheetId !== this.area.sheetId) return false;
      return fullyContained === true
        ? contains(this.area, whole)
        : intersection(this.area, whole) !== undefined;
    });
  }
  GetSpillingToRange(): ExcelRange {
    const found = this.GetSpillingToRangeOrNullObject();
    if (found instanceof ExcelRange) return found;
    throw itemNotFound();
  }
  GetSpillingToRangeOrNullObject(): HostObject {
    return this.maybe(this.model.grid.spillArea(this.area.sheetId, this.area.row, this.area.column));
  }
  GetSpillParent(): ExcelRange {
    const found = this.GetSpillParentOrNullObject();
    if (found instanceof ExcelRange) return found;
    throw itemNotFound();
  }
  GetSpillParentOrNullObject(): HostObject {
    return this.maybe(this.model.grid.spillParent(this.area.sheetId, this.area.row, this.area.column));
  }

  Clear(applyTo: unknown = 'All'): void {
    const what = applyTo === 'Contents' ? 'contents' : applyTo === 'Formats' ? 'formats' : 'all';
    if (what === 'formats') this.model.mustBeUnprotected(this.area.sheetId);
    else this.model.mustBeOpen(this.area);
    this.model.grid.clear(this.area, what);
    if (what !== 'formats') this.model.edited(this.area, 'ThisLocalAddin');
  }
  Insert(shift: unknown): ExcelRange {
    insertCells(this.model, this.area, shift === 'Right' ? 'columns' : 'rows');
    return this.at(this.area);
  }
  Delete(shift: unknown): void {
    deleteCells(this.model, this.area, shift === 'Left' ? 'columns' : 'rows');
  }
  Select(): void {
    this.model.grid.select(this.area);
  }
  Calculate(): void {
    this.model.grid.recalculate();
  }
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns)
      throw invalidArgument(SIZE_MISMATCH, 'Range.values');
  }

  /** Whole rows and columns have no cell values of their own in Excel's API. */
  private get unbounded(): boolean {
    return isWholeColumns(this.area) || isWholeRows(this.area);
  }
  private cells<Result>(read: (cell: GridCell) => Result): Result[][] | null {
    return this.unbounded ? null : this.model.grid.read(this.area).map((row) => row.map(read));
  }
  private block(values: unknown): unknown[][] {
    if (this.unbounded) throw invalidArgument();
    const { rows, columns } = this.area;
    if (!Array.isArray(values))
      return Array.from({ length: rows }, () => Array<unknown>(columns).fill(values));
    const fits =
      values.length === rows && values.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) throw invalidArgument(SIZE_MISMATCH, 'Range.values');
    return values as unknown[][];
  }
  private at(area: Rectangle): ExcelRange {
    return new ExcelRange(this.model, { ...area, sheetId: this.area.sheetId });
  }
  private other(other: unknown): Area {
    return other instanceof ExcelRange ? other.area : areaOf(this.model, String(other), this.area.sheetId);
  }
  private maybe(area: Area | undefined): HostObject {
    return area ? new ExcelRange(this.model, area) : new NullObject();
  }
}
