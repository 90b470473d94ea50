import { EventType } from '../excel/events';
import { filterTable } from '../excel/filters';
import type { ExcelModel } from '../excel/model';
import { removeTable } from '../excel/structure';
import { hasNoBody, resizeTable, setTotals, structuredAddress } from '../excel/tableEdits';
import { bodyOf, headerOf, partOf, type TableModel, wholeOf } from '../excel/table';
import { itemNotFound } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { areaOf } from './context';
import { ExcelRange } from './range';
import { TableColumnCollection } from './tableColumns';
import { TableRowCollection } from './tableRows';
import { AutoFilter, TableSort } from './tableSort';
import { setTableName } from './tables';
import { Worksheet } from './worksheet';

/** `Excel.Table`. */
export class Table extends HostObject {
  static override readonly typeName = 'Table';
  static override readonly scalars = [
    'HighlightFirstColumn',
    'HighlightLastColumn',
    'Id',
    'LegacyId',
    'Name',
    'ShowBandedColumns',
    'ShowBandedRows',
    'ShowFilterButton',
    'ShowHeaders',
    'ShowTotals',
    'Style',
  ];

  constructor(
    readonly model: ExcelModel,
    readonly Id: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  override eventTargets(): Record<string, [number, string]> {
    return {
      DataChangedEvent: [EventType.tableChanged, this.Id],
      SelectionChangedEvent: [EventType.tableSelectionChanged, this.Id],
    };
  }
  /** @throws ItemNotFound when the table was deleted */
  get table(): TableModel {
    const table = this.model.tables.get(this.Id);
    if (!table) throw itemNotFound();
    return table;
  }

  get LegacyId(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(name: string) {
    setTableName(this.model, this.table, name);
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(style: string) {
    this.open.style = style;
  }
  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }
  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  set ShowTotals(on: boolean) {
    setTotals(this.model, this.open, on);
  }
  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(on: boolean) {
    this.open.showBandedRows = on;
  }
  get ShowBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }
  set ShowBandedColumns(on: boolean) {
    this.open.showBandedColumns = on;
  }
  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(on: boolean) {
    this.open.showFilterButton = on;
  }
  get HighlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }
  set HighlightFirstColumn(on: boolean) {
    this.open.highlightFirstColumn = on;
  }
  get HighlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }
  set HighlightLastColumn(on: boolean) {
    this.open.highlightLastColumn = on;
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.table.sheetId);
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.model, this);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this.model, this);
  }
  get Sort(): TableSort {
    return new TableSort(this.model, this);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.model, this);
  }

  GetRange(): ExcelRange {
    return new ExcelRange(this.model, wholeOf(this.table));
  }
  GetHeaderRowRange(): ExcelRange {
    return new ExcelRange(this.model, headerOf(this.table));
  }
  GetDataBodyRange(): ExcelRange {
    if (hasNoBody(this.model, this.table)) throw itemNotFound();
    return new ExcelRange(this.model, bodyOf(this.table));
  }
  GetTotalRowRange(): ExcelRange {
    if (!this.table.showTotals) throw itemNotFound();
    return new ExcelRange(this.model, partOf(this.table, this.table.rows - 1, 0, 1, this.table.columns));
  }
  Resize(address: unknown): void {
    const area =
      address instanceof ExcelRange ? address.area : areaOf(this.model, String(address), this.table.sheetId);
    resizeTable(this.model, this.open, area);
  }
  ClearFilters(): void {
    filterTable(this.model, this.open);
  }
  ReapplyFilters(): void {
    this.model.mustBeUnprotected(this.table.sheetId);
  }
  ConvertToRange(): ExcelRange {
    const area = wholeOf(this.open);
    const { table } = this;
    removeTable(this.model, table, (brackets) => structuredAddress(this.model, table, brackets));
    return new ExcelRange(this.model, area);
  }
  Delete(): void {
    const area = wholeOf(this.open);
    removeTable(this.model, this.table);
    this.model.grid.clear(area, 'all');
    this.model.edited(area, 'ThisLocalAddin');
  }

  /** The table, when its sheet is not protected. */
  private get open(): TableModel {
    this.model.mustBeUnprotected(this.table.sheetId);
    return this.table;
  }
}
