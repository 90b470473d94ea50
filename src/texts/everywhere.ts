import type { AnyProblem } from '../tables/problem';
import type { PaneTexts } from './nl/pane';
import type { WorkbookTexts } from './nl/workbook';

/** What is said everywhere in the pane and about the workbook, in one language. */
export interface Spoken {
  readonly pane: PaneTexts;
  readonly workbook: WorkbookTexts;
  readonly problem: (problem: AnyProblem) => string;
}
