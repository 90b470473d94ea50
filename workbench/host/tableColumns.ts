import type { ExcelModel } from '../excel/model';
import { deleteCells, insertCells } from '../excel/structure';
import { bodyRows, partOf, type TableModel, uniqueTitles } from '../excel/table';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { HostObject, NullObject } from '../protocol/hostObject';
import { wholeNumber } from './context';
import { ExcelRange } from './range';

interface TableOwner {
  readonly table: TableModel;
}

/** `table.columns`. */
export class TableColumnCollection extends HostObject {
  static override readonly typeName = 'TableColumnCollection';
  static override readonly scalars = ['Count'];
  constructor(
    private readonly model: ExcelModel,
    private readonly owner: TableOwner,
  ) {
    super();
  }
  get Count(): number {
    return this.owner.table.columns;
  }
  GetCount(): number {
    return this.Count;
  }
  override children(): HostObject[] {
    return this.owner.table.columnIds.map((id) => new TableColumn(this.model, this.owner, id));
  }
  override Indexer(key: unknown): HostObject {
    const id = this.find(key);
    if (id === undefined) throw itemNotFound();
    return new TableColumn(this.model, this.owner, id);
  }
  GetItemOrNullObject(key: unknown): HostObject {
    const id = this.find(key);
    return id === undefined ? new NullObject() : new TableColumn(this.model, this.owner, id);
  }
  GetItemAt(index: unknown): HostObject {
    const id = this.owner.table.columnIds[wholeNumber(index)];
    if (id === undefined) throw invalidArgument();
    return new TableColumn(this.model, this.owner, id);
  }

  /** Adds a column; `values` holds the title and the body, or is left out. */
  Add(index?: unknown, values?: unknown, name?: unknown): HostObject {
    const { table } = this.owner;
    this.model.mustBeUnprotected(table.sheetId);
    const at = index === undefined || index === -1 ? table.columns : wholeNumber(index);
    if (at < 0 || at > table.columns) throw invalidArgument();
    insertCells(this.model, partOf(table, 0, at, table.rows, 1), 'columns');
    if (table.columnIds.length === table.columns && at === table.columns) this.append(table);
    else if (at === 0) this.prepend(table);
    const column = new TableColumn(this.model, this.owner, table.columnIds[at] ?? 0);
    if (values !== undefined)
      column.Values = Array.isArray(values) ? values : Array.from({ length: table.rows }, () => [values]);
    if (typeof name === 'string') column.Name = name;
    return column;
  }

  private append(table: TableModel): void {
    this.widen(table, table.columns);
    table.columns += 1;
    this.finish(table);
  }
  private prepend(table: TableModel): void {
    this.widen(table, 0);
    Object.assign(table, { column: table.column - 1, columns: table.columns + 1 });
    this.finish(table);
  }
  private widen(table: TableModel, at: number): void {
    const titles = [...table.titles];
    titles.splice(at, 0, '');
    table.titles = uniqueTitles(titles);
    table.columnIds.splice(at, 0, Math.max(0, ...table.columnIds) + 1);
  }
  private finish(table: TableModel): void {
    this.model.grid.write(partOf(table, 0, 0, 1, table.columns), [
      table.titles.map((value) => ({ value, forcedText: true })),
    ]);
    this.model.defineTable(table);
  }
  private find(key: unknown): number | undefined {
    const { table } = this.owner;
    if (typeof key === 'number') return table.columnIds.find((id) => id === key);
    const at = table.titles.findIndex((title) => title.toLowerCase() === String(key).toLowerCase());
    return table.columnIds[at];
  }
}

/** `Excel.TableColumn`. */
export class TableColumn extends HostObject {
  static override readonly typeName = 'TableColumn';
  static override readonly scalars = ['Id', 'Index', 'Name', 'Values'];
  constructor(
    private readonly model: ExcelModel,
    private readonly owner: TableOwner,
    readonly Id: number,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  /** @throws ItemNotFound when the column was deleted */
  get Index(): number {
    const index = this.owner.table.columnIds.indexOf(this.Id);
    if (index < 0) throw itemNotFound();
    return index;
  }
  get Name(): string {
    return this.owner.table.titles[this.Index] ?? '';
  }
  set Name(name: string) {
    this.model.write(partOf(this.owner.table, 0, this.Index, 1, 1), [[{ value: name, forcedText: true }]]);
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): ExcelRange {
    return this.part(0, this.owner.table.rows);
  }
  GetHeaderRowRange(): ExcelRange {
    return this.part(0, 1);
  }
  GetDataBodyRange(): ExcelRange {
    return this.part(1, bodyRows(this.owner.table));
  }
  GetTotalRowRange(): ExcelRange {
    if (!this.owner.table.showTotals) throw itemNotFound();
    return this.part(this.owner.table.rows - 1, 1);
  }
  Delete(): void {
    const { table } = this.owner;
    deleteCells(this.model, partOf(table, 0, this.Index, table.rows, 1), 'columns');
  }
  private part(row: number, rows: number): ExcelRange {
    return new ExcelRange(this.model, partOf(this.owner.table, row, this.Index, rows, 1));
  }
}
