import { logbookNl } from '../../texts/workbook/logbook';
import type { Pacing } from '../connection/sendSteps';
import type { UndoHandle } from './undoHandle';
import { undoKinds } from './undoKinds';

/**
 * Takes a write back, also after other edits: those stay.
 *
 * @throws WorkbookProblem `changedMeanwhile` when what was written has itself been changed since, `sheetsKept` for sheets,
 * `valuesKept` for formulas that became values
 */
export async function undo(handle: UndoHandle, pacing: Pacing = {}): Promise<void> {
  for (const kind of undoKinds) {
    if (kind.isIn(handle)) await kind.undo(handle, logbookNl.undone(handle.what), pacing);
  }
}
