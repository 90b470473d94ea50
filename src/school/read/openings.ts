import type { OpeningLot } from '../../domain/budget/ledger';
import { each, type Steps } from '../../pacing';
import { readHoursLeftOver, readLeftOver, readOpeningYear, readPast } from '../../tables/openings';
import type { TableReader } from '../../tables/tableReader';
import { perPerson, type People } from './rowsOfPeople';

/** What was left of earlier school years' lots. */
export interface Opening {
  readonly money: readonly OpeningLot[];
  /** In the same school years; null where an amount of hours cannot be read. */
  readonly hours: readonly OpeningLot[] | null;
}

/** What was left of earlier school years' lots, by person. */
export function readOpening(table: TableReader | null, people: People): Steps<ReadonlyMap<string, Opening>> {
  return perPerson(table, people, function* (rows) {
    const money: OpeningLot[] = [];
    const hours: OpeningLot[] = [];
    let readable = true;
    yield* each(rows, (row) => {
      const blocking = row.fields(true);
      const year = readOpeningYear(blocking);
      const left = readLeftOver(blocking);
      const hoursLeft = readHoursLeftOver(row.fields());
      readable &&= hoursLeft !== undefined;
      if (year === undefined) return;
      if (left !== undefined) money.push({ year, left, ...readPast(row.fields()) });
      hours.push({ year, left: hoursLeft ?? 0 });
    });
    return { money, hours: readable ? hours : null };
  });
}
