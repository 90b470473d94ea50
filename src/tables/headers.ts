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
  const places = headerPlaces(table, cells, columns);
  return places === null ? cells : inPlaces(cells, places);
}

/** Rows without their header, with the columns that are there in the given order. */
export interface PresentColumns {
  readonly rows: readonly (readonly Cell[])[];
  /** Per column of the rows which of the given ones it is. */
  readonly columns: readonly number[];
}

/** As `inColumnOrder`, without room for the columns that are not there; null for a table passed without its headers. */
export function presentColumns(
  table: string,
  cells: readonly (readonly Cell[])[],
  columns: readonly Title[],
): PresentColumns | null {
  const places = headerPlaces(table, cells, columns);
  if (places === null) return null;
  const present = columns.flatMap((_, i) => (places[i] < 0 ? [] : [i]));
  return {
    rows: inPlaces(
      cells,
      present.map((i) => places[i]),
    ),
    columns: present,
  };
}

/** Where each column stands, -1 for one that is not there; null where the first row is no header. */
function headerPlaces(
  table: string,
  cells: readonly (readonly Cell[])[],
  columns: readonly Title[],
): number[] | null {
  const header = titlesOf(cells);
  const places = columns.map(({ titles }) => header.findIndex((title) => titles.includes(title)));
  if (places.filter((place) => place >= 0).length < LEAST_KNOWN_TITLES) return null;
  const missing = columns.findIndex((column, i) => column.needed && places[i] < 0);
  if (missing >= 0) refuse({ code: 'columnMissing', table, column: columns[missing].titles[0] });
  return places;
}

function inPlaces(
  cells: readonly (readonly Cell[])[],
  places: readonly number[],
): readonly (readonly Cell[])[] {
  const rows = cells.slice(1);
  if (places.every((place, i) => place === i)) return rows;
  return rows.map((row) => places.map((place) => (place < 0 ? null : row[place])));
}
