import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  ObjectMatrix,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../excel/area';
import type { GridCell } from '../grid';
import { type CellMatrix, filled, merge, NOTHING, scalar } from './cellData';
import { type Session, UNIT } from './session';

const EMPTY: GridCell = { value: '', formula: '', format: 'General', forcedText: false };
/** Room that is added beyond what a write needs, so that not every row grows the sheet. */
const spare = (rows: number): number => Math.max(200, Math.round(rows / 4));
const SPARE_COLUMNS = 5;

/** Reads the grid's cells, and changes whole blocks of them at once. */
export class Cells {
  private readonly formulaData: FormulaDataModel;

  constructor(private readonly session: Session) {
    this.formulaData = session.injector.get(FormulaDataModel);
  }

  read(area: Area): GridCell[][] {
    const sheet = this.session.sheet(area.sheetId);
    const matrix = sheet.getCellMatrix();
    const spilled = this.formulaData.getArrayFormulaCellData()[UNIT]?.[area.sheetId] as
      CellMatrix | undefined;
    const rows: GridCell[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: GridCell[] = [];
      for (let column = area.column; column < area.column + area.columns; column++) {
        const own = matrix.getValue(row, column);
        const shown = own?.v === undefined || own.v === null ? (spilled?.[row]?.[column] ?? own) : own;
        line.push(shown || own ? this.cell(sheet, row, column, own, shown) : EMPTY);
      }
      rows.push(line);
    }
    return rows;
  }

  /** The number formats alone; what waits to be written has none. */
  formats(area: Area): string[][] {
    const matrix = this.session.sheet(area.sheetId).getCellMatrix();
    const styles = this.session.workbook.getStyles();
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_unused, c) => {
        const cell = matrix.getValue(area.row + r, area.column + c);
        return cell?.s ? (styles.getStyleByCell(cell)?.n?.pattern ?? 'General') : 'General';
      }),
    );
  }

  /** The look of a cell, in Univer's terms. */
  lookOf(sheetId: string, row: number, column: number): IStyleData {
    const cell = this.session.sheet(sheetId).getCellMatrix().getValue(row, column);
    return this.session.workbook.getStyles().getStyleByCell(cell) ?? {};
  }

  /** Gives cells of a sheet these looks; what they do not say stays. */
  restyle(sheetId: string, looks: CellMatrix): void {
    // The trigger tells Univer that nothing has to be calculated.
    this.session.mutate(SetRangeValuesMutation.id, {
      subUnitId: sheetId,
      cellValue: looks,
      trigger: SetStyleCommand.id,
    });
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    const room = this.clipped(area);
    const matrix = this.session.sheet(area.sheetId).getCellMatrix();
    const empty: ICellData =
      what === 'formats' ? { s: null } : { ...NOTHING, ...(what === 'all' ? { s: null } : {}) };
    const cellValue: CellMatrix = {};
    matrix.forValue((row, column) => {
      if (
        row < room.row ||
        row >= room.row + room.rows ||
        column < room.column ||
        column >= room.column + room.columns
      )
        return;
      (cellValue[row] ??= {})[column] = empty;
    });
    const trigger = what === 'formats' ? { trigger: SetStyleCommand.id } : {};
    this.session.mutate(SetRangeValuesMutation.id, { subUnitId: area.sheetId, cellValue, ...trigger });
  }

  move(area: Area, toRow: number, toColumn: number): void {
    const sheet = this.session.sheet(area.sheetId);
    const target = { ...area, row: toRow, column: toColumn };
    this.makeRoom(target);
    const moved = this.copies(sheet, area, target);
    const cellValue: CellMatrix = {};
    for (const emptied of [area, target].map((place) => this.clipped(place))) {
      // First the looks away: Univer would mix the old look of the target with the new one.
      this.session.mutate(SetRangeValuesMutation.id, {
        subUnitId: area.sheetId,
        cellValue: filled(emptied, () => ({ s: null })),
        trigger: SetStyleCommand.id,
      });
      merge(
        cellValue,
        filled(emptied, () => NOTHING),
      );
    }
    merge(cellValue, moved);
    // What is in the cells goes in one mutation: for each, Univer looks for formulas in all cells of the workbook.
    this.session.mutate(SetRangeValuesMutation.id, { subUnitId: area.sheetId, cellValue });
  }

  private copies(sheet: Worksheet, area: Area, target: Area): CellMatrix {
    const matrix = sheet.getCellMatrix();
    const copies: CellMatrix = {};
    for (let r = 0; r < area.rows; r++) {
      const line: Record<number, ICellData> = {};
      for (let c = 0; c < area.columns; c++) {
        const cell = matrix.getValue(area.row + r, area.column + c);
        if (!cell) continue;
        const formula =
          (cell.f ?? cell.si) ? this.formulaOf(sheet, area.row + r, area.column + c, cell) : null;
        line[target.column + c] = formula ? { s: cell.s ?? null, f: formula, v: null } : { ...cell };
      }
      copies[target.row + r] = line;
    }
    return copies;
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const note = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.session
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const filledIn = (cell?.v !== undefined && cell.v !== null && cell.v !== '') || cell?.f || cell?.si;
        if (filledIn || (!valuesOnly && cell?.s)) note(row, column);
      });
    const spilled = this.formulaData.getArrayFormulaCellData()[UNIT]?.[sheetId] as CellMatrix | undefined;
    if (spilled)
      new ObjectMatrix(spilled).forValue((row, column, cell) => (cell ? note(row, column) : undefined));
    if (bottom < 0) return undefined;
    return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  formulas(): { sheetId: string; row: number; column: number; formula: string }[] {
    const found: { sheetId: string; row: number; column: number; formula: string }[] = [];
    for (const sheet of this.session.workbook.getSheets()) {
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.f || cell?.si)
          found.push({
            sheetId: sheet.getSheetId(),
            row,
            column,
            formula: this.formulaOf(sheet, row, column, cell),
          });
      });
    }
    return found;
  }

  /** Grows the sheet so that the area exists in the grid. Needs no flush: what waits to be written stays waiting. */
  makeRoom(area: Area): void {
    const sheet = this.session.sheet(area.sheetId);
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    const grow = (id: string, size: object): unknown =>
      this.session.asHost(() =>
        this.session.commands.syncExecuteCommand(id, { unitId: UNIT, subUnitId: area.sheetId, ...size }),
      );
    if (rows > sheet.getRowCount())
      grow(SetWorksheetRowCountMutation.id, { rowCount: Math.min(MAX_ROWS, rows + spare(rows)) });
    if (columns > sheet.getColumnCount()) {
      grow(SetWorksheetColumnCountMutation.id, {
        columnCount: Math.min(MAX_COLUMNS, columns + SPARE_COLUMNS),
      });
    }
  }

  /** The part of a whole column or row that exists in the grid; any other area is made to exist. */
  clipped(area: Area): Area {
    const sheet = this.session.sheet(area.sheetId);
    const clipped = { ...area };
    if (area.rows > 100_000) clipped.rows = Math.max(0, Math.min(area.rows, sheet.getRowCount() - area.row));
    if (area.columns > 1_000)
      clipped.columns = Math.max(0, Math.min(area.columns, sheet.getColumnCount() - area.column));
    this.makeRoom(clipped);
    return clipped;
  }

  private cell(
    sheet: Worksheet,
    row: number,
    column: number,
    own: Nullable<ICellData>,
    shown: Nullable<ICellData>,
  ): GridCell {
    const style = own?.s ? this.session.workbook.getStyles().getStyleByCell(own) : undefined;
    return {
      value: scalar(shown),
      formula: own?.f || own?.si ? this.formulaOf(sheet, row, column, own) : '',
      format: style?.n?.pattern ?? 'General',
      forcedText: shown?.t === CellValueType.FORCE_STRING,
    };
  }

  private formulaOf(sheet: Worksheet, row: number, column: number, cell: ICellData): string {
    if (cell.f) return cell.f;
    return this.formulaData.getFormulaStringByCell(row, column, sheet.getSheetId(), UNIT) ?? '';
  }
}
