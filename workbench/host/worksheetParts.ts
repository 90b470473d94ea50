import type { ExcelModel } from '../excel/model';
import { accessDenied, invalidArgument } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { wholeNumber } from './context';
import { ExcelRange } from './range';

/** `worksheet.freezePanes`. */
export class FreezePanes extends HostObject {
  static override readonly typeName = 'WorksheetFreezePanes';
  constructor(
    private readonly model: ExcelModel,
    private readonly sheetId: string,
  ) {
    super();
  }
  FreezeRows(rows: unknown): void {
    this.model.grid.freeze(this.sheetId, wholeNumber(rows, 1), 0);
  }
  FreezeColumns(columns: unknown): void {
    this.model.grid.freeze(this.sheetId, 0, wholeNumber(columns, 1));
  }
  FreezeAt(range: unknown): void {
    if (!(range instanceof ExcelRange)) throw invalidArgument();
    this.model.grid.freeze(
      this.sheetId,
      range.area.row + range.area.rows,
      range.area.column + range.area.columns,
    );
  }
  Unfreeze(): void {
    this.model.grid.freeze(this.sheetId, 0, 0);
  }
}

/** `worksheet.protection`. */
export class WorksheetProtection extends HostObject {
  static override readonly typeName = 'WorksheetProtection';
  static override readonly scalars = ['Options', 'Protected'];
  constructor(
    private readonly model: ExcelModel,
    private readonly sheetId: string,
  ) {
    super();
  }
  get Protected(): boolean {
    return this.model.protection.isProtected(this.sheetId);
  }
  get Options(): Record<string, unknown> | null {
    return this.model.protection.optionsOf(this.sheetId);
  }
  /** @throws AccessDenied when it is protected already, as in Excel */
  Protect(options?: unknown, password?: unknown): void {
    if (this.Protected) throw accessDenied();
    this.model.protection.protect(this.sheetId, (options ?? {}) as Record<string, unknown>, text(password));
  }
  /** @throws AccessDenied when the password is wrong */
  Unprotect(password?: unknown): void {
    if (this.Protected && !this.model.protection.unprotect(this.sheetId, text(password)))
      throw accessDenied();
  }
}

/** `workbook.protection`: the workbench's workbook is never protected, and cannot be. */
export class WorkbookProtection extends HostObject {
  static override readonly typeName = 'WorkbookProtection';
  static override readonly scalars = ['Protected'];
  readonly Protected = false;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
