import type { Area } from '../excel/area';
import type { Shift } from '../excel/shift';

/** What a cell can hold: text, number, boolean, an error as its text (`#N/A`), or `''` when empty. */
export type Scalar = string | number | boolean;

/** A cell as the host reads it. */
export interface GridCell {
  readonly value: Scalar;
  /** The formula with its `=`, or '' when there is none. A cell that a formula spills into has none. */
  readonly formula: string;
  /** The number format's code, in US form; `General` when none was set. */
  readonly format: string;
  /** True when text was written as text on purpose: it is never an error or a number. */
  readonly forcedText: boolean;
}

/** What to write into a cell; a member that is absent leaves that part as it is. */
export interface CellWrite {
  readonly value?: Scalar;
  /** A formula with its `=`; takes the place of a value. */
  readonly formula?: string;
  readonly format?: string;
  readonly forcedText?: boolean;
}

/** A cell's look. Colours as `#RRGGBB`, sizes in points. `null` takes the setting away. */
export interface CellStyle {
  fill?: string | null;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  color?: string | null;
  fontSize?: number;
  fontName?: string;
  horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  vertical?: 'Top' | 'Center' | 'Bottom';
  wrap?: boolean;
  indent?: number;
  borders?: Partial<Record<BorderSide, Border | null>>;
}

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** A line along a cell's side; `weight` in Excel's words. */
export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** A sheet as the host sees it. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string;
}

/** A structured table, as far as the formula engine needs to know it. */
export interface TableDefinition extends Area {
  readonly name: string;
  readonly titles: readonly string[];
}

/** What the grid tells: what a user did in it. */
export interface GridEvents {
  /** A user changed values or formulas. */
  edited(area: Area): void;
  /** Rows or columns were inserted or deleted in the grid's own menus. */
  shifted(shift: Shift): void;
  selected(area: Area): void;
  /** A user began or ended editing a cell. */
  editing(on: boolean): void;
  activated(sheetId: string, before: string): void;
  /** A user asked to change these cells; false refuses (protected sheet). */
  mayEdit(area: Area): boolean;
  /** A user added, removed or renamed a sheet. */
  sheetsChanged(): void;
  /** Calculation started or ended. */
  calculating(on: boolean): void;
}

/**
 * The spreadsheet grid with its formula engine, as the Excel objects need it. Sheets behave as if they had 1,048,576 rows and 16,384
 * columns. Writing is immediate; formulas follow, and `settled` waits for them.
 */
export interface Grid {
  sheets(): SheetInfo[];
  addSheet(id: string, name: string): void;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  hideSheet(id: string, hidden: boolean): void;
  setTabColor(id: string, color: string): void;
  activeSheet(): string;
  activate(id: string): void;
  showGridlines(id: string, on?: boolean): boolean;
  freeze(id: string, rows: number, columns: number): void;

  read(area: Area): GridCell[][];
  /** The number formats' codes of an area. */
  formats(area: Area): string[][];
  /** Writes a block in one go; `undefined` leaves a cell alone. */
  write(area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): void;
  /** Gives all cells of the area this look. */
  style(area: Area, style: CellStyle): void;
  styleOf(sheetId: string, row: number, column: number): CellStyle;
  /** Takes values and formulas, looks, or both away. */
  clear(area: Area, what: 'contents' | 'formats' | 'all'): void;
  /** The rectangle around all cells that hold something; with a look counts too unless `valuesOnly`. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined;
  /** Every formula of the workbook. */
  formulas(): { sheetId: string; row: number; column: number; formula: string }[];

  /** Moves a block with formulas and looks to another place of the sheet; what it leaves behind is empty. */
  move(area: Area, toRow: number, toColumn: number): void;
  /** Inserts or deletes whole rows or columns; references in formulas follow. */
  shiftWhole(shift: Shift): void;
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, columns: number, points: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, row: number, rows: number, points: number): void;

  /** Every formula of a sheet that spills, with the cells it spills into; its own included. */
  spills(sheetId: string): { row: number; column: number; area: Area }[];
  /** The cells that a formula in this cell spills into, its own included. */
  spillArea(sheetId: string, row: number, column: number): Area | undefined;
  /** The cell whose formula spills into this one. */
  spillParent(sheetId: string, row: number, column: number): Area | undefined;

  selection(): Area;
  select(area: Area): void;

  defineName(name: string, formula: string): void;
  removeName(name: string): void;
  defineTable(table: TableDefinition): void;
  removeTable(name: string): void;
  /** Draws tables: the answer is asked for each cell that is drawn. */
  paintTables(look: (sheetId: string, row: number, column: number) => CellStyle | undefined): void;

  /** Recalculates everything. */
  recalculate(): void;
  /** Recalculates these cells and what depends on them. */
  recalculateCells(cells: readonly { sheetId: string; row: number; column: number }[]): void;
  /** Whether formulas are being calculated, or about to be. */
  readonly calculating: boolean;
  /** Waits until formulas that depend on what was written have their values. */
  settled(): Promise<void>;
}
