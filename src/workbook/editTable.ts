import type { Cell } from '../cells/values';
import { rememberWritten, sameRows } from './changes';
import { WorkbookProblem } from './problems';
import { editedRows, isEmptyEdit, planEdit, type TableEdit } from './rowEdit';
import { openForWriting, queueEdit, type OpenTable } from './tableEdit';

/**
 * Writes an edit, wholly or not at all. Excel stops at the first step that fails and keeps those before it, and an
 * answer can get lost although all was done. So after a failure the table is read again: as it was, as it should
 * become, or something between, which is then put back.
 */
export async function commitEdit(
  context: Excel.RequestContext,
  open: OpenTable,
  edit: TableEdit,
): Promise<void> {
  if (isEmptyEdit(edit)) return;
  const { name, rows: before } = open.raw;
  const after = editedRows(before, edit);
  try {
    queueEdit(open, edit);
    await context.sync();
  } catch (error) {
    if (!(await settle(open, after))) throw error;
  }
  rememberWritten(name, before, after);
}

/** @returns whether the edit turns out to be done after all; false when the table is as it was before */
async function settle({ raw, restorable }: OpenTable, after: readonly (readonly Cell[])[]): Promise<boolean> {
  try {
    // A context that has failed is not used again.
    return await Excel.run(async (context) => {
      const now = await openForWriting(context, raw.name, raw.rows.length + 1);
      if (sameRows(now.raw.rows, after)) return true;
      if (sameRows(now.raw.rows, raw.rows)) return false;
      queueEdit(now, wholeTable(now.raw.rows, restorable));
      await context.sync();
      return false;
    });
  } catch {
    throw new WorkbookProblem({ code: 'partlyWritten', sheet: raw.sheetName });
  }
}

/** The edit that makes the whole table what it was. */
function wholeTable(now: readonly (readonly Cell[])[], before: readonly (readonly Cell[])[]): TableEdit {
  const own = now.map((_, index) => index);
  const wanted = before.map((cells, index) => ({ replaces: index < now.length ? index : null, cells }));
  return planEdit(now, own, wanted, false);
}
