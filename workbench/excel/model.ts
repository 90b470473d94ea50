import type { CellStyle, CellWrite, Grid, GridCell, Scalar } from '../grid/grid';
import { accessDenied, itemNotFound } from '../protocol/errors';
import { formatRectangle, intersection, overlaps, quoteSheet, type Area } from './area';
import { cellInput } from './cellInput';
import { cellValue } from './cellOutput';
import type { ChartModel } from './charts';
import { Circumstances } from './circumstances';
import { EventHub, EventType, WORKBOOK_TARGET, type ChangeType } from './events';
import { rowsWritten, type FilteredTables } from './filters';
import { renameColumn } from './formulaText';
import type { FormulaTelling } from './formulaTold';
import { Names } from './names';
import { type HostProfile, WEB } from './profile';
import { Protection } from './protection';
import { bodyOf, headerOf, type TableModel, uniqueTitles, wholeOf } from './table';
import { tableLook } from './tableLook';
import { UndoSteps } from './undoSteps';

/** Excel's words for what made a change: this add-in, or a user. */
export type Origin = 'ThisLocalAddin' | 'Unknown';

/** What add-ins keep with a sheet, by key in lower case. */
export type SheetProperties = Map<string, { key: string; value: string }>;

/** What a data validation holds; the workbench keeps it and does not enforce it. */
export interface StoredValidation {
  readonly area: Area;
  rule: Record<string, unknown>;
  prompt: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
  ignoreBlanks: boolean;
}

/**
 * The workbook: the grid's cells, and what Excel keeps besides them (tables, names, protection, settings). All writing of values goes
 * through here, so that protection, table titles and events are always right.
 */
export class ExcelModel {
  readonly tables = new Map<string, TableModel>();
  readonly names: Names;
  readonly protection = new Protection();
  readonly settings = new Map<string, unknown>();
  readonly properties: Record<string, string> = {};
  readonly pageLayouts = new Map<string, Record<string, unknown>>();
  readonly sheetProperties = new Map<string, SheetProperties>();
  readonly circumstances = new Circumstances();
  readonly undoSteps = new UndoSteps(this);
  /** Rows that a user hid by hand, per sheet. */
  readonly hiddenRows = new Map<string, Set<number>>();
  formulaTelling: FormulaTelling;
  filteredTables: FilteredTables;
  validations: StoredValidation[] = [];
  charts: ChartModel[] = [];

  /** @param locale display language, `nl-NL` or `en-US`; @param profile which Excel this is */
  constructor(
    readonly grid: Grid,
    readonly events: EventHub,
    readonly locale: string,
    readonly profile: HostProfile = WEB,
  ) {
    this.formulaTelling = profile.formulaTelling;
    this.filteredTables = profile.filteredTables;
    this.names = new Names(grid);
    grid.paintTables((sheetId, row, column) => this.look(sheetId, row, column));
  }

  /**
   * Called before an add-in calls a method or sets a property, by their names on the wire.
   * @throws RichApiError for what cannot be done as things are
   */
  before(typeName: string, member: string): void {
    this.circumstances.mustAllow(typeName, member);
    this.undoSteps.before(typeName, member);
  }

  /** The value of a cell as `range.values` gives it. */
  valueOf(cell: GridCell): Scalar {
    return cellValue(cell, this.profile.errorsInDisplayLanguage ? this.locale : undefined);
  }

  /** What add-ins keep with a sheet, by key in lower case. @throws ItemNotFound when the sheet was deleted */
  propertiesOf(sheetId: string): SheetProperties {
    this.sheetName(sheetId);
    const found: SheetProperties = this.sheetProperties.get(sheetId) ?? new Map();
    this.sheetProperties.set(sheetId, found);
    return found;
  }

  /** A sheet by id or by name (upper and lower case alike); undefined when there is none. */
  findSheet(key: unknown): { id: string; name: string } | undefined {
    const text = String(key).toLowerCase();
    return this.grid
      .sheets()
      .find((sheet) => sheet.id.toLowerCase() === text || sheet.name.toLowerCase() === text);
  }

  /** @throws ItemNotFound when the sheet was deleted */
  sheetName(sheetId: string): string {
    const sheet = this.grid.sheets().find(({ id }) => id === sheetId);
    if (!sheet) throw itemNotFound();
    return sheet.name;
  }

  /** `Blad1!A1:B2`, with the sheet's name in quotes where needed. */
  addressOf(area: Area, absolute = false): string {
    return `${quoteSheet(this.sheetName(area.sheetId))}!${formatRectangle(area, absolute)}`;
  }

  findTable(key: unknown): TableModel | undefined {
    const text = String(key).toLowerCase();
    return [...this.tables.values()].find(
      (table) => table.id.toLowerCase() === text || table.name.toLowerCase() === text,
    );
  }

  /** Tables that have cells in common with the area. */
  tablesIn(area: Area): TableModel[] {
    return [...this.tables.values()].filter((table) => overlaps(wholeOf(table), area));
  }

  /**
   * Writes values as an add-in or a user gives them.
   * @throws AccessDenied on locked cells of a protected sheet, InvalidArgument for what cannot be in a cell
   */
  writeValues(area: Area, values: readonly (readonly unknown[])[], origin: Origin = 'ThisLocalAddin'): void {
    const formats = this.grid.formats(area);
    const rows = rowsWritten(this, area);
    const cells: (CellWrite | undefined)[][] = values.map((row) => row.map(() => undefined));
    values.forEach((row, r) => {
      const at = rows[r];
      if (at === undefined) return;
      const line = at - area.row;
      cells[line] = row.map((value, c) => cellInput(value, formats[line]?.[c] ?? 'General'));
    });
    this.write(area, cells, origin);
  }

  /**
   * Writes cells, and tells those who listen.
   * @throws AccessDenied on locked cells of a protected sheet
   */
  write(
    area: Area,
    cells: readonly (readonly (CellWrite | undefined)[])[],
    origin: Origin = 'ThisLocalAddin',
  ): void {
    this.mustBeOpen(area);
    this.grid.write(area, cells);
    this.edited(area, origin);
  }

  /** @throws AccessDenied when the area has locked cells on a protected sheet */
  mustBeOpen(area: Area): void {
    if (!this.protection.mayWrite(area)) throw accessDenied();
  }

  /** @throws AccessDenied when the sheet is protected at all: for structure and looks */
  mustBeUnprotected(sheetId: string): void {
    if (this.protection.isProtected(sheetId)) throw accessDenied();
  }

  /** Follows up a change of values: table titles and events. */
  edited(area: Area, origin: Origin, changeType: ChangeType = 'RangeEdited'): void {
    if (changeType === 'RangeEdited')
      for (const table of this.tablesIn(area)) if (overlaps(bodyOf(table), area)) table.isEmpty = false;
    for (const table of this.tablesIn(area)) if (overlaps(headerOf(table), area)) this.syncTitles(table);
    this.changed(area, changeType, origin);
    for (const table of this.tablesIn(area)) this.tableChanged(table, area, changeType, origin);
  }

  /** Tells that cells of a sheet changed. */
  changed(area: Area, changeType: ChangeType, triggerSource: Origin, shiftDirection = 'None'): void {
    this.events.emit(EventType.changed, [area.sheetId, WORKBOOK_TARGET], {
      changeType,
      source: 'Local',
      triggerSource,
      worksheetId: area.sheetId,
      address: formatRectangle(area),
      referenceId: this.addressOf(area),
      shiftDirection,
    });
  }

  /** Tells that a table changed; the address is the part of the area that lies in the table. */
  tableChanged(table: TableModel, area: Area, changeType: ChangeType, triggerSource: Origin): void {
    const inside = intersection(wholeOf(table), area) ?? area;
    this.events.emit(EventType.tableChanged, [table.id, table.sheetId, WORKBOOK_TARGET], {
      changeType,
      source: 'Local',
      triggerSource,
      worksheetId: table.sheetId,
      tableId: table.id,
      address: formatRectangle(inside),
      referenceId: this.addressOf({ ...inside, sheetId: table.sheetId }),
    });
  }

  /** Makes the formula engine know the table as it is now. */
  defineTable(table: TableModel): void {
    this.grid.defineTable({
      ...wholeOf(table),
      rows: table.rows - (table.showTotals ? 1 : 0),
      name: table.name,
      titles: table.titles,
    });
  }

  /** Replaces formulas: what `change` answers is written where it differs. */
  rewriteFormulas(change: (formula: string, sheetId: string) => string): void {
    for (const { sheetId, row, column, formula } of this.grid.formulas()) {
      const changed = change(formula, sheetId);
      if (changed !== formula)
        this.grid.write({ sheetId, row, column, rows: 1, columns: 1 }, [[{ formula: changed }]]);
    }
  }

  private syncTitles(table: TableModel): void {
    const header = headerOf(table);
    const cells = this.grid.read(header)[0] ?? [];
    const titles = uniqueTitles(cells.map((cell) => String(cell.value)));
    const corrected = titles.map((title, index) =>
      cells[index]?.value === title ? undefined : { value: title, forcedText: true },
    );
    if (corrected.some(Boolean)) this.grid.write(header, [corrected]);
    const before = table.titles;
    table.titles = titles;
    this.defineTable(table);
    for (const [index, title] of titles.entries()) {
      const old = before[index];
      if (old !== undefined && old !== title && !titles.includes(old)) {
        this.rewriteFormulas((formula) => renameColumn(formula, table.name, old, title));
      }
    }
  }

  private look(sheetId: string, row: number, column: number): CellStyle | undefined {
    for (const table of this.tables.values()) {
      const inside = table.sheetId === sheetId && row >= table.row && row < table.row + table.rows;
      if (inside && column >= table.column && column < table.column + table.columns)
        return tableLook(table, row - table.row);
    }
    return undefined;
  }
}
