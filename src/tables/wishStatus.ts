import type { WishStatus } from '../domain/agreed/status';

/** The words of the column `Status`, as they are also shown. */
export const STATUS_WORDS: Readonly<Record<WishStatus, string>> = {
  wish: 'wens',
  agreed: 'afgesproken',
  finished: 'afgerond',
  stopped: 'gestopt',
  refused: 'afgewezen',
  mandated: 'opgedragen',
};

const BY_WORD = new Map(
  Object.entries(STATUS_WORDS).map(([status, word]) => [word, status as WishStatus] as const),
);

/** What a text in `Status` means, in any case; empty is a wish. Null for any other text, which counts as a wish. */
export function statusOf(text: string | null): WishStatus | null {
  return text === null ? 'wish' : (BY_WORD.get(text.trim().toLowerCase()) ?? null);
}
