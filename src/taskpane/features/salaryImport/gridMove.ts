/** The part of a text box that says where its caret is. */
export interface Caret {
  readonly selectionStart: number | null;
  readonly selectionEnd: number | null;
  readonly value: string;
}

/**
 * Where a key goes from a cell of the grid: up and down always, sideways only when the caret cannot go further in its
 * own text. Null when the key is the text's own. The place may lie outside the grid.
 */
export function gridMove(
  key: string,
  { selectionStart, selectionEnd, value }: Caret,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } | null {
  const whole = selectionStart === 0 && selectionEnd === value.length;
  const still = selectionStart === selectionEnd;
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
    case 'Enter':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return whole || (still && selectionStart === 0) ? { row, column: column - 1 } : null;
    case 'ArrowRight':
      return whole || (still && selectionEnd === value.length) ? { row, column: column + 1 } : null;
    default:
      return null;
  }
}
