import type { Cell } from '../../tables/values';
import { columnLooks } from '../../tables/columnKinds';
import { untracked } from '../connection/excel';
import type { OpenTable } from './openTables';
import type { RawTable } from '../../tables/rawTables';
import type { RowCells, TableEdit } from '../../tables/rowEdit';
import { REQUEST_CELLS, type WriteStep } from '../connection/sendSteps';
import { inRow } from '../../tables/calculated';
import { columnIndexes } from '../../tables/tableReader';
import { tableSpecs } from '../../tables/schema';
import { addRows, writeCells } from './writeCells';

/** What deleting rows below each other weighs against writing cells; Excel moves all below them up each time. */
const DELETE_CELLS = 50;
/** Rows deleted in one go: Excel answers nothing else meanwhile. */
const MOST_DELETED = 5_000;

/**
 * An edit as steps to queue in this order; the caller syncs, after as many as it likes. Rows of others are not written,
 * so that their edits at the same time stay.
 */
export function editSteps(open: OpenTable, edit: TableEdit): WriteStep[] {
  return [
    ...firstRowSteps(open),
    ...appendSteps(open, edit.append),
    ...overwriteSteps(open, edit),
    ...removeSteps(open, edit),
    ...insertSteps(open, edit),
  ];
}

/** A table without rows gets its first one: what is written below its header is then in the table for certain. */
function firstRowSteps({ table, isEmpty }: OpenTable): WriteStep[] {
  const queue = () => table.resize(table.getHeaderRowRange().getResizedRange(1, 0));
  return isEmpty ? [{ cells: 0, queue }] : [];
}

function appendSteps(open: OpenTable, append: TableEdit['append']) {
  const { table, body, raw, skipped, roomBelow } = open;
  if (append.length === 0) return [];
  const width = raw.headers.length;
  const height = skipped + raw.rows.length;
  const formats = formatsOf(raw);
  const steps: WriteStep[] = [];
  if (roomBelow) {
    // Longer first, then filled: a failure in between leaves blank rows, which count for nothing.
    const longer = () => table.resize(table.getHeaderRowRange().getResizedRange(height + append.length, 0));
    steps.push({ cells: 0, queue: longer });
  }
  for (const [first, rows] of blocksOf(append, width)) {
    const values = () =>
      rows.map((cells, i) => computed(open, body.rowIndex + height + first + i, wholeRow(cells, width)));
    steps.push({
      cells: rows.length * width,
      queue: () => {
        if (!roomBelow) addRows(table, values());
        const range = rowsOf(body, height + first, { height: rows.length, width });
        // Looks first: a formula stays one, also where it is not computed yet when the looks come.
        range.numberFormat = rows.map(() => formats);
        if (roomBelow) writeCells(range, values());
      },
    });
  }
  return steps;
}

function blocksOf<T>(rows: readonly T[], width: number): (readonly [number, readonly T[]])[] {
  const size = Math.max(1, Math.floor(REQUEST_CELLS / width));
  const blocks: (readonly [number, readonly T[]])[] = [];
  for (let first = 0; first < rows.length; first += size)
    blocks.push([first, rows.slice(first, first + size)]);
  return blocks;
}

function overwriteSteps(open: OpenTable, edit: TableEdit): WriteStep[] {
  const { body, raw, skipped } = open;
  const overwrite = edit.overwrite.map(({ index, cells }) => ({
    index,
    cells: computed(open, body.rowIndex + skipped + index, cells, false),
  }));
  const most = Math.max(1, Math.floor(REQUEST_CELLS / raw.headers.length));
  return rectanglesOf(overwrite, most).map(({ row, column, values }) => ({
    cells: values.length * values[0].length,
    queue: () => {
      const size = { height: values.length, width: values[0].length };
      writeCells(rowsOf(body, skipped + row, size, column), values);
    },
  }));
}

function removeSteps({ body, raw, skipped }: OpenTable, { remove }: TableEdit): WriteStep[] {
  return runsBelow(remove).map(({ first, count }) => ({
    cells: DELETE_CELLS,
    // The full width of the table, and never all of its rows: Excel makes it shorter by as many.
    queue: () =>
      rowsOf(body, skipped + first, { height: count, width: raw.headers.length }).delete(
        'Up' as Excel.DeleteShiftDirection,
      ),
  }));
}

/** From the lowest place up, so that each still holds when it is its turn; those that were removed stand no more. */
function insertSteps(open: OpenTable, { insert = [], remove }: TableEdit): WriteStep[] {
  const { table, body, raw, skipped } = open;
  const width = raw.headers.length;
  const formats = formatsOf(raw);
  return insert.flatMap(({ at, rows }) => {
    const place = skipped + at - remove.filter((index) => index < at).length;
    return blocksOf(rows, width)
      .reverse()
      .map(([, block]) => ({
        cells: DELETE_CELLS + block.length * width,
        queue: () => {
          // Counted from the header, which never moves: the body begins elsewhere once rows come above its first one.
          const room = table
            .getHeaderRowRange()
            .getOffsetRange(1 + place, 0)
            .getResizedRange(block.length - 1, 0)
            .insert('Down' as Excel.InsertShiftDirection);
          room.numberFormat = block.map(() => formats);
          writeCells(
            room,
            block.map((cells, i) => computed(open, body.rowIndex + place + i, wholeRow(cells, width))),
          );
        },
      }));
  });
}

const wholeRow = (cells: RowCells, width: number): RowCells =>
  Array.from({ length: width }, (_, column) => cells[column]);

/**
 * The cells of a row with the formulas of the columns that Excel computes, where nothing else is to stand there.
 *
 * @param row on the sheet, from 0
 * @param isNew whether the row comes into the table; in one that stays only what would be blanked is computed again
 */
function computed({ calculated }: OpenTable, row: number, cells: RowCells, isNew = true): RowCells {
  if (calculated.length === 0) return cells;
  const whole = [...cells];
  for (const formula of calculated) {
    const { place } = formula;
    if (whole[place] === '' || (isNew && whole[place] === undefined)) whole[place] = inRow(formula, row);
  }
  return whole;
}

/** Cells of a table, below as well: from a row and a column of its body on. */
function rowsOf(
  body: Excel.Range,
  row: number,
  { height, width }: { readonly height: number; readonly width: number },
  column = 0,
): Excel.Range {
  return untracked(body.getCell(row, column).getResizedRange(height - 1, width - 1));
}

/** Rows below each other as one; the indexes come highest first, and so do the runs. */
function runsBelow(descending: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const index of descending) {
    const last = runs.at(-1);
    if (last && last.first === index + 1 && last.count < MOST_DELETED) {
      last.first = index;
      last.count++;
    } else runs.push({ first: index, count: 1 });
  }
  return runs;
}

/** The number formats of our own columns; null leaves a column of the user's as it is. */
function formatsOf(raw: RawTable): (string | null)[] {
  const formats: (string | null)[] = raw.headers.map(() => null);
  const columns = columnIndexes(raw);
  for (const { name, kind } of tableSpecs[raw.name].columns) {
    const index = columns.get(name);
    if (index !== undefined) formats[index] = columnLooks[kind].format;
  }
  return formats;
}

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly values: Cell[][];
}

/** The cells to write as rectangles: rows below each other with the same columns go together. */
function rectanglesOf(overwrite: TableEdit['overwrite'], mostRows: number): Rectangle[] {
  const rectangles: Rectangle[] = [];
  let parts: readonly Rectangle[] = [];
  let next = -1;
  for (const { index, cells } of overwrite) {
    const runs = runsOf(cells);
    if (index === next && sameColumns(parts, runs, mostRows)) {
      parts.forEach(({ values }, i) => values.push(runs[i].values));
    } else {
      parts = runs.map(({ start, values }) => ({ row: index, column: start, values: [values] }));
      for (const part of parts) rectangles.push(part);
    }
    next = index + 1;
  }
  return rectangles;
}

function sameColumns(parts: readonly Rectangle[], runs: readonly Run[], mostRows: number): boolean {
  return (
    parts.length === runs.length &&
    parts.every(({ column, values }, i) => {
      const { start, values: run } = runs[i];
      return column === start && values[0].length === run.length && values.length < mostRows;
    })
  );
}

interface Run {
  readonly start: number;
  readonly values: Cell[];
}

/** The unbroken runs of cells to write; what lies between them is not ours. */
function runsOf(cells: RowCells): Run[] {
  const runs: Run[] = [];
  cells.forEach((cell: Cell | undefined, column) => {
    if (cell === undefined) return;
    const last = runs.at(-1);
    if (last && last.start + last.values.length === column) last.values.push(cell);
    else runs.push({ start: column, values: [cell] });
  });
  return runs;
}
