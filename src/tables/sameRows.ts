import type { Cell } from './values';

/** Whether two blocks of cells hold the same; an empty cell can be null or "". */
export function sameRows(a: readonly (readonly Cell[])[], b: readonly (readonly Cell[])[]): boolean {
  return a.length === b.length && a.every((row, i) => row === b[i] || sameRow(row, b[i]));
}

export function sameRow(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every((cell, i) => (cell ?? '') === (b[i] ?? ''));
}
