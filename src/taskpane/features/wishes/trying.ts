import type { WishDraft } from '../../../school/plan/triedWishes';
import type { Wish } from '../../../school/school';

/** Trying out something else for a wish, which is given as it stands in the workbook. */
export interface Trying {
  readonly change: (wish: Wish, draft: WishDraft) => void;
  readonly reset: (wish: Wish) => void;
}
