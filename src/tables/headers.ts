import { refuse } from './problem';
import type { Cell } from './values';

/** A column of a table, by the titles that it can have in a header row, in lower case. */
export interface Title {
  readonly titles: readonly string[];
  readonly needed: boolean;
}

export const needed = (...titles: string[]): Title => ({ titles, needed: true });
export const optional = (...titles: string[]): Title => ({ titles, needed: false });

/** Fewer known titles than this in the first row may be anybody's data. */
const LEAST_KNOWN_TITLES = 2;

/** The texts of the first row, by which columns are known; "" where the cell holds no text. */
export function titlesOf([first = []]: readonly (readonly Cell[])[]): string[] {
  return first.map((cell) => (typeof cell === 'string' ? cell.trim().toLowerCase() : ''));
}

/**
 * The rows of a table with its columns in the given order.
 *
 * A table passed with its headers (`Bestedingen[#Alles]`) is read by the names of its columns: moving, inserting or
 * deleting one cannot make a wrong number. Without headers the columns are taken in the order in which they stand.
 *
 * @param table the table as HR knows it, for the error that names a missing column
 */
export function inColumnOrder(
  table: string,
  cells: readonly (readonly Cell[])[],
  columns: readonly Title[],
): readonly (readonly Cell[])[] {
  const header = titlesOf(cells);
  const places = columns.map(({ titles }) => header.findIndex((title) => titles.includes(title)));
  if (places.filter((place) => place >= 0).length < LEAST_KNOWN_TITLES) return cells;
  const missing = columns.findIndex((column, i) => column.needed && places[i] < 0);
  if (missing >= 0) refuse({ code: 'columnMissing', table, column: columns[missing].titles[0] });
  const rows = cells.slice(1);
  if (places.every((place, i) => place === i)) return rows;
  return rows.map((row) => places.map((place) => (place < 0 ? null : row[place])));
}
