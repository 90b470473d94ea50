import type { Cell } from '../../tables/values';
import { withTables } from '../write/addTables';
import { contentsOf } from '../connection/contentsOf';
import { putBack } from '../write/commit';
import { withExcel } from '../connection/excel';
import type { OpenTable } from '../write/openTables';
import { originOf } from '../../documents/fingerprint';
import { logSheets, openLog, type SheetDone } from './logPapers';
import { WorkbookProblem } from '../problems';
import type { WrittenPaper } from '../../documents/writtenPaper';
import { isUnanswered, QUESTIONNAIRE } from '../../documents/report/questionnaire';

/** What undoing did. */
export interface PapersUndone {
  readonly removed: number;
  /** Names of sheets that were changed by hand since, and therefore stay. */
  readonly kept: readonly string[];
}

/** What an attempt found, for the one that finishes it. */
interface Attempt {
  log: OpenTable | null;
  /** Names of the sheets that were to go, by id. */
  readonly going: Map<string, string>;
}

/**
 * Takes sheets away that were made, and puts those back that they replaced. What was changed by hand since stays. Two syncs.
 * A sheet that is gone cannot be put back: when this fails after some are, it is finished instead of reversed.
 *
 * @param what what is undone, for the log; null where making them was not logged either
 * @throws WorkbookProblem
 */
export async function undoPapers(made: readonly WrittenPaper[], what: string | null): Promise<PapersUndone> {
  const ours = made.filter(({ outcome }) => outcome !== 'same');
  if (ours.length === 0) return { removed: 0, kept: [] };
  const attempt: Attempt = { log: null, going: new Map() };
  const takeAwayAll = () => {
    const work = (context: Excel.RequestContext) => takeAway(context, ours, what, attempt);
    return what === null ? withExcel(work) : withTables(['Logboek'], work);
  };
  try {
    return await takeAwayAll();
  } catch (error) {
    if (attempt.log) await putBack([attempt.log]);
    if (!(await hasBegun(ours))) throw error;
    return takeAwayAll();
  }
}

/**
 * As {@link undoPapers}, for who has nothing to do with what stays.
 *
 * @throws WorkbookProblem `sheetsKept` where sheets were changed by hand since
 */
export async function undoSheets(made: readonly WrittenPaper[], what: string): Promise<void> {
  const { kept } = await undoPapers(made, what);
  if (kept.length > 0) throw new WorkbookProblem({ code: 'sheetsKept', sheets: kept });
}

/** Whether some of the sheets are as they were before these papers were made. */
function hasBegun(made: readonly WrittenPaper[]): Promise<boolean> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = made.map(({ sheetId, replaced }) => ({
      sheet: worksheets.getItemOrNullObject(sheetId).load('id'),
      earlier: worksheets.getItemOrNullObject(replaced?.sheetId ?? sheetId).load('visibility'),
      replaced,
    }));
    await context.sync();
    return asked.some(
      ({ sheet, earlier, replaced }) =>
        sheet.isNullObject ||
        (replaced !== null && !earlier.isNullObject && earlier.visibility === 'Visible'),
    );
  });
}

async function takeAway(
  context: Excel.RequestContext,
  made: readonly WrittenPaper[],
  what: string | null,
  attempt: Attempt,
): Promise<PapersUndone> {
  const { worksheets } = context.workbook;
  const asked = made.map((paper) => {
    const sheet = worksheets.getItemOrNullObject(paper.sheetId).load('name,position');
    const used = sheet.getUsedRangeOrNullObject(true).load('values,formulas');
    const earlier = worksheets
      .getItemOrNullObject(paper.replaced?.sheetId ?? paper.sheetId)
      .load('name,visibility');
    return { paper, sheet, used, earlier };
  });
  const log = what === null ? null : await openLog(context, made.length);
  if (log === null) await context.sync();
  const kept: string[] = [];
  const removed: SheetDone[] = [];
  const addRemoved = (paper: WrittenPaper, name: string) =>
    removed.push({ name, about: paper.about, hiddenAs: null, done: 'removed' });
  for (const { paper, sheet, used, earlier } of asked) {
    if (sheet.isNullObject) {
      const goneName = attempt.going.get(paper.sheetId);
      if (goneName !== undefined) addRemoved(paper, goneName);
      // An attempt before this one deleted the paper, and failed before the paper that it had replaced, which is visible, got its name back.
      if (paper.replaced && !earlier.isNullObject && earlier.visibility === 'Visible')
        earlier.name = paper.replaced.name;
      continue;
    }
    if (used.isNullObject || !isAsMade(paper.key, contentsOf(used))) {
      kept.push(sheet.name);
      continue;
    }
    addRemoved(paper, sheet.name);
    attempt.going.set(paper.sheetId, sheet.name);
    if (paper.replaced && !earlier.isNullObject) {
      // First in sight: the last visible sheet cannot be taken away.
      earlier.visibility = 'Visible' as Excel.SheetVisibility;
      earlier.position = sheet.position;
      sheet.delete();
      earlier.name = paper.replaced.name;
    } else sheet.delete();
  }
  if (log && what !== null && removed.length > 0) logSheets(log, what, removed);
  attempt.log = log;
  await context.sync();
  return { removed: removed.length, kept };
}

/** Whether nobody typed on the sheet since it was made. */
function isAsMade(key: string, cells: readonly (readonly Cell[])[]): boolean {
  return key === QUESTIONNAIRE ? isUnanswered(cells) : originOf(key, cells).kind === 'ours';
}
