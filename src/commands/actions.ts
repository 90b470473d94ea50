import type { Day } from '../domain/calendar';
import { buildNl } from '../texts/nl/build';
import { screenTexts } from '../texts/spoken';
import { explainLater } from '../workbook/lazyExplain';
import { buildEmptyWorkbook, buildSampleSchool, repairFormulas } from '../workbook/write/lazyWrites';
import { WorkbookProblem, type Explanation, type Language } from '../workbook/problems';
import type { BuildResult } from '../workbook/build/build';
import { latestMessage, publish, type CommandMessage } from './messages';
import type { ActionId } from './presses';

/** What the commands need to know of the outside. */
export interface Surroundings {
  /** The day to build with as reference date. */
  readonly today: () => Day;
  readonly language: () => Language;
}

/** Does what the ribbon's buttons ask, also those that were pressed before. Call once, after Office is ready. */
export function register(surroundings: Surroundings): void {
  globalThis.ribbonPresses?.handle(({ id, done }) => {
    void perform(id, surroundings)
      .then(() => (hasToBeSeen(id) ? showPane() : undefined))
      .finally(done);
  });
}

/** Whether the button would seem to do nothing while the pane is closed: what it made is on no sheet, or it made nothing. */
function hasToBeSeen(id: ActionId): boolean {
  const kind = latestMessage()?.kind;
  return kind === 'question' || kind === 'failed' || id === 'herstelformules';
}

/** Opens the pane, which shows the message. Where Office does not allow that, the message waits for the pane to be opened. */
async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
}

/** Does what a button does, also when the pane itself offers it; the outcome is published, never thrown. */
export async function perform(id: ActionId, { today, language }: Surroundings): Promise<void> {
  const spoken = language();
  publish({ kind: 'busy', text: { what: screenTexts(spoken, buildNl).busy[id], fix: '' } });
  try {
    publish(await run(id, today(), spoken));
  } catch (error) {
    publish({ kind: 'failed', text: await explanationOf(error, spoken) });
  }
}

async function run(id: ActionId, today: Day, language: Language): Promise<CommandMessage> {
  const build = screenTexts(language, buildNl);
  switch (id) {
    case 'voorbeeldschool':
      return built(await buildSampleSchool(today, language), build.sampleBuilt(), language);
    case 'legewerkmap':
      return built(await buildEmptyWorkbook(today, language), build.emptyBuilt(), language);
    case 'herstelformules':
      return done(build.repaired(await repairFormulas()));
  }
}

function built(result: BuildResult, sentence: string, language: Language): CommandMessage {
  if (result.done) return done(sentence);
  const texts = screenTexts(language, buildNl);
  const { taken } = result;
  return { kind: 'question', text: taken.complete ? texts.builtAlready() : texts.namesTaken(taken) };
}

function done(what: string): CommandMessage {
  return { kind: 'done', text: { what, fix: '' } };
}

function explanationOf(error: unknown, language: Language): Promise<Explanation> {
  const problem =
    error instanceof WorkbookProblem
      ? error
      : new WorkbookProblem({ code: 'unexpected', detail: error instanceof Error ? error.name : 'Unknown' });
  return explainLater(problem, language);
}
