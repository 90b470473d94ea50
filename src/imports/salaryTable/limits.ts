/**
 * The longest text in which an amount, a number, a date, a step or a scale is looked for. What is longer is none of them,
 * and no pattern is tried on it: a pasted text is not to make the pane wait.
 */
export const LONGEST_VALUE = 200;

/** The longest line that can be a row of a table. Excel itself holds at most 32,767 characters in a cell. */
export const LONGEST_LINE = 5_000;

/** Longer than any page with a salary table on it. */
export const LONGEST_PASTE = 200_000;

/** Whether patterns may be tried on a text. */
export function isShort(text: string): boolean {
  return text.length <= LONGEST_VALUE;
}
