import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import type { Area } from '../../excel/area';
import type { CellWrite, Scalar } from '../grid';

/** Cells by row and column, as Univer's mutations take them. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;

/** An emptied cell, with the look that it had. */
export const NOTHING: ICellData = { v: null, f: null, si: null, p: null };

/** Texts that the grid would take for a number, a truth value, a formula or an error. They are marked as text, with an apostrophe. */
const LOOKS_OTHERWISE = /^\s*([=+\-@#']|[\d.,%€$]|true$|false$|waar$|onwaar$)/i;

/** The value of a cell as the host gives it. */
export function scalar(cell: Nullable<ICellData>): Scalar {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (cell?.t === CellValueType.BOOLEAN || typeof value === 'boolean')
    return value === 1 || value === true || value === 'TRUE';
  if (cell?.t === CellValueType.NUMBER && typeof value === 'string') return Number(value);
  return value === '#GETTING_DATA' ? '#BUSY!' : value;
}

/** What to write, in Univer's terms. A value takes the place of a formula and the other way round. */
export function toCellData(cell: CellWrite): ICellData {
  const data: ICellData = {};
  if (cell.format !== undefined) data.s = { n: cell.format === 'General' ? null : { pattern: cell.format } };
  if (cell.formula !== undefined) return { ...data, ...NOTHING, f: cell.formula };
  if (cell.value === undefined) return data;
  const { value } = cell;
  if (value === '') return { ...data, ...NOTHING };
  if (typeof value === 'boolean')
    return { ...data, v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null };
  if (typeof value === 'number')
    return { ...data, v: value, t: CellValueType.NUMBER, f: null, si: null, p: null };
  return {
    ...data,
    v: value,
    t: cell.forcedText && LOOKS_OTHERWISE.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
    f: null,
    si: null,
    p: null,
  };
}

/** A block of which every cell is the same. */
export function filled(area: Area, cell: () => ICellData): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column++) line[column] = cell();
    matrix[row] = line;
  }
  return matrix;
}

/** Puts cells over those of `into`: what they do not say stays. */
export function merge(into: CellMatrix, cells: CellMatrix): void {
  for (const [row, line] of Object.entries(cells) as [string, Record<number, ICellData>][]) {
    const own = (into[Number(row)] ??= {}) as Record<number, ICellData>;
    for (const [column, cell] of Object.entries(line))
      own[Number(column)] = { ...own[Number(column)], ...cell };
  }
}
