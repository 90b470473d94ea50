import { paneEn } from './pane.en';
import { problemEn } from './problems.en';
import type { Spoken } from './spoken';
import { workbookEn } from './workbook.en';

/** Everything that the pane says in English. */
export const english: Spoken = { pane: paneEn, workbook: workbookEn, problem: problemEn };
