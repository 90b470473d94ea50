import type { Wish } from '../../../school/school';
import type { WishDraft } from '../../../school/plan/wishDraft';

/** Trying out something else for a wish, which is given as it stands in the workbook. */
export interface Trying {
  readonly change: (wish: Wish, draft: WishDraft) => void;
  readonly reset: (wish: Wish) => void;
}

/** What can be done with a wish. */
export interface WishActions extends Trying {
  /** Writes what is tried out to `Wensen`. */
  readonly save: (wish: Wish) => Promise<void>;
}
