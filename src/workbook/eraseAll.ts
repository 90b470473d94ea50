import { logbookNl } from '../texts/logbook.nl';
import { withTables } from './addTables';
import { erasePeople, type Erasing } from './erasePeople';
import { logSheets, openLog } from './papers/logPapers';
import type { PersonalSheet } from './papers/personalSheets';
import { undo } from './undo';
import type { UndoHandle } from './undoHandle';

export interface ErasingAll extends Erasing {
  /** The sheets with agreements that go too. */
  readonly sheets: readonly PersonalSheet[];
}

/**
 * Erases people from our tables, as `erasePeople` does, and then the sheets with agreements about them. All of it or nothing:
 * when the sheets cannot go, the rows come back.
 *
 * @returns what is needed to take back the rows; sheets that are gone do not come back
 * @throws WorkbookProblem
 */
export async function eraseAll({ sheets, ...erasing }: ErasingAll): Promise<UndoHandle> {
  const handle = await erasePeople(erasing);
  if (sheets.length === 0) return handle;
  try {
    await deleteSheets(erasing.what, sheets);
  } catch (error) {
    await undo(handle);
    throw error;
  }
  return handle;
}

function deleteSheets(what: string, sheets: readonly PersonalSheet[]): Promise<void> {
  return withTables(['Logboek'], async (context) => {
    const { worksheets } = context.workbook;
    const found = sheets.map(({ sheetId }) => worksheets.getItemOrNullObject(sheetId).load('id'));
    const log = await openLog(context, 1);
    const there = found.filter(({ isNullObject }) => !isNullObject);
    for (const sheet of there) sheet.delete();
    // The name of a sheet tells whose it was: only how many there were stays behind.
    if (there.length > 0) {
      const name = logbookNl.sheet.agreements(there.length);
      logSheets(log, what, [{ name, hiddenAs: null, done: 'removed' }]);
    }
    await context.sync();
  });
}
