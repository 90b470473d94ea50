import type { Cell } from '../tables/values';
import type { PaperStep } from './planPapers';

/** A sheet that was made, so that it can be found again after renaming, and taken away again. */
export interface WrittenPaper {
  readonly key: string;
  /** The personnel number of whom it is about; undefined when it is about nobody or everybody. */
  readonly about: Cell;
  readonly sheetId: string;
  readonly name: string;
  readonly outcome: PaperStep['outcome'];
  /** The sheet that it took the place of: the name that it had, and the one under which it is hidden now. */
  readonly replaced: { readonly sheetId: string; readonly name: string; readonly hiddenAs: string } | null;
}
