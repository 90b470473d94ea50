import { InterceptorEffectEnum } from '@univerjs/core';
import {
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import {
  INTERCEPTOR_POINT,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Area } from '../../excel/area';
import { parseAddress } from '../../excel/area';
import type { Shift } from '../../excel/shift';
import type { CellStyle, CellWrite, Grid, GridCell, GridEvents, SheetInfo, TableDefinition } from '../grid';
import { Calculation } from './calculation';
import { Cells } from './cells';
import { LookBuffer } from './lookBuffer';
import type { Session } from './session';
import { Sheets } from './sheets';
import { fromUniverStyle, toUniverStyle } from './style';
import { WriteBuffer } from './writeBuffer';
import { selectedArea, watch } from './watcher';

/** The grid on Univer: see the interface for what each method does. */
export class UniverGrid implements Grid {
  private readonly cells: Cells;
  private readonly sheetList: Sheets;
  private readonly calculation: Calculation;
  private readonly buffer: WriteBuffer;
  private readonly looks: LookBuffer;

  constructor(private readonly session: Session) {
    this.cells = new Cells(session);
    this.buffer = new WriteBuffer(session);
    this.looks = new LookBuffer((sheetId, looks) => this.cells.restyle(sheetId, looks));
    session.beforeMutation = () => this.flush();
    this.sheetList = new Sheets(session);
    this.calculation = new Calculation(session);
    this.calculation.onResults = () => {
      for (const sheet of this.sheets())
        for (const { area } of this.calculation.spills(sheet.id)) this.cells.makeRoom(area);
    };
  }

  /** Starts telling what users do. */
  listen(events: GridEvents): void {
    watch(this.session, events);
    this.calculation.onChange = (on) => events.calculating(on);
  }

  /** The grid's part of the workbook, as `startSession` takes it. It shares objects with the grid: copy it before anything changes. */
  snapshot(): unknown {
    this.flush();
    return this.session.workbook.getSnapshot();
  }

  sheets = (): SheetInfo[] => this.sheetList.list();
  addSheet = (id: string, name: string): void => this.sheetList.add(id, name);
  removeSheet = (id: string): void => this.sheetList.remove(id);
  renameSheet = (id: string, name: string): void => this.sheetList.rename(id, name);
  moveSheet = (id: string, position: number): void => this.sheetList.move(id, position);
  hideSheet = (id: string, hidden: boolean): void => this.sheetList.hide(id, hidden);
  setTabColor = (id: string, color: string): void => this.sheetList.setTabColor(id, color);
  activeSheet = (): string => this.sheetList.active();
  activate = (id: string): void => this.sheetList.activate(id);
  showGridlines = (id: string, on?: boolean): boolean => this.sheetList.gridlines(id, on);
  freeze = (id: string, rows: number, columns: number): void => this.sheetList.freeze(id, rows, columns);
  shiftWhole(shift: Shift): void {
    this.flush();
    this.sheetList.shiftWhole(shift);
  }

  columnWidth = (id: string, column: number): number => this.sheetList.columnWidth(id, column);
  rowHeight = (id: string, row: number): number => this.sheetList.rowHeight(id, row);

  setColumnWidth(id: string, column: number, columns: number, points: number): void {
    this.cells.makeRoom({ sheetId: id, row: 0, column, rows: 1, columns: Math.min(columns, 1000) });
    this.sheetList.setColumnWidth(id, column, columns, points);
  }

  setRowHeight(id: string, row: number, rows: number, points: number): void {
    this.cells.makeRoom({ sheetId: id, row, column: 0, rows: Math.min(rows, 100_000), columns: 1 });
    this.sheetList.setRowHeight(id, row, rows, points);
  }

  read = (area: Area): GridCell[][] => this.written().read(area);
  formats = (area: Area): string[][] => this.cells.formats(area);

  style(area: Area, style: CellStyle): void {
    this.looks.style(this.cells.clipped(area), toUniverStyle(style));
  }

  styleOf(sheetId: string, row: number, column: number): CellStyle {
    const look = this.cells.lookOf(sheetId, row, column);
    return fromUniverStyle(this.looks.styled(sheetId, row, column, look));
  }

  clear = (area: Area, what: 'contents' | 'formats' | 'all'): void => this.written().clear(area, what);
  move = (area: Area, toRow: number, toColumn: number): void => this.written().move(area, toRow, toColumn);
  usedArea = (sheetId: string, valuesOnly: boolean): Area | undefined =>
    this.written().usedArea(sheetId, valuesOnly);
  formulas = (): { sheetId: string; row: number; column: number; formula: string }[] =>
    this.written().formulas();

  write(area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): void {
    this.cells.makeRoom(area);
    this.buffer.write(area, cells);
  }

  /** Makes the cells exist in the grid. */
  makeRoom = (area: Area): void => this.cells.makeRoom(area);

  spills = (sheetId: string): { row: number; column: number; area: Area }[] =>
    this.calculation
      .spills(sheetId)
      .filter(({ row, column }) => this.spillArea(sheetId, row, column) !== undefined);

  spillArea(sheetId: string, row: number, column: number): Area | undefined {
    const spill = this.calculation
      .spills(sheetId)
      .find((found) => found.row === row && found.column === column);
    return spill && this.read({ ...spill.area, rows: 1, columns: 1 })[0]?.[0]?.value !== '#SPILL!'
      ? spill.area
      : undefined;
  }

  spillParent(sheetId: string, row: number, column: number): Area | undefined {
    const spill = this.calculation
      .spills(sheetId)
      .find(
        ({ area }) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
    return spill && this.spillArea(sheetId, spill.row, spill.column)
      ? { sheetId, row: spill.row, column: spill.column, rows: 1, columns: 1 }
      : undefined;
  }

  selection = (): Area => selectedArea(this.session);

  select(area: Area): void {
    this.cells.makeRoom({ ...area, rows: Math.min(area.rows, 1000), columns: Math.min(area.columns, 100) });
    this.activate(area.sheetId);
    const workbook = this.session.api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(area.sheetId);
    if (!workbook || !sheet) return;
    const rows = Math.min(area.rows, sheet.getMaxRows() - area.row);
    const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column);
    workbook.setActiveRange(sheet.getRange(area.row, area.column, rows, columns));
  }

  defineName(name: string, formula: string): void {
    const reference = formula.replace(/^=/, '');
    this.session.mutate(SetDefinedNameMutation.id, {
      id: nameId(name),
      name,
      formulaOrRefString: parseAddress(reference) ? reference : formula,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  removeName(name: string): void {
    this.session.mutate(RemoveDefinedNameMutation.id, { id: nameId(name), name });
  }

  defineTable(table: TableDefinition): void {
    const range = {
      startRow: table.row,
      endRow: table.row + table.rows - 1,
      startColumn: table.column,
      endColumn: table.column + table.columns - 1,
    };
    const titleMap = new Map(table.titles.map((title, index) => [title, index]));
    this.session.mutate(SetSuperTableMutation.id, {
      tableName: table.name,
      reference: { sheetId: table.sheetId, range, titleMap },
    });
  }

  removeTable(name: string): void {
    this.session.mutate(RemoveSuperTableMutation.id, { tableName: name });
  }

  paintTables(look: (sheetId: string, row: number, column: number) => CellStyle | undefined): void {
    this.session.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, location, next) => {
        const style = look(location.subUnitId, location.row, location.col);
        return next(style ? { ...cell, themeStyle: toUniverStyle(style) } : cell);
      },
      priority: 0,
    });
  }

  recalculate = (): void => this.calculation.recalculateAll();
  recalculateCells = (cells: readonly { sheetId: string; row: number; column: number }[]): void =>
    this.calculation.recalculateCells(cells);

  get calculating(): boolean {
    return this.buffer.isWaiting || this.calculation.active;
  }

  settled(): Promise<void> {
    this.flush();
    return this.calculation.settled();
  }

  /** Gives the cells all that waits for them. */
  private flush(): void {
    this.buffer.flush();
    this.looks.flush();
  }

  /** The cells, with all that was written in them. */
  private written(): Cells {
    this.flush();
    return this.cells;
  }
}

const nameId = (name: string): string => `name-${name.toLowerCase()}`;
