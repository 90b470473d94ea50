import { grouped } from '../../domain/grouped';
import { isMissing, type Cell } from '../../tables/values';
import { sameRow, sameRows } from '../../tables/sameRows';
import { editBetween, withInserted } from '../../tables/editBetween';
import type { RawTable } from '../../tables/rawTables';
import type { RowCells, TableEdit } from '../../tables/rowEdit';
import type { Pacing } from '../connection/sendSteps';
import { columnIndexes } from '../../tables/tableReader';
import { tableSpecs, type TableName } from '../../tables/schema';
import type { RowWritten, TableWritten } from './undoHandle';
import { EditRefused, type SchoolEdit } from '../../school/edits/schoolEdit';
import { write } from './write';

export interface UndoTables extends Pacing {
  /** Whether the write erased people: the log then gives only the number of rows. */
  readonly erased?: boolean;
}

/**
 * Takes back what a write did to tables, also after other edits: those stay. Two syncs, all tables of the write or none.
 *
 * @param what what is undone, for the log
 * @throws WorkbookProblem `changedMeanwhile` when what was written has itself been changed since
 */
export async function undoTables(
  tables: readonly TableWritten[],
  what: string,
  { erased = false, ...pacing }: UndoTables = {},
): Promise<void> {
  const removed = tables.flatMap(({ rows }) => rows.filter(({ after }) => after === null));
  const edit: SchoolEdit = {
    tables: tables.map(({ table }) => table),
    mostNewRows: Math.max(100, removed.length),
    change: (now, contents) =>
      Object.fromEntries(
        tables.map((written) => {
          const raw = now(written.table);
          return [written.table, reverse(raw, written, { contents: contents(written.table), erased })];
        }),
      ),
  };
  await write(edit, what, { ...pacing, onlyCounts: erased });
}

interface RowsNow {
  /** The rows as they are now, formulas as `Formula`. */
  readonly contents: readonly (readonly Cell[])[];
  /** Whether the write took people out: nothing in the other rows was changed by it. */
  readonly erased: boolean;
}

/**
 * The edit that makes of the table as it is now what it would have been without the write. Rows that were removed come back in
 * their places, but for those that are there already.
 *
 * @throws EditRefused `changedMeanwhile`
 */
export function reverse(
  now: RawTable,
  written: TableWritten,
  { contents, erased }: RowsNow = { contents: now.rows, erased: false },
): TableEdit {
  const { headers, before, after, rows } = written;
  const untouched = headers.every((header, i) => header === now.headers[i]) && sameRows(now.rows, after);
  // Nothing else was edited: the very same rows in the very same places.
  if (untouched) return editBetween(contents, before, erased);

  // Columns may have been moved or added since; only those that were there then are compared and put back.
  const positions = headers.map((header) => now.headers.indexOf(header));
  if (positions.includes(-1)) throw new EditRefused({ code: 'changedMeanwhile', table: now.name });
  const place = (cells: RowCells): RowCells => {
    const placed: (Cell | undefined)[] = now.headers.map(() => undefined);
    positions.forEach((position, i) => (placed[position] = cells[i]));
    return placed;
  };
  const at = rowsById(now, headers, positions);
  const find = finder(now, positions, at);
  const overwrite: { index: number; cells: RowCells }[] = [];
  const append: RowCells[] = [];
  const remove: number[] = [];
  const removed: RowWritten[] = [];
  for (const row of rows) {
    const { before: was, after: became } = row;
    const index = became === null ? null : find(row);
    if (became === null) removed.push(row);
    else if (index === null) append.push(place(was ?? []));
    else if (was === null) remove.push(index);
    else overwrite.push({ index, cells: place(was) });
  }
  remove.sort((a, b) => b - a);
  const insert = inTheirPlaces(stillGone(removed, written, { now, positions, at }), written, at).map(
    ({ above, row }) => {
      return { at: above ?? now.rows.length, rows: [place(row.before ?? [])] };
    },
  );
  const edit = withInserted({ overwrite, append, remove }, insert, now.rows.length);
  // A table keeps at least one row.
  if (remove.length === now.rows.length && edit.append.length === 0) {
    overwrite.push({ index: 0, cells: now.headers.map(() => '') });
    remove.pop();
  }
  return edit;
}

/** The indexes of the rows that equal a given row in the key columns of the table. */
type PlacesOf = (row: readonly Cell[]) => readonly number[];

function rowsById(now: RawTable, headers: readonly string[], positions: readonly number[]): PlacesOf {
  const identity = identityOf(now.name, headers);
  const idOf = (cells: readonly Cell[]) => JSON.stringify(identity.map((i) => cells[i] ?? ''));
  const byId = grouped([...now.rows.keys()], (index) =>
    idOf(positions.map((position) => now.rows[index][position])),
  );
  return (row) => byId.get(idOf(row)) ?? [];
}

interface Present {
  readonly now: RawTable;
  readonly positions: readonly number[];
  readonly at: PlacesOf;
}

/** The removed rows without those that are there: Excel's own undo brought them back, or Excel never took them out. */
function stillGone(
  removed: readonly RowWritten[],
  { after }: TableWritten,
  { now, positions, at }: Present,
): readonly RowWritten[] {
  const found = new Set<number>();
  return removed.filter(({ row }) => {
    const holds = (cells: readonly Cell[]) =>
      row.every((cell, i) => (cell ?? '') === (cells[positions[i]] ?? ''));
    const same = at(row).filter((index) => holds(now.rows[index]));
    if (same.length === 0) return true;
    // One that was the same already, and stayed, is not the row that was removed.
    const stayed = after.filter((cells) => sameRow(cells, row)).length;
    const back = same.slice(stayed).find((index) => !found.has(index));
    if (back !== undefined) found.add(back);
    return back === undefined;
  });
}

/** Rows that were removed, from the highest place down, each with the row that it stood above; null where that is not known. */
function inTheirPlaces(
  removed: readonly RowWritten[],
  { before }: TableWritten,
  at: PlacesOf,
): readonly { readonly above: number | null; readonly row: RowWritten }[] {
  const gone = new Map(removed.map((row) => [row.before, row]));
  const places: { above: number | null; row: RowWritten }[] = [];
  // Below the last row that is still there.
  let above: number | null = 0;
  for (const cells of before) {
    const row = gone.get(cells);
    if (row) places.push({ above, row });
    else {
      const [found] = at(cells);
      above = found === undefined ? above : found + 1;
    }
  }
  // Where none of the earlier rows is left, the rows present were added later and do not show where the restored ones
  // stood.
  return before.some((cells) => !gone.has(cells) && at(cells).length > 0)
    ? places
    : places.map(({ row }) => ({ above: null, row }));
}

/** Finds the row that was written, wherever it is now; null for one that was emptied, where that has been filled since. */
function finder(now: RawTable, positions: readonly number[], at: PlacesOf) {
  const others = now.headers.flatMap((_, i) => (positions.includes(i) ? [] : [i]));
  const used = new Set<number>();
  return ({ before, after, row }: RowWritten): number | null => {
    const found = at(row).find((index) => {
      const cells = now.rows[index];
      const holds = positions.every((position, i) => {
        return after?.[i] === undefined || (cells[position] ?? '') === (after[i] ?? '');
      });
      // A row that is taken away may not take along what the user added to it.
      const bare = before !== null || others.every((i) => isMissing(cells[i]));
      return holds && bare && !used.has(index);
    });
    if (found === undefined) {
      // A table without rows keeps one blank row: a row filled in since then stays, and the restored row is added beside
      // it.
      if (before !== null && row.every(isMissing)) return null;
      throw new EditRefused({ code: 'changedMeanwhile', table: now.name });
    }
    used.add(found);
    return found;
  };
}

/** The indexes of the key columns: those by which rows of this table differ. */
function identityOf(name: TableName, headers: readonly string[]): readonly number[] {
  const columns = columnIndexes({ name, headers });
  return tableSpecs[name].identity.flatMap((column) => columns.get(column) ?? []);
}
