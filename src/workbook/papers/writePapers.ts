import { withExcel } from '../excel';
import { drawPaper } from './drawPaper';
import type { Paper } from './paper';
import { planPapers, previousNameOf, type FoundSheet, type FoundSheets, type PaperStep } from './planPapers';
import { sheetNameOf } from './sheetNames';
import { undoPapers } from './undoPapers';

/** A sheet that was made, so that it can be found again after renaming, and taken away again. */
export interface PaperMade {
  readonly key: string;
  readonly sheetId: string;
  readonly name: string;
  readonly outcome: PaperStep['outcome'];
  readonly replaced: { readonly sheetId: string; readonly name: string } | null;
}

export interface PapersWritten {
  /** In the order of the papers; fewer when it was cancelled. */
  readonly made: readonly PaperMade[];
  readonly cancelled: boolean;
}

export interface PapersToWrite {
  readonly papers: readonly Paper[];
  /** Told after each block of sheets how many papers are done. */
  readonly progress?: (done: number) => void;
  /** Stops after the block that is being written; what is there stays. */
  readonly signal?: AbortSignal;
}

/** Sheets in one request: few enough that it answers within a second or so, and that a cancel is soon heard. */
const BLOCK = 5;

/**
 * Makes a sheet of each paper. One sync to read, and one per block of sheets to write. A sheet of ours that nobody changed is
 * replaced, and stays as a hidden sheet `… (vorige)`; any other sheet stays as it is, and the paper comes beside it.
 *
 * @throws WorkbookProblem; then nothing has changed
 */
export async function writePapers({ papers, progress, signal }: PapersToWrite): Promise<PapersWritten> {
  const steps = planPapers(papers, await findSheets(papers));
  const made: PaperMade[] = [];
  for (let start = 0; start < steps.length; start += BLOCK) {
    if (signal?.aborted) return { made, cancelled: true };
    const block = steps.slice(start, start + BLOCK);
    try {
      made.push(...(await writeBlock(block)));
    } catch (error) {
      await removeBlock(block);
      await undoPapers(made);
      throw error;
    }
    progress?.(made.length);
  }
  return { made, cancelled: false };
}

/** Reads which sheets there are, and what is on those that the papers could replace. */
function findSheets(papers: readonly Paper[]): Promise<FoundSheets> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const wanted = new Set(papers.flatMap((paper) => [sheetNameOf(paper.sheetName), previousNameOf(paper)]));
    const asked = [...wanted].map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      const used = sheet.getUsedRangeOrNullObject(true);
      sheet.load('id,name,position');
      used.load('formulas');
      return { sheet, used };
    });
    await context.sync();
    const byName = new Map<string, FoundSheet>();
    for (const { sheet, used } of asked) {
      if (sheet.isNullObject) continue;
      const { id, name, position } = sheet;
      byName.set(name.toLowerCase(), { id, name, position, values: used.isNullObject ? [] : used.formulas });
    }
    return { names: worksheets.items.map(({ name }) => name), byName };
  });
}

function writeBlock(steps: readonly PaperStep[]): Promise<PaperMade[]> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = steps.map((step) => {
      if (step.outcome === 'same') {
        const sheet = worksheets.getItem(step.name);
        sheet.load('id');
        return sheet;
      }
      if (step.drops !== null) worksheets.getItem(step.drops).delete();
      if (step.replaces) worksheets.getItem(step.replaces.id).name = step.replaces.hiddenAs;
      const sheet = worksheets.add(step.name);
      drawPaper(sheet, step.paper, step.layout);
      if (step.replaces) {
        sheet.position = step.replaces.position;
        worksheets.getItem(step.replaces.id).visibility = 'Hidden' as Excel.SheetVisibility;
      }
      sheet.load('id');
      return sheet;
    });
    await context.sync();
    return steps.map(({ paper, name, outcome, replaces }, i) => ({
      key: paper.key,
      sheetId: added[i].id,
      name,
      outcome,
      replaced: replaces && { sheetId: replaces.id, name: replaces.name },
    }));
  });
}

/** Takes away what a block that failed halfway left. The names of its new sheets were free before. */
function removeBlock(steps: readonly PaperStep[]): Promise<void> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = steps
      .filter(({ outcome }) => outcome !== 'same')
      .map(({ name, replaces }) => {
        const sheet = worksheets.getItemOrNullObject(name);
        const earlier = worksheets.getItemOrNullObject(replaces?.id ?? name);
        sheet.load('id');
        earlier.load('id');
        return { sheet, earlier, replaces };
      });
    await context.sync();
    for (const { sheet, earlier, replaces } of asked) {
      if (replaces && !earlier.isNullObject) earlier.visibility = 'Visible' as Excel.SheetVisibility;
      if (!sheet.isNullObject && sheet.id !== replaces?.id) sheet.delete();
      if (replaces && !earlier.isNullObject) earlier.name = replaces.name;
    }
    await context.sync();
  });
}
