import type { PaperBlock } from './paper';

/** Texts below each other; an empty one is left out. */
export const texts = (...lines: readonly string[]): PaperBlock[] =>
  lines.filter((text) => text !== '').map((text) => ({ kind: 'text', text }));

/** A heading with texts below it. */
export const headed = (heading: string, ...lines: readonly string[]): PaperBlock[] => [
  { kind: 'heading', text: heading },
  ...texts(...lines),
];
