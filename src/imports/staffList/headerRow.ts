import { isMissing, type Cell } from '../../tables/values';
import { meaningsOf } from './knownHeaders';
import { highest } from '../../domain/extremes';

/** A title block above a list is not longer than this. */
const MOST_ROWS_ABOVE = 40;

/** Fewer known headers than this in a row may be chance. */
const LEAST_KNOWN = 2;

/**
 * The index of the row with the headers; null when the list seems to have none.
 *
 * The row in which most cells are headers that are known; without any such row the first that holds only text, is as
 * wide as the list and has something other than text below it.
 */
export function findHeaderRow(cells: readonly (readonly Cell[])[]): number | null {
  const rows = cells.slice(0, MOST_ROWS_ABOVE);
  const known = rows.map(knownHeaders);
  const most = highest(known, 0);
  if (most >= LEAST_KNOWN) return known.indexOf(most);

  const width = highest(rows.map(filled), 0);
  const index = rows.findIndex(
    (row, i) =>
      filled(row) >= Math.max(LEAST_KNOWN, width - 1) &&
      row.every((cell) => isMissing(cell) || isWord(cell)) &&
      cells.slice(i + 1, i + 6).some((below) => below.some((cell) => !isMissing(cell) && !isWord(cell))),
  );
  return index < 0 ? null : index;
}

/** How many different headers of a row are known. */
export function knownHeaders(row: readonly Cell[]): number {
  const found = new Set<string>();
  for (const cell of row) {
    if (typeof cell !== 'string' || cell.length > 60) continue;
    const { match, meanings } = meaningsOf(cell);
    // Only whole names count: a person's data may hold a word that stands in a header too.
    if (match === 'whole' && meanings.length > 0) found.add(cell.trim().toLowerCase());
  }
  return found.size;
}

function filled(row: readonly Cell[]): number {
  return row.filter((cell) => !isMissing(cell)).length;
}

function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && /\p{L}/u.test(cell) && !/\d/.test(cell);
}
