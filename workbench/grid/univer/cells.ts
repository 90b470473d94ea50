import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
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
import type { Area } from '../../excel/area';
import type { CellStyle, CellWrite, GridCell, Scalar } from '../grid';
import { type Session, UNIT } from './session';
import { fromUniverStyle, toUniverStyle } from './style';

type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;
const EMPTY: GridCell = { value: '', formula: '', format: 'General', forcedText: false };
/** Room that is added beyond what a write needs, so that not every row grows the sheet. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 5;

/** Reads and writes the grid's cells, a whole block in one mutation. */
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

  write(area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): void {
    this.makeRoom(area);
    const cellValue: CellMatrix = {};
    cells.forEach((line, r) => {
      const row: Record<number, ICellData> = {};
      line.forEach((cell, c) => {
        if (cell) row[area.column + c] = toCellData(cell);
      });
      cellValue[area.row + r] = row;
    });
    this.session.mutate(SetRangeValuesMutation.id, { subUnitId: area.sheetId, cellValue });
  }

  style(area: Area, style: CellStyle): void {
    const room = this.clipped(area);
    const cell: ICellData = { s: toUniverStyle(style) };
    // A style only: the trigger tells Univer that nothing has to be calculated.
    this.session.mutate(SetRangeValuesMutation.id, {
      subUnitId: area.sheetId,
      cellValue: filled(room, () => cell),
      trigger: SetStyleCommand.id,
    });
  }

  styleOf(sheetId: string, row: number, column: number): CellStyle {
    const cell = this.session.sheet(sheetId).getCellMatrix().getValue(row, column);
    return fromUniverStyle(this.session.workbook.getStyles().getStyleByCell(cell) ?? {});
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    const room = this.clipped(area);
    const matrix = this.session.sheet(area.sheetId).getCellMatrix();
    const empty: ICellData =
      what === 'formats'
        ? { s: null }
        : { v: null, f: null, si: null, p: null, ...(what === 'all' ? { s: null } : {}) };
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
    const matrix = sheet.getCellMatrix();
    const gone: ICellData = {
      v: null,
      f: null,
      si: null,
      p: null,
      s: null,
      custom: null,
    } as unknown as ICellData;
    const cellValue = filled(this.clipped(area), () => gone);
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const cell = matrix.getValue(area.row + r, area.column + c);
        const formula =
          cell && (cell.f ?? cell.si) ? this.formulaOf(sheet, area.row + r, area.column + c, cell) : null;
        (cellValue[toRow + r] ??= {})[toColumn + c] = cell
          ? { ...gone, ...cell, f: formula, si: null }
          : gone;
      }
    }
    this.session.mutate(SetRangeValuesMutation.id, { subUnitId: area.sheetId, cellValue });
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

  /** Grows the sheet so that the area exists in the grid. */
  makeRoom(area: Area): void {
    const sheet = this.session.sheet(area.sheetId);
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > sheet.getRowCount()) {
      this.session.mutate(SetWorksheetRowCountMutation.id, {
        subUnitId: area.sheetId,
        rowCount: rows + SPARE_ROWS,
      });
    }
    if (columns > sheet.getColumnCount()) {
      this.session.mutate(SetWorksheetColumnCountMutation.id, {
        subUnitId: area.sheetId,
        columnCount: columns + SPARE_COLUMNS,
      });
    }
  }

  /** The part of a whole column or row that exists in the grid; any other area is made to exist. */
  private clipped(area: Area): Area {
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

function scalar(cell: Nullable<ICellData>): Scalar {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (cell?.t === CellValueType.BOOLEAN || typeof value === 'boolean')
    return value === 1 || value === true || value === 'TRUE';
  if (cell?.t === CellValueType.NUMBER && typeof value === 'string') return Number(value);
  return value === '#GETTING_DATA' ? '#BUSY!' : value;
}

function toCellData(cell: CellWrite): ICellData {
  const data: ICellData = {};
  if (cell.format !== undefined) data.s = { n: cell.format === 'General' ? null : { pattern: cell.format } };
  if (cell.formula !== undefined) return { ...data, f: cell.formula, v: null, si: null, p: null };
  if (cell.value === undefined) return data;
  const { value } = cell;
  if (value === '') return { ...data, v: null, f: null, si: null, p: null };
  if (typeof value === 'boolean')
    return { ...data, v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null };
  if (typeof value === 'number')
    return { ...data, v: value, t: CellValueType.NUMBER, f: null, si: null, p: null };
  return {
    ...data,
    v: value,
    t: cell.forcedText ? CellValueType.FORCE_STRING : CellValueType.STRING,
    f: null,
    si: null,
    p: null,
  };
}

function filled(area: Area, cell: () => ICellData): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column++) line[column] = cell();
    matrix[row] = line;
  }
  return matrix;
}
