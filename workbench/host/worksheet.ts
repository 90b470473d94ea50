import { MAX_COLUMNS, MAX_ROWS, type Area } from '../excel/area';
import { EventType } from '../excel/events';
import type { ExcelModel } from '../excel/model';
import { deleteSheet, renameSheet } from '../excel/sheets';
import { invalidOperation } from '../protocol/errors';
import { HostObject, NullObject } from '../protocol/hostObject';
import { ChartCollection } from './charts';
import { areaOf, wholeNumber } from './context';
import { NamedItemCollection } from './names';
import { PageBreakCollection, PageLayout } from './pageLayout';
import { ExcelRange } from './range';
import { TableCollection } from './tables';
import { FreezePanes, WorksheetProtection } from './worksheetParts';
import { WorksheetCustomPropertyCollection } from './worksheetProperties';

/** The events of a sheet: sent to the sheet itself, and to the collection under the workbook's name. */
export const sheetEvents = (target: string): Record<string, [number, string]> => ({
  DataChangedEvent: [EventType.changed, target],
  ActivatedEvent: [EventType.activated, target],
  DeactivatedEvent: [EventType.deactivated, target],
  SelectionChangedEvent: [EventType.selectionChanged, target],
  CalculatedEvent: [EventType.calculated, target],
  EventNameChanged: [EventType.sheetNameChanged, target],
});

/** `Excel.Worksheet`. */
export class Worksheet extends HostObject {
  static override readonly typeName = 'Worksheet';
  static override readonly scalars = [
    'Id',
    'Name',
    'Position',
    'ShowGridlines',
    'StandardHeight',
    'StandardWidth',
    'TabColor',
    'Visibility',
  ];

  constructor(
    private readonly model: ExcelModel,
    readonly Id: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  override eventTargets(): Record<string, [number, string]> {
    return sheetEvents(this.Id);
  }

  get Name(): string {
    return this.model.sheetName(this.Id);
  }
  set Name(name: string) {
    renameSheet(this.model, this.Id, name);
  }
  get Position(): number {
    return this.model.grid.sheets().findIndex(({ id }) => id === this.Id);
  }
  set Position(position: number) {
    this.model.grid.moveSheet(this.Id, wholeNumber(position));
  }
  get Visibility(): string {
    return this.model.grid.sheets().find(({ id }) => id === this.Id)?.hidden ? 'Hidden' : 'Visible';
  }
  set Visibility(visibility: string) {
    const others = this.model.grid.sheets().filter((sheet) => sheet.id !== this.Id && !sheet.hidden);
    if (visibility !== 'Visible' && others.length === 0) throw invalidOperation();
    if (visibility !== 'Visible' && this.model.grid.activeSheet() === this.Id && others[0])
      this.model.grid.activate(others[0].id);
    this.model.grid.hideSheet(this.Id, visibility !== 'Visible');
  }
  get TabColor(): string {
    return this.model.grid.sheets().find(({ id }) => id === this.Id)?.tabColor ?? '';
  }
  set TabColor(color: string) {
    this.model.grid.setTabColor(this.Id, color);
  }
  get ShowGridlines(): boolean {
    return this.model.grid.showGridlines(this.Id);
  }
  set ShowGridlines(on: boolean) {
    this.model.grid.showGridlines(this.Id, on);
  }
  /** The name on the wire of `showGridlines`. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }
  set Gridlines(on: boolean) {
    this.ShowGridlines = on;
  }
  get StandardWidth(): number {
    return 8.43;
  }
  get StandardHeight(): number {
    return 15;
  }

  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.model, this.Id);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.model, this.Id);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.model, this.Id);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.model, this.Id);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.model, this.Id);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.model, this.Id);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.model, this.Id);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.model, this.Id);
  }

  GetRange(address?: unknown): ExcelRange {
    if (address === undefined || address === '')
      return this.range({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS, sheetId: this.Id });
    return this.range(areaOf(this.model, String(address), this.Id));
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): ExcelRange {
    return this.range({
      sheetId: this.Id,
      row: wholeNumber(row),
      column: wholeNumber(column),
      rows: wholeNumber(rows),
      columns: wholeNumber(columns),
    });
  }
  GetCell(row: unknown, column: unknown): ExcelRange {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly?: unknown): ExcelRange {
    const used = this.model.grid.usedArea(this.Id, valuesOnly === true);
    return this.range(used ?? { sheetId: this.Id, row: 0, column: 0, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): HostObject {
    const used = this.model.grid.usedArea(this.Id, valuesOnly === true);
    return used ? this.range(used) : new NullObject();
  }
  Activate(): void {
    if (this.Visibility !== 'Visible') throw invalidOperation();
    this.model.grid.activate(this.Id);
  }
  Calculate(): void {
    this.model.grid.recalculate();
  }
  Delete(): void {
    deleteSheet(this.model, this.Id);
  }

  private range(area: Area): ExcelRange {
    this.model.sheetName(this.Id); // a deleted sheet has no ranges
    return new ExcelRange(this.model, area);
  }
}
