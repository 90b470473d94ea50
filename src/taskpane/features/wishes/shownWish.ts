import type { WishDraft } from '../../../school/plan/triedWishes';
import type { WishView } from '../../../school/plan/wishPlan';
import type { Wish } from '../../../school/school';
import type { Trying } from './trying';
import type { WishWrites } from './useWishWrites';

/** A wish as it is shown: where there is no plan it has no answer. */
export type ShownWish = Omit<WishView, 'answer'> & {
  readonly answer: WishView['answer'] | null;
  /** What is typed of it, also where that says what the workbook says. */
  readonly draft?: WishDraft;
};

/** What a card of a wish can do. */
export interface WishCardActions {
  readonly trying: Trying;
  readonly writes: WishWrites;
  /** Opens the form of this wish, or closes it. */
  readonly edit: (wish: Wish | null) => void;
}
