import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { grantedAnew } from '../read/wishes';
import type { Priority, Wish } from '../school';

/** What the reader tries out for one wish; what is absent is as in the workbook. */
export interface WishDraft {
  readonly price?: Cents;
  /** What stands in the field of the price and cannot be read: there is then no price. */
  readonly unreadPrice?: string;
  readonly earliest?: SchoolYear | null;
  readonly priority?: Priority;
}

/** Drafts of one person, by wish id. */
export type Drafts = ReadonlyMap<string, WishDraft>;

/** The wish with what is tried out. */
export function withWishDraft(wish: Wish, draft: WishDraft | undefined): Wish {
  if (!draft) return wish;
  const { unreadPrice, ...readable } = draft;
  return grantedAnew({ ...wish, ...readable, ...(unreadPrice === undefined ? {} : { price: null }) });
}
