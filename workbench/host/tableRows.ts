import type { ExcelModel } from '../excel/model';
import { bodyRows, partOf, type TableModel } from '../excel/table';
import { addRows, deleteRows, hasNoBody } from '../excel/tableEdits';
import { invalidArgument } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { wholeNumber } from './context';
import { ExcelRange } from './range';

interface TableOwner {
  readonly table: TableModel;
}

/** `table.rows`: the rows of the body. */
export class TableRowCollection extends HostObject {
  static override readonly typeName = 'TableRowCollection';
  static override readonly scalars = ['Count'];
  constructor(
    private readonly model: ExcelModel,
    private readonly owner: TableOwner,
  ) {
    super();
  }
  get Count(): number {
    return hasNoBody(this.model, this.owner.table) ? 0 : bodyRows(this.owner.table);
  }
  GetCount(): number {
    return this.Count;
  }
  override children(): HostObject[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.model, this.owner, index));
  }
  override Indexer(index: unknown): HostObject {
    return this.GetItemAt(index);
  }
  GetItemAt(index: unknown): HostObject {
    const row = wholeNumber(index);
    if (row < 0 || row >= this.Count) throw invalidArgument();
    return new TableRow(this.model, this.owner, row);
  }
  /** Adds one row (a list) or several (a list of lists); without values an empty one. */
  Add(index?: unknown, values?: unknown): HostObject {
    const { table } = this.owner;
    const at = index === undefined || index === -1 ? undefined : wholeNumber(index);
    const given = Array.isArray(values)
      ? (values as unknown[])
      : Array<unknown>(table.columns).fill(values ?? '');
    const rows = Array.isArray(given[0]) ? (given as unknown[][]) : [given];
    return new TableRow(this.model, this.owner, addRows(this.model, table, at, rows));
  }
  DeleteRows(rows: unknown): void {
    if (!Array.isArray(rows)) throw invalidArgument();
    deleteRows(
      this.model,
      this.owner.table,
      rows.map((row) => (row instanceof TableRow ? row.Index : wholeNumber(row))),
    );
  }
  DeleteRowsAt(index: unknown, count?: unknown): void {
    const from = wholeNumber(index);
    deleteRows(
      this.model,
      this.owner.table,
      Array.from({ length: wholeNumber(count, 1) }, (_, offset) => from + offset),
    );
  }
}

/** `Excel.TableRow`. */
export class TableRow extends HostObject {
  static override readonly typeName = 'TableRow';
  static override readonly scalars = ['Index', 'Values'];
  constructor(
    private readonly model: ExcelModel,
    private readonly owner: TableOwner,
    readonly Index: number,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Index: this.Index };
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): ExcelRange {
    return new ExcelRange(
      this.model,
      partOf(this.owner.table, 1 + this.Index, 0, 1, this.owner.table.columns),
    );
  }
  Delete(): void {
    deleteRows(this.model, this.owner.table, [this.Index]);
  }
}
