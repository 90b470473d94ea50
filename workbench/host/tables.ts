import { intersection, overlaps, type Area } from '../excel/area';
import { EventType, WORKBOOK_TARGET } from '../excel/events';
import { renameTable } from '../excel/formulaText';
import type { ExcelModel } from '../excel/model';
import { insertCells } from '../excel/structure';
import { headerOf, isValidName, newTable, type TableModel, uniqueTitles, wholeOf } from '../excel/table';
import { sheetId as newId } from '../excel/sheets';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../protocol/errors';
import { HostObject, NullObject } from '../protocol/hostObject';
import { areaOf, wholeNumber } from './context';
import { ExcelRange } from './range';
import { Table } from './table';

/** `workbook.tables`, `worksheet.tables` and `range.getTables()`. */
export class TableCollection extends HostObject {
  static override readonly typeName = 'TableCollection';
  static override readonly scalars = ['Count'];

  constructor(
    private readonly model: ExcelModel,
    private readonly sheetId?: string,
    private readonly filter: (table: TableModel) => boolean = () => true,
  ) {
    super();
  }

  override eventTargets(): Record<string, [number, string]> {
    const target = this.sheetId ?? WORKBOOK_TARGET;
    return {
      DataChangedEvent: [EventType.tableChanged, target],
      AddedEvent: [EventType.tableAdded, target],
      DeletedEvent: [EventType.tableDeleted, target],
    };
  }
  get Count(): number {
    return this.list.length;
  }
  GetCount(): number {
    return this.Count;
  }
  override children(): HostObject[] {
    return this.list.map((table) => new Table(this.model, table.id));
  }
  override Indexer(key: unknown): HostObject {
    const table = this.find(key);
    if (!table) throw itemNotFound();
    return new Table(this.model, table.id);
  }
  GetItemOrNullObject(key: unknown): HostObject {
    const table = this.find(key);
    return table ? new Table(this.model, table.id) : new NullObject();
  }
  GetItemAt(index: unknown): HostObject {
    const table = this.list[wholeNumber(index)];
    if (!table) throw invalidArgument();
    return new Table(this.model, table.id);
  }

  /**
   * Makes a table of cells; without headers in them a header row comes above.
   * @throws InvalidOperation when the cells overlap another table, AccessDenied on a protected sheet
   */
  Add(address: unknown, hasHeaders?: unknown): HostObject {
    const { model } = this;
    const given =
      address instanceof ExcelRange
        ? address.area
        : areaOf(model, String(address), this.sheetId ?? model.grid.activeSheet());
    model.mustBeUnprotected(given.sheetId);
    if (hasHeaders !== true) insertCells(model, { ...given, rows: 1 }, 'rows');
    const area: Area = { ...given, rows: Math.max(2, hasHeaders === true ? given.rows : given.rows + 1) };
    if ([...model.tables.values()].some((other) => overlaps(wholeOf(other), area))) {
      throw invalidOperation('A table can not overlap another table.');
    }
    const titles =
      hasHeaders === true
        ? (model.grid.read({ ...area, rows: 1 })[0] ?? []).map((cell) => String(cell.value))
        : Array<string>(area.columns).fill('');
    const table = newTable(newId(), this.freeName(), area, uniqueTitles(titles));
    // Headers alone: the row below is the place for the first row, as Microsoft's samples of tables show.
    if (hasHeaders === true && given.rows === 1) table.isEmpty = true;
    model.tables.set(table.id, table);
    model.grid.write(headerOf(table), [table.titles.map((value) => ({ value, forcedText: true }))]);
    model.defineTable(table);
    model.events.emit(EventType.tableAdded, [WORKBOOK_TARGET, table.sheetId], {
      source: 'Local',
      tableId: table.id,
      worksheetId: table.sheetId,
    });
    return new Table(model, table.id);
  }

  private get list(): TableModel[] {
    return [...this.model.tables.values()].filter(
      (table) => (!this.sheetId || table.sheetId === this.sheetId) && this.filter(table),
    );
  }
  private find(key: unknown): TableModel | undefined {
    const table = this.model.findTable(key);
    return table && this.list.includes(table) ? table : undefined;
  }
  private freeName(): string {
    const word = this.model.locale.startsWith('nl') ? 'Tabel' : 'Table';
    for (let number = 1; ; number++) if (!this.model.findTable(`${word}${number}`)) return `${word}${number}`;
  }
}

/**
 * Gives a table another name; formulas follow.
 * @throws InvalidArgument for a name that Excel does not take, ItemAlreadyExists
 */
export function setTableName(model: ExcelModel, table: TableModel, name: string): void {
  if (!isValidName(name)) throw invalidArgument();
  const other = model.findTable(name);
  if ((other && other !== table) || model.names.find(name)) throw itemAlreadyExists();
  const before = table.name;
  if (before === name) return;
  model.grid.removeTable(before);
  table.name = name;
  model.defineTable(table);
  model.rewriteFormulas((formula) => renameTable(formula, before, name));
}

/** Whether an area has cells in common with tables other than this one. */
export function hitsOtherTable(model: ExcelModel, table: TableModel, area: Area): boolean {
  return [...model.tables.values()].some(
    (other) =>
      other !== table && other.sheetId === area.sheetId && intersection(wholeOf(other), area) !== undefined,
  );
}
