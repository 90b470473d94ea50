import type { Wish } from '../../../school/school';
import type { WishDraft } from '../../../school/plan/wishDraft';

/** What can be done with a wish, which is given as it stands in the workbook. */
export interface WishActions {
  readonly change: (wish: Wish, draft: WishDraft) => void;
  readonly reset: (wish: Wish) => void;
  /** Writes what is tried out to `Wensen`. */
  readonly save: (wish: Wish) => Promise<void>;
}
