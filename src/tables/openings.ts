import type { SchoolYear } from '../domain/calendar';
import type { OpeningLot } from '../domain/budget/ledger';
import type { Cents } from '../domain/money';
import { CLOSED_FROM, readClosedFrom } from './closedFrom';
import { optionalHours } from './courses';
import type { Fields } from './fields';
import { readCents, readSchoolYear } from './values';

/** The school year of a row of `Beginsaldi`; undefined where it cannot be read. */
export const readOpeningYear = (row: Fields): SchoolYear | undefined =>
  row.read('Schooljaar', readSchoolYear);

/** The euros that were left of that year's lot; undefined where they cannot be read. */
export const readLeftOver = (row: Fields): Cents | undefined => row.read('Bedrag', readCents);

/** The hours that were left of it, in hundredths: none where the cell is empty, undefined where it cannot be read. */
export function readHoursLeftOver(row: Fields): number | undefined {
  const hours = row.read('Uren', optionalHours);
  return row.problem ? undefined : (hours ?? 0);
}

/** What closing a school year computed the row from; nothing where it was typed. */
export function readPast(row: Fields): Pick<OpeningLot, 'closedFrom'> {
  const from = row.read(CLOSED_FROM, (_name, cell) => readClosedFrom(cell));
  return from ? { closedFrom: from.opening } : {};
}

/** A row of `Beginsaldi` as a lot of one of both. */
export function readOpeningLot(
  row: Fields,
  readLeft: (row: Fields) => number | undefined,
): OpeningLot | undefined {
  const year = readOpeningYear(row);
  const left = readLeft(row);
  return year === undefined || left === undefined ? undefined : { year, left, ...readPast(row) };
}
