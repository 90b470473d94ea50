import type { Cell } from '../tables/values';
import type { PaperStep } from './planPapers';

/** A sheet that was made, with what is needed to find it after renaming and to delete it. */
export interface WrittenPaper {
  readonly key: string;
  /** The personnel number of the employee whom the sheet is about; undefined for several employees or none. */
  readonly about: Cell;
  readonly sheetId: string;
  readonly name: string;
  readonly outcome: PaperStep['outcome'];
  /** The sheet that was replaced: its former name, and the name under which it is hidden. */
  readonly replaced: { readonly sheetId: string; readonly name: string; readonly hiddenAs: string } | null;
}
