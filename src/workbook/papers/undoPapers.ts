import type { Cell } from '../../cells/values';
import { withTables } from '../addTables';
import { withExcel } from '../excel';
import { standingOf } from './fingerprint';
import { logSheets, openLog, type SheetDone } from './logPapers';
import type { PaperMade } from './made';
import { isUnanswered, QUESTIONNAIRE } from './questionnaire';

/** What undoing did. */
export interface PapersUndone {
  readonly removed: number;
  /** Names of sheets that were changed by hand since, and therefore stay. */
  readonly kept: readonly string[];
}

/**
 * Takes sheets away that were made, and puts those back that they replaced. What was changed by hand since stays. Two syncs.
 *
 * @param what what is undone, for the log; null where making them was not logged either
 * @throws WorkbookProblem
 */
export function undoPapers(made: readonly PaperMade[], what: string | null): Promise<PapersUndone> {
  const ours = made.filter(({ outcome }) => outcome !== 'same');
  if (ours.length === 0) return Promise.resolve({ removed: 0, kept: [] });
  const work = (context: Excel.RequestContext) => takeAway(context, ours, what);
  return what === null ? withExcel(work) : withTables(['Logboek'], work);
}

async function takeAway(
  context: Excel.RequestContext,
  made: readonly PaperMade[],
  what: string | null,
): Promise<PapersUndone> {
  const { worksheets } = context.workbook;
  const asked = made.map((paper) => {
    const sheet = worksheets.getItemOrNullObject(paper.sheetId).load('name,position');
    const used = sheet.getUsedRangeOrNullObject(true).load('formulas');
    const earlier = worksheets.getItemOrNullObject(paper.replaced?.sheetId ?? paper.sheetId).load('name');
    return { paper, sheet, used, earlier };
  });
  const log = what === null ? null : await openLog(context, made.length);
  if (log === null) await context.sync();
  const kept: string[] = [];
  const removed: SheetDone[] = [];
  for (const { paper, sheet, used, earlier } of asked) {
    if (sheet.isNullObject) continue;
    if (used.isNullObject || !isAsMade(paper.key, used.formulas)) {
      kept.push(sheet.name);
      continue;
    }
    removed.push({ name: sheet.name, about: paper.about, hiddenAs: null, done: 'removed' });
    if (paper.replaced && !earlier.isNullObject) {
      // First in sight: the last visible sheet cannot be taken away.
      earlier.visibility = 'Visible' as Excel.SheetVisibility;
      earlier.position = sheet.position;
      sheet.delete();
      earlier.name = paper.replaced.name;
    } else sheet.delete();
  }
  if (log && what !== null && removed.length > 0) logSheets(log, what, removed);
  await context.sync();
  return { removed: removed.length, kept };
}

/** Whether nobody typed on the sheet since it was made. */
function isAsMade(key: string, cells: readonly (readonly Cell[])[]): boolean {
  return key === QUESTIONNAIRE ? isUnanswered(cells) : standingOf(key, cells).kind === 'ours';
}
