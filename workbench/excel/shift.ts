import { MAX_COLUMNS, MAX_ROWS, type Area, type Rectangle } from './area';

/**
 * Cells that move because cells were inserted or deleted: everything from `from` on, within the columns (or rows) of the band,
 * moves by `by` rows (or columns). A negative `by` deletes that many rows (or columns) first.
 */
export interface Shift {
  readonly sheetId: string;
  readonly along: 'rows' | 'columns';
  /** First row (or column) that is inserted before, or deleted. */
  readonly from: number;
  /** Rows (or columns) inserted; negative: deleted. */
  readonly by: number;
  /** The band across: columns when rows move, rows when columns move. */
  readonly bandStart: number;
  readonly bandSize: number;
}

/** The shift of inserting before, or deleting, an area. */
export function shiftOf(area: Area, along: Shift['along'], sign: 1 | -1): Shift {
  return along === 'rows'
    ? {
        sheetId: area.sheetId,
        along,
        from: area.row,
        by: sign * area.rows,
        bandStart: area.column,
        bandSize: area.columns,
      }
    : {
        sheetId: area.sheetId,
        along,
        from: area.column,
        by: sign * area.columns,
        bandStart: area.row,
        bandSize: area.rows,
      };
}

/** Whether whole rows or whole columns move. */
export const isWholeShift = (shift: Shift): boolean =>
  shift.bandStart === 0 && shift.bandSize === (shift.along === 'rows' ? MAX_COLUMNS : MAX_ROWS);

/**
 * Where a rectangle of the same sheet is after the shift. It moves, grows or shrinks when it lies within the band.
 * @returns undefined when all of it was deleted
 */
export function shifted(area: Rectangle, shift: Shift): Rectangle | undefined {
  const rows = shift.along === 'rows';
  const across = rows ? [area.column, area.columns] : [area.row, area.rows];
  if (
    (across[0] ?? 0) < shift.bandStart ||
    (across[0] ?? 0) + (across[1] ?? 0) > shift.bandStart + shift.bandSize
  )
    return area;
  const moved = shiftedSpan(rows ? area.row : area.column, rows ? area.rows : area.columns, shift);
  if (!moved) return undefined;
  return rows
    ? { ...area, row: moved.start, rows: moved.size }
    : { ...area, column: moved.start, columns: moved.size };
}

function shiftedSpan(start: number, size: number, shift: Shift): { start: number; size: number } | undefined {
  const end = start + size;
  if (shift.by >= 0) {
    if (shift.from <= start) return { start: start + shift.by, size };
    return shift.from < end ? { start, size: size + shift.by } : { start, size };
  }
  const gone = { start: shift.from, end: shift.from - shift.by };
  if (gone.end <= start) return { start: start + shift.by, size };
  if (gone.start >= end) return { start, size };
  const lost = Math.min(end, gone.end) - Math.max(start, gone.start);
  return lost === size ? undefined : { start: Math.min(start, gone.start), size: size - lost };
}
