import { withExcel } from '../excel';
import { standingOf } from './fingerprint';
import type { PaperMade } from './writePapers';

/** What undoing did. */
export interface PapersUndone {
  readonly removed: number;
  /** Names of sheets that were changed by hand since, and therefore stay. */
  readonly kept: readonly string[];
}

/**
 * Takes sheets away that were made, and puts those back that they replaced. What was changed by hand since stays. Two syncs.
 *
 * @throws WorkbookProblem
 */
export function undoPapers(made: readonly PaperMade[]): Promise<PapersUndone> {
  const ours = made.filter(({ outcome }) => outcome !== 'same');
  if (ours.length === 0) return Promise.resolve({ removed: 0, kept: [] });
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = ours.map((paper) => {
      const sheet = worksheets.getItemOrNullObject(paper.sheetId);
      const used = sheet.getUsedRangeOrNullObject(true);
      const earlier = worksheets.getItemOrNullObject(paper.replaced?.sheetId ?? paper.sheetId);
      sheet.load('name,position');
      used.load('formulas');
      earlier.load('name');
      return { paper, sheet, used, earlier };
    });
    await context.sync();
    const kept: string[] = [];
    let removed = 0;
    for (const { paper, sheet, used, earlier } of asked) {
      if (sheet.isNullObject) continue;
      const touched = used.isNullObject || standingOf(paper.key, used.formulas).kind === 'other';
      if (touched) {
        kept.push(sheet.name);
        continue;
      }
      removed++;
      if (paper.replaced && !earlier.isNullObject) {
        // First in sight: the last visible sheet cannot be taken away.
        earlier.visibility = 'Visible' as Excel.SheetVisibility;
        earlier.position = sheet.position;
        sheet.delete();
        earlier.name = paper.replaced.name;
      } else sheet.delete();
    }
    await context.sync();
    return { removed, kept };
  });
}
