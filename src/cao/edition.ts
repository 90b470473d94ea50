import type { CaoName } from './rules';

/** An edition of a CAO: what it is called, and the days on which it runs, as years, months and days. */
export interface CaoEdition {
  readonly title: string;
  readonly from: string;
  readonly until: string;
}

/** The newest edition of the CAO VO that was read: what rests on it alone is not confirmed after its last day. */
export const VO_EDITION: CaoEdition = { title: 'CAO VO 2024/2025', from: '2024-10-01', until: '2025-10-31' };

/** The newest edition of which the text was read; null for a CAO of which none is named. */
export function newestEdition(cao: CaoName): CaoEdition | null {
  return cao === 'VO' ? VO_EDITION : null;
}
