import { withTables } from '../write/addTables';
import { putBack } from '../write/commit';
import { withExcel } from '../connection/excel';
import type { OpenTable } from '../write/openTables';
import { inSteps, pause } from '../../pacing';
import { drawPaper } from './drawPaper';
import { findSheets } from './findSheets';
import { logSheets, openLog, type SheetDone } from './logPapers';
import type { WrittenPaper } from '../../documents/writtenPaper';
import { markSheet } from './sheetMark';
import type { Paper } from '../../documents/paper';
import { planPapers, type PaperStep } from '../../documents/planPapers';
import { askQuestionnaire, drawQuestionnaire } from './questionnaire';
import {
  nothingAnswered,
  QUESTIONNAIRE,
  type QuestionnaireAnswers,
} from '../../documents/report/questionnaire';
import { undoPapers } from './undoPapers';

export interface PapersWritten {
  /** In the order of the papers, the questionnaire last; fewer when it was cancelled. */
  readonly made: readonly WrittenPaper[];
  readonly cancelled: boolean;
  /** What was answered to the questionnaire, where that was asked for. */
  readonly answers: readonly QuestionnaireAnswers[] | null;
}

/** Papers that tell what was answered to the questionnaire. */
export interface PapersOfAnswers {
  /** The names that their sheets want. */
  readonly sheetNames: readonly string[];
  /** Makes the papers; null where there is no questionnaire. */
  readonly papers: (answers: readonly QuestionnaireAnswers[] | null) => readonly Paper[];
  /** Makes the questionnaire too where there is none. */
  readonly questionnaire?: 'make';
}

export interface PapersToWrite {
  /** What is done with a sheet, in the user's words; it goes into the line of each in the log. */
  readonly what: string;
  readonly papers: readonly Paper[] | PapersOfAnswers;
  /** Told after each block of sheets how many papers are done. */
  readonly progress?: (done: number) => void;
  /** Stops after the block that is being written; what is there stays. */
  readonly signal?: AbortSignal;
}

/** Sheets in one request: few enough that it answers within a second or so, and that a cancel is soon heard. */
const BLOCK = 5;

/**
 * Makes a sheet of each paper. One sync to read, one per block of sheets to write, which also writes a line per
 * sheet to `Logboek`, and one when older versions go. A sheet of ours that nobody changed is replaced, and stays as a
 * hidden sheet `… (vorige)`; any other sheet stays as it is, and the paper comes beside it.
 *
 * @throws WorkbookProblem; then nothing has changed
 */
export function writePapers(wanted: PapersToWrite): Promise<PapersWritten> {
  return withTables(['Logboek'], (context) => write(context, wanted));
}

async function write(
  context: Excel.RequestContext,
  { what, papers, progress, signal }: PapersToWrite,
): Promise<PapersWritten> {
  const given: PapersOfAnswers =
    'papers' in papers
      ? papers
      : { sheetNames: papers.map(({ sheetName }) => sheetName), papers: () => papers };
  const sheets = findSheets(context, given.sheetNames);
  const questionnaire = askQuestionnaire(context);
  const log = await openLog(context, given.sheetNames.length + 1);
  const makes = given.questionnaire === 'make' && questionnaire.mustBeMade();
  const answers = makes ? nothingAnswered() : questionnaire.answers();
  const steps = await inSteps(planPapers(given.papers(answers), sheets()));
  const made: WrittenPaper[] = [];
  let grown = log;
  for (let start = 0; start < steps.length; start += BLOCK) {
    if (signal?.aborted) {
      await dropOlder(steps.slice(0, start));
      return { made, cancelled: true, answers };
    }
    await pause();
    const block = { steps: steps.slice(start, start + BLOCK), questionnaire: makes && start === 0 };
    try {
      const written = await writeBlock(context, block, { log: grown, what });
      for (const paper of written.made) made.push(paper);
      grown = written.log;
    } catch (error) {
      await removeBlock(block);
      await undoPapers(made, null);
      await putBack([log]);
      throw error;
    }
    progress?.(Math.min(start + BLOCK, steps.length));
  }
  await dropOlder(steps);
  return { made, cancelled: false, answers };
}

interface Block {
  readonly steps: readonly PaperStep[];
  /** Whether the questionnaire is made with it. */
  readonly questionnaire: boolean;
}

interface Logging {
  /** The log as the blocks before left it. */
  readonly log: OpenTable;
  readonly what: string;
}

async function writeBlock(
  context: Excel.RequestContext,
  { steps, questionnaire }: Block,
  logging: Logging,
): Promise<{ readonly made: readonly WrittenPaper[]; readonly log: OpenTable }> {
  const { worksheets } = context.workbook;
  const answered = questionnaire ? drawQuestionnaire(context).load('id') : null;
  const added = steps.map((step) => {
    if (step.outcome === 'same') return worksheets.getItem(step.name).load('id');
    if (step.replaces) worksheets.getItem(step.replaces.id).name = step.replaces.hiddenAs;
    const sheet = worksheets.add(step.name);
    drawPaper(sheet, step.paper, step.layout);
    markSheet(sheet, step.paper);
    if (step.replaces) {
      sheet.position = step.replaces.position;
      worksheets.getItem(step.replaces.id).visibility = 'Hidden' as Excel.SheetVisibility;
    }
    return sheet.load('id');
  });
  const papers = steps.map(({ paper, name, outcome, replaces, drops }) => ({
    key: paper.key,
    about: paper.about,
    name,
    outcome,
    // It takes the name of the version that goes away at the end.
    replaced: replaces && {
      sheetId: replaces.id,
      name: replaces.name,
      hiddenAs: drops?.name ?? replaces.hiddenAs,
    },
  }));
  if (answered) papers.push({ ...theQuestionnaire, about: undefined });
  const log = queueLog(logging, papers);
  await context.sync();
  const ids = [...added, ...(answered ? [answered] : [])].map(({ id }) => id);
  return { made: papers.map((paper, i) => ({ ...paper, sheetId: ids[i] })), log };
}

const theQuestionnaire = {
  key: QUESTIONNAIRE,
  name: QUESTIONNAIRE,
  outcome: 'made',
  replaced: null,
} as const;

function queueLog({ log, what }: Logging, papers: readonly Omit<WrittenPaper, 'sheetId'>[]): OpenTable {
  const done = papers
    .filter(({ outcome }) => outcome !== 'same')
    .map(({ name, about, replaced }): SheetDone => {
      return { name, about, hiddenAs: replaced?.hiddenAs ?? null, done: 'made' };
    });
  return done.length > 0 ? logSheets(log, what, done) : log;
}

/**
 * Lets the versions go that have had two after them. All is made by then: when it fails it is tried once more, and what is left after
 * that is a hidden sheet too many, about which nobody needs to do anything.
 */
async function dropOlder(steps: readonly PaperStep[]): Promise<void> {
  const older = steps.flatMap(({ drops, replaces }) => (drops && replaces ? { drops, replaces } : []));
  if (older.length === 0) return;
  const drop = () =>
    withExcel(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = older.map(({ drops }) => worksheets.getItemOrNullObject(drops.id).load('id'));
      await context.sync();
      older.forEach(({ drops, replaces }, i) => {
        if (!sheets[i].isNullObject) sheets[i].delete();
        worksheets.getItem(replaces.id).name = drops.name;
      });
      await context.sync();
    });
  await drop()
    .catch(drop)
    .catch(() => undefined);
}

/** Takes away what a block that failed halfway left. The names of its new sheets were free before. */
function removeBlock({ steps, questionnaire }: Block): Promise<void> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = steps
      .filter(({ outcome }) => outcome !== 'same')
      .map(({ name, replaces }) => {
        const sheet = worksheets.getItemOrNullObject(name).load('id');
        const earlier = worksheets.getItemOrNullObject(replaces?.id ?? name).load('id');
        return { sheet, earlier, replaces };
      });
    const answered = worksheets.getItemOrNullObject(QUESTIONNAIRE).load('id');
    await context.sync();
    if (questionnaire && !answered.isNullObject) answered.delete();
    for (const { sheet, earlier, replaces } of asked) {
      if (replaces && !earlier.isNullObject) earlier.visibility = 'Visible' as Excel.SheetVisibility;
      if (!sheet.isNullObject && sheet.id !== replaces?.id) sheet.delete();
      if (replaces && !earlier.isNullObject) earlier.name = replaces.name;
    }
    await context.sync();
  });
}
