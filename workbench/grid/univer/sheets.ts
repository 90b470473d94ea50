import { BooleanNumber, Direction, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Shift } from '../../excel/shift';
import type { SheetInfo } from '../grid';
import { emptySheet, type Session, UNIT } from './session';

/** Pixels per point: the grid measures in pixels, Excel's API in points. */
const PIXELS_PER_POINT = 4 / 3;

/** Sheets, and the size and number of their rows and columns. */
export class Sheets {
  constructor(private readonly session: Session) {}

  list(): SheetInfo[] {
    return this.session.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
      tabColor: String(sheet.getConfig().tabColor ?? ''),
    }));
  }

  add(id: string, name: string): void {
    const sheet = mergeWorksheetSnapshotWithDefault(emptySheet(id, name));
    this.session.keepingView(() =>
      this.session.mutate(InsertSheetMutation.id, { index: this.list().length, sheet }),
    );
  }

  remove(id: string): void {
    const others = this.list().filter((sheet) => sheet.id !== id && !sheet.hidden);
    const next = others[0];
    if (this.active() === id && next) this.activate(next.id);
    this.session.mutate(RemoveSheetMutation.id, {
      subUnitId: id,
      subUnitName: this.session.sheet(id).getName(),
    });
  }

  rename(id: string, name: string): void {
    this.session.mutate(SetWorksheetNameMutation.id, { subUnitId: id, name });
  }

  move(id: string, position: number): void {
    const fromOrder = this.list().findIndex((sheet) => sheet.id === id);
    this.session.mutate(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder, toOrder: position });
  }

  hide(id: string, hidden: boolean): void {
    this.session.mutate(SetWorksheetHideMutation.id, {
      subUnitId: id,
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  setTabColor(id: string, color: string): void {
    this.session.mutate(SetTabColorMutation.id, { subUnitId: id, color });
  }

  active(): string {
    return this.session.workbook.getActiveSheet()?.getSheetId() ?? this.list()[0]?.id ?? '';
  }

  activate(id: string): void {
    this.session.mutate(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  gridlines(id: string, on?: boolean): boolean {
    if (on !== undefined) {
      this.session.mutate(ToggleGridlinesMutation.id, {
        subUnitId: id,
        showGridlines: on ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    }
    return this.session.sheet(id).getConfig().showGridlines === BooleanNumber.TRUE;
  }

  freeze(id: string, rows: number, columns: number): void {
    const startRow = rows > 0 ? rows : -1;
    const startColumn = columns > 0 ? columns : -1;
    this.session.mutate(SetFrozenMutation.id, {
      subUnitId: id,
      startRow,
      startColumn,
      ySplit: rows,
      xSplit: columns,
    });
  }

  /** Inserts or deletes whole rows or columns by Univer's own command, which lets formulas follow. */
  shiftWhole(shift: Shift): void {
    const sheet = this.session.sheet(shift.sheetId);
    const rows = shift.along === 'rows';
    const limit = rows ? sheet.getRowCount() : sheet.getColumnCount();
    if (shift.from >= limit) return; // beyond the cells that exist
    const size = shift.by > 0 ? shift.by : Math.min(-shift.by, limit - shift.from);
    const range = rows
      ? {
          startRow: shift.from,
          endRow: shift.from + size - 1,
          startColumn: 0,
          endColumn: sheet.getColumnCount() - 1,
        }
      : {
          startRow: 0,
          endRow: sheet.getRowCount() - 1,
          startColumn: shift.from,
          endColumn: shift.from + size - 1,
        };
    const [insert, remove] = rows
      ? [InsertRowByRangeCommand.id, RemoveRowByRangeCommand.id]
      : [InsertColByRangeCommand.id, RemoveColByRangeCommand.id];
    const direction = rows ? Direction.UP : Direction.LEFT;
    const id = shift.by > 0 ? insert : remove;
    this.session.keepingView(() => {
      // Univer lets formulas follow as if the sheet that is shown were meant.
      this.activate(shift.sheetId);
      this.session.asHost(() =>
        this.session.commands.syncExecuteCommand(id, {
          unitId: UNIT,
          subUnitId: shift.sheetId,
          range,
          direction,
        }),
      );
    });
  }

  columnWidth(id: string, column: number): number {
    return this.session.sheet(id).getColumnWidth(column) / PIXELS_PER_POINT;
  }

  setColumnWidth(id: string, column: number, columns: number, points: number): void {
    const ranges = [
      {
        startRow: 0,
        endRow: this.session.sheet(id).getRowCount() - 1,
        startColumn: column,
        endColumn: column + columns - 1,
      },
    ];
    this.session.mutate(SetWorksheetColWidthMutation.id, {
      subUnitId: id,
      ranges,
      colWidth: Math.round(points * PIXELS_PER_POINT),
    });
  }

  rowHeight(id: string, row: number): number {
    return this.session.sheet(id).getRowHeight(row) / PIXELS_PER_POINT;
  }

  setRowHeight(id: string, row: number, rows: number, points: number): void {
    const ranges = [
      {
        startRow: row,
        endRow: row + rows - 1,
        startColumn: 0,
        endColumn: this.session.sheet(id).getColumnCount() - 1,
      },
    ];
    this.session.mutate(SetWorksheetRowHeightMutation.id, {
      subUnitId: id,
      ranges,
      rowHeight: Math.round(points * PIXELS_PER_POINT),
    });
  }
}
