import type { Cell } from '../cells/values';
import { sameRows } from './changes';
import { commitEdit } from './editTable';
import { withExcel } from './excel';
import { ownRows, planRowId, readPlanRow } from './planRows';
import { WorkbookProblem } from './problems';
import type { RawTable } from './rawWorkbook';
import { planEdit, type WantedRow } from './rowEdit';
import { columnIndexes } from './tableReader';
import { openForWriting } from './tableEdit';
import { hasOtherColumns } from './writePlan';
import type { UndoHandle } from './undoHandle';
import { overwriteCells, wishRow } from './writeWish';

/**
 * Takes a write back, also after other edits: those stay. Two syncs.
 *
 * @throws WorkbookProblem `changedMeanwhile` when what was written has itself been changed since
 */
export function undo(handle: UndoHandle): Promise<void> {
  return handle.kind === 'plan' ? undoPlan(handle) : undoWish(handle);
}

function undoPlan({ key, headers, before, after }: Extract<UndoHandle, { kind: 'plan' }>): Promise<void> {
  return withExcel(async (context) => {
    const open = await openForWriting(context, 'Plan', before.length);
    const { raw } = open;
    // Columns may have been moved or added since; only those that were there then are compared and put back.
    const positions = headers.map((header) => raw.headers.indexOf(header));
    if (positions.includes(-1)) throw new WorkbookProblem({ code: 'changedMeanwhile', table: 'Plan' });
    const own = ownRows(raw, key);
    const now = own.map((index) => positions.map((position) => raw.rows[index][position]));
    if (!sameRows(inAnyOrder(now), inAnyOrder(after))) {
      throw new WorkbookProblem({ code: 'changedMeanwhile', table: 'Plan' });
    }
    const restored = before.map((row): readonly Cell[] => {
      const cells: Cell[] = raw.headers.map(() => undefined);
      positions.forEach((position, i) => (cells[position] = row[i]));
      return cells;
    });
    await commitEdit(context, open, planEdit(raw.rows, own, pair(raw, own, restored), hasOtherColumns(raw)));
  });
}

/** Puts each row back where the line that it was still stands. */
function pair(raw: RawTable, own: readonly number[], restored: readonly (readonly Cell[])[]): WantedRow[] {
  const old: RawTable = { ...raw, rows: restored };
  const standing = new Map<string, number>();
  for (const index of own) {
    const row = readPlanRow(raw, index);
    if (row) standing.set(planRowId(row), index);
  }
  return restored.map((cells, i) => {
    const row = readPlanRow(old, i);
    const id = row ? planRowId(row) : '';
    const replaces = standing.get(id) ?? null;
    standing.delete(id);
    return { replaces, cells };
  });
}

function inAnyOrder(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function undoWish({ key, wishId, before, after }: Extract<UndoHandle, { kind: 'wish' }>): Promise<void> {
  return withExcel(async (context) => {
    const open = await openForWriting(context, 'Wensen', 1);
    const index = wishRow(open.raw, key, wishId);
    const columns = columnIndexes(open.raw);
    const unchanged = Object.entries(after).every(([column, cell]) => {
      const position = columns.get(column);
      return position !== undefined && (open.raw.rows[index][position] ?? '') === cell;
    });
    if (!unchanged) throw new WorkbookProblem({ code: 'changedMeanwhile', table: 'Wensen' });
    await commitEdit(context, open, overwriteCells(open.raw, index, before));
  });
}
