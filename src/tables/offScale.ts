/** Why somebody is on no step of a salary table: no scale at all, or a guarantee above or beside it. */
export type OffScale = 'noScale' | 'guarantee';

/** What can be typed in `Schaal` for it, in lower case. */
const WORDS: Readonly<Record<string, OffScale>> = {
  geen: 'noScale',
  'geen schaal': 'noScale',
  garantie: 'guarantee',
  garantieschaal: 'guarantee',
};

/** Null for a scale of the table, and where nothing is filled in. */
export function offScaleOf(scale: string): OffScale | null {
  const word = scale.trim().toLowerCase();
  return Object.hasOwn(WORDS, word) ? WORDS[word] : null;
}
