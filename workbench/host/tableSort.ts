import { filterTable } from '../excel/filters';
import type { ExcelModel } from '../excel/model';
import { bodyOf, type TableModel, wholeOf } from '../excel/table';
import type { GridCell, Scalar } from '../grid/grid';
import { HostObject } from '../protocol/hostObject';
import { notSimulated } from '../protocol/errors';
import { ExcelRange } from './range';

interface TableOwner {
  readonly table: TableModel;
}
interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** `table.sort`. */
export class TableSort extends HostObject {
  static override readonly typeName = 'TableSort';
  static override readonly scalars = ['Fields', 'MatchCase', 'Method'];
  readonly MatchCase = false;
  readonly Method = 'PinYin';
  Fields: readonly SortField[] = [];
  constructor(
    private readonly model: ExcelModel,
    private readonly owner: TableOwner,
  ) {
    super();
  }
  /** Sorts the rows of the body; rows that are equal keep their order, empty cells come last. */
  Apply(fields: unknown, matchCase?: unknown): void {
    const body = bodyOf(this.owner.table);
    this.model.mustBeOpen(body);
    this.Fields = fields as readonly SortField[];
    const rows = this.model.grid.read(body);
    const sorted = [...rows].sort((a, b) => {
      for (const { key, ascending = true } of this.Fields) {
        const order = compare(a[key], b[key], matchCase === true, ascending);
        if (order !== 0) return order;
      }
      return 0;
    });
    const write = (cell: GridCell) => ({
      format: cell.format,
      forcedText: cell.forcedText,
      ...(cell.formula ? { formula: cell.formula } : { value: cell.value }),
    });
    this.model.write(
      body,
      sorted.map((row) => row.map(write)),
    );
  }
  Clear(): void {
    this.Fields = [];
  }
}

function compare(
  a: GridCell | undefined,
  b: GridCell | undefined,
  matchCase: boolean,
  ascending: boolean,
): number {
  const [left, right] = [a?.value ?? '', b?.value ?? ''];
  if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
  const rank = (value: Scalar): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  const fold = (value: Scalar): string => (matchCase ? String(value) : String(value).toLowerCase());
  const order =
    rank(left) - rank(right) ||
    (typeof left === 'number' && typeof right === 'number'
      ? left - right
      : fold(left).localeCompare(fold(right), 'nl'));
  return ascending ? order : -order;
}

/** `table.autoFilter`: a test filters, the workbench has no filter buttons. */
export class AutoFilter extends HostObject {
  static override readonly typeName = 'AutoFilter';
  static override readonly scalars = ['Criteria', 'Enabled', 'IsDataFiltered'];
  constructor(
    private readonly model: ExcelModel,
    private readonly owner: TableOwner,
  ) {
    super();
  }
  get Enabled(): boolean {
    return this.owner.table.showFilterButton;
  }
  get IsDataFiltered(): boolean {
    return this.owner.table.hiddenRows.length > 0;
  }
  get Criteria(): unknown[] {
    return [];
  }
  GetRange(): ExcelRange {
    return new ExcelRange(this.model, wholeOf(this.owner.table));
  }
  GetRangeOrNullObject(): ExcelRange {
    return this.GetRange();
  }
  ClearCriteria(): void {
    this.model.mustBeUnprotected(this.owner.table.sheetId);
    filterTable(this.model, this.owner.table);
  }
  Apply(): never {
    throw notSimulated('AutoFilter.apply');
  }
}
