import type { AnyProblem } from '../cells/problem';
import { paneNl, type PaneTexts } from './pane.nl';
import { problemNl } from './problems.nl';
import { workbookNl, type WorkbookTexts } from './workbook.nl';

export type Language = 'nl' | 'en';

/** What is said everywhere in the pane and about the workbook, in one language. */
export interface Spoken {
  readonly pane: PaneTexts;
  readonly workbook: WorkbookTexts;
  readonly problem: (problem: AnyProblem) => string;
}

const dutch: Spoken = { pane: paneNl, workbook: workbookNl, problem: problemNl };
let english: Spoken | null = null;

/** Loads what is needed to speak a language. Dutch comes with the pane; English only where Office is English. */
export async function learn(language: Language): Promise<void> {
  if (language === 'en') english ??= (await import(/* webpackChunkName: "english" */ './english')).english;
}

/** The texts in a language; Dutch as long as it was not loaded. */
export function spoken(language: Language): Spoken {
  return language === 'en' && english ? english : dutch;
}
