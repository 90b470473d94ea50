import { isMissing, type Cell } from '../cells/values';
import { logbookNl } from '../texts/logbook.nl';
import { sameRows } from './image';
import { wholeTable } from './commit';
import { undoPapers } from './papers/undoPapers';
import { WorkbookProblem } from './problems';
import type { RawTable } from './rawWorkbook';
import type { RowCells, TableEdit } from './rowEdit';
import type { Pacing } from './sendSteps';
import { columnIndexes } from './tableReader';
import { tableSpecs, type TableName } from './tables';
import { thawValues } from './thawValues';
import { clearFilled } from './updateOverview';
import type { RowWritten, TableWritten, UndoHandle } from './undoHandle';
import { restoreReferenceDate } from './writeReferenceDate';
import { writeRows } from './writeRows';

/**
 * Takes a write back, also after other edits: those stay. Two syncs, all tables of the write or none.
 *
 * @throws WorkbookProblem `changedMeanwhile` when what was written has itself been changed since, `sheetsKept` for sheets,
 * `valuesKept` for formulas that became values
 */
export async function undo(handle: UndoHandle, pacing: Pacing = {}): Promise<void> {
  const { what, tables, sheets = [], referenceDate, filled, frozen } = handle;
  if (frozen) return thawValues(frozen, logbookNl.undone(what), pacing);
  if (filled) return clearFilled(handle, logbookNl.undone(what));
  if (referenceDate) return restoreReferenceDate(referenceDate, logbookNl.undone(what));
  const { kept } = await undoPapers(sheets, logbookNl.undone(what));
  if (kept.length > 0) throw new WorkbookProblem({ code: 'sheetsKept', sheets: kept });
  if (tables.length === 0) return;
  const removed = tables.flatMap(({ rows }) => rows.filter(({ after }) => after === null));
  await writeRows({
    what: logbookNl.undone(what),
    tables: tables.map(({ table }) => table),
    mostNewRows: Math.max(100, removed.length),
    ...pacing,
    edit: (now) =>
      Object.fromEntries(tables.map((written) => [written.table, reverse(now(written.table), written)])),
  });
}

/**
 * The edit that makes of the table as it is now what it would have been without the write.
 *
 * @throws WorkbookProblem `changedMeanwhile`
 */
export function reverse(now: RawTable, written: TableWritten): TableEdit {
  const { headers, before, after, rows } = written;
  const untouched = headers.every((header, i) => header === now.headers[i]) && sameRows(now.rows, after);
  // Nothing else was edited: the very same rows in the very same places.
  if (untouched) return wholeTable(now.rows, before);

  // Columns may have been moved or added since; only those that were there then are compared and put back.
  const positions = headers.map((header) => now.headers.indexOf(header));
  if (positions.includes(-1)) throw new WorkbookProblem({ code: 'changedMeanwhile', table: now.name });
  const place = (cells: RowCells): RowCells => {
    const placed: (Cell | undefined)[] = now.headers.map(() => undefined);
    positions.forEach((position, i) => (placed[position] = cells[i]));
    return placed;
  };
  const find = finder(now, headers, positions);
  const edit = {
    overwrite: [] as { index: number; cells: RowCells }[],
    append: [] as RowCells[],
    remove: [] as number[],
  };
  for (const row of rows) {
    const { before: was, after: became } = row;
    const index = became === null ? null : find(row);
    if (index === null) edit.append.push(place(was ?? []));
    else if (was === null) edit.remove.push(index);
    else edit.overwrite.push({ index, cells: place(was) });
  }
  edit.remove.sort((a, b) => b - a);
  // A table keeps at least one row.
  if (edit.remove.length === now.rows.length && edit.append.length === 0) {
    edit.overwrite.push({ index: 0, cells: now.headers.map(() => '') });
    edit.remove.pop();
  }
  return edit;
}

/** Finds the row that was written, wherever it is now; null for one that was emptied, where that has been filled since. */
function finder(now: RawTable, headers: readonly string[], positions: readonly number[]) {
  const identity = identityOf(now.name, headers);
  const idOf = (cells: readonly Cell[]) => JSON.stringify(identity.map((i) => cells[i] ?? ''));
  const byId = new Map<string, number[]>();
  now.rows.forEach((row, index) => {
    const id = idOf(positions.map((position) => row[position]));
    const same = byId.get(id);
    if (same) same.push(index);
    else byId.set(id, [index]);
  });
  const others = now.headers.flatMap((_, i) => (positions.includes(i) ? [] : [i]));
  const used = new Set<number>();
  return ({ before, after, row }: RowWritten): number | null => {
    const found = byId.get(idOf(row))?.find((index) => {
      const cells = now.rows[index];
      const holds = positions.every((position, i) => {
        return after?.[i] === undefined || (cells[position] ?? '') === (after[i] ?? '');
      });
      // A row that is taken away may not take along what the user added to it.
      const bare = before !== null || others.every((i) => isMissing(cells[i]));
      return holds && bare && !used.has(index);
    });
    if (found === undefined) {
      // A table that lost all its rows keeps one, blank: what came into it since stays, and this comes beside it.
      if (before !== null && row.every(isMissing)) return null;
      throw new WorkbookProblem({ code: 'changedMeanwhile', table: now.name });
    }
    used.add(found);
    return found;
  };
}

/** Where the columns stand that tell one row of this table from another. */
function identityOf(name: TableName, headers: readonly string[]): readonly number[] {
  const columns = columnIndexes({ name, headers });
  return tableSpecs[name].identity.flatMap((column) => columns.get(column) ?? []);
}
