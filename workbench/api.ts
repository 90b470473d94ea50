import type { ChartData } from './excel/charts';
import type { Attention } from './excel/circumstances';
import type { FilteredTables } from './excel/filters';
import type { FormulaTelling } from './excel/formulaTold';
import type { Scalar } from './grid/grid';
import type { Counters, Middleware } from './protocol/gateway';

/** What a test may write into a cell, as a user types it. */
export type TypedValue = string | number | boolean | null;

/** A table as a test wants to see it. */
export interface TableSummary {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly titles: readonly string[];
}

/** A chart as a test wants to see it. */
export interface ChartSummary extends ChartData {
  readonly name: string;
  readonly type: string;
  readonly title: string | null;
  readonly source: string;
}

/**
 * `window.workbench`: the workbench's page for tests. Addresses are A1 addresses on the named sheet. What it does to cells counts as
 * done by the user: the add-in gets the events of it.
 */
export interface WorkbenchApi {
  /** Requests and bytes between add-in and host since the last reset. */
  readonly counters: Counters;
  resetCounters(): void;
  /** Names of what the add-in asked for and the workbench does not simulate. */
  readonly refused: readonly string[];
  /** Every error that the host answered, as `code: message`. */
  readonly errors: readonly string[];

  /** Names of the sheets, in order. */
  sheets(): string[];
  tables(): TableSummary[];
  /** The values of cells, as `range.values` gives them. */
  cells(sheet: string, address: string): Scalar[][];
  /** The formulas, or values where there is none. */
  formulas(sheet: string, address: string): Scalar[][];
  /** The texts that are shown. */
  texts(sheet: string, address: string): string[][];
  activeSheet(): string;
  /** The charts of a sheet, with what they show. */
  charts(sheet: string): ChartSummary[];
  /** How a sheet is to be printed: the settings that were made, by Excel's names. */
  pageLayout(sheet: string): Readonly<Record<string, unknown>>;
  /** The words that can be chosen from in a cell, as data validation names them; "" where there are none. */
  choices(sheet: string, address: string): string;
  /** The selected cells: `Blad1!A1:B2`. */
  selection(): string;

  /** Types into a cell, in the display language (`1,5` and `1-8-2026` in Dutch). @throws Error on locked cells of a protected sheet */
  setCell(sheet: string, address: string, value: TypedValue): void;
  /** Types a block of values. */
  setCells(sheet: string, address: string, values: readonly (readonly TypedValue[])[]): void;
  clearCells(sheet: string, address: string): void;
  select(sheet: string, address: string): void;
  insertRows(sheet: string, row: number, count?: number): void;
  deleteRows(sheet: string, row: number, count?: number): void;
  /** Filters a table, as a user does: only rows with this text in the column stay visible; all without a column. */
  filterTable(name: string, column?: string, text?: string): void;
  /** Hides rows by hand; an add-in's writes land in them all the same. */
  hideRows(sheet: string, row: number, count?: number): void;
  /** What the user has selected or has in front; `cells` when it is cells again. */
  attend(to: Attention): void;
  /** Begins or ends editing a cell, as typing in it does. */
  editCell(on: boolean): void;
  /** Whether a cell is being edited. */
  readonly editing: boolean;
  /** Whether the add-in is told of selected cells. */
  tellSelections(on: boolean): void;
  /** From here on what the add-in does can be taken back step by step. */
  recordUndo(): void;
  /** Takes one step of the add-in back, as Ctrl+Z does. @returns whether there was one */
  undo(): boolean;
  /** How long the add-in's page did nothing else, in milliseconds, for each time that Office would have restarted it (over 5 s). */
  readonly stoodStill: readonly number[];
  /** What this Excel does with writes to a filtered table, instead of what its profile says. */
  treatFilteredTables(how: FilteredTables): void;
  protect(sheet: string): void;
  unprotect(sheet: string): void;
  addSheet(name: string): void;
  deleteSheet(name: string): void;
  renameSheet(name: string, to: string): void;
  /** Deletes a table with its cells. */
  deleteTable(name: string): void;
  renameTable(name: string, to: string): void;
  /** Renames a column by typing into its header cell. */
  renameColumn(table: string, column: string, to: string): void;

  /** Presses the ribbon button that runs this function; resolves when the add-in reports that it is done. */
  pressRibbon(actionId: string): Promise<void>;
  showPane(on: boolean): void;
  paneShown(): boolean;
  /** Makes the host tell formulas in another of the ways that are known. */
  tellFormulas(how: FormulaTelling): void;
  /** Resolves when the add-in listens to the ribbon. */
  ready(): Promise<void>;
  /** Whether formulas are being calculated; a function that is waited for does not count. */
  readonly calculating: boolean;
  /** Whether something changed that the browser does not keep yet; false when it keeps nothing. */
  readonly unsaved: boolean;
  /**
   * Resolves when nothing is calculated, no function is waited for, no request is under way and no event is to be sent.
   * @param untilRead also waits until the add-in has read what it was told of: it does a moment after the last event
   * @throws Error after the time-out
   */
  idle(timeoutMs?: number, untilRead?: boolean): Promise<void>;
  /** Puts a middleware before the host, for faults; the answer takes it away again. */
  use(middleware: Middleware): () => void;
}

/** `window.workbenchPage`: lets a test use a page again, which takes a quarter of what loading it takes. */
export interface WorkbenchPageApi {
  /** Ends the workbench: nothing of it runs any more, and the page is as it was loaded. `window.workbench` is gone. */
  end(): void;
  /** Ends the workbench and starts another in this page, with the choices of this address (`?lang=en-US`) and a new workbook. */
  begin(search: string): Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
    workbenchPage: WorkbenchPageApi;
  }
}
