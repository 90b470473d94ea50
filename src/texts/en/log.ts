import type { LogTexts } from '../nl/log';

/** English texts of the screen with what the pane wrote. */
export const logEn: LogTexts = {
  intro:
    'What this pane wrote to the workbook since you opened it, the last one first. It can be undone even if something else changed afterwards; that other change stays. The sheet Logboek holds everything, from before too.',
  nothing: 'Nothing has been written yet.',
  takenBack: 'Undone',
  at: (p) => `${p.at} ${p.what}`,
  undoOf: (what) => `Undo: ${what}`,
};
