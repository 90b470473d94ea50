import type { Day } from '../domain/calendar';
import { spoken } from '../texts/spoken';
import {
  buildEmptyWorkbook,
  buildSampleSchool,
  explainFailure,
  repairFormulas,
  WorkbookProblem,
  type BuildResult,
  type Explanation,
  type Language,
} from '../workbook';
import { publish, type CommandMessage } from './messages';

/** The names by which the manifest's buttons call the commands. */
export const actionIds = ['voorbeeldschool', 'legewerkmap', 'herstelformules'] as const;
export type ActionId = (typeof actionIds)[number];

/** What the commands need to know of the outside. */
export interface Surroundings {
  /** The day to build with as reference date. */
  readonly today: () => Day;
  readonly language: () => Language;
}

/** Connects the ribbon's buttons with what they do. Call once, after Office is ready. */
export function register(surroundings: Surroundings): void {
  for (const id of actionIds) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        await perform(id, surroundings);
      } finally {
        // Office keeps the button waiting until it hears this.
        event.completed();
      }
    });
  }
}

/** Does what a button does, also when the pane itself offers it; the outcome is published, never thrown. */
export async function perform(id: ActionId, { today, language }: Surroundings): Promise<void> {
  const tongue = language();
  publish({ kind: 'busy', text: { what: spoken(tongue).workbook.build.busy[id], fix: '' } });
  try {
    publish(await run(id, today(), tongue));
  } catch (error) {
    publish({ kind: 'failed', text: explanationOf(error, tongue) });
  }
}

async function run(id: ActionId, today: Day, language: Language): Promise<CommandMessage> {
  const { build } = spoken(language).workbook;
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
  return { kind: 'question', text: spoken(language).workbook.build.namesTaken(result.taken) };
}

function done(what: string): CommandMessage {
  return { kind: 'done', text: { what, fix: '' } };
}

function explanationOf(error: unknown, language: Language): Explanation {
  const problem =
    error instanceof WorkbookProblem
      ? error
      : new WorkbookProblem({ code: 'unexpected', detail: error instanceof Error ? error.name : 'Unknown' });
  return explainFailure(problem, language);
}
