import type { SchoolYear } from '../domain/calendar';
import type { Cents } from '../domain/money';
import { CLOSED_FROM } from '../tables/closedFrom';
import { orNull } from '../tables/problem';
import type { RawTable } from '../tables/rawTables';
import { cellReader } from '../tables/tableReader';
import { isMissing, readCents, readHundredths, readKey, readSchoolYear } from '../tables/values';

/** A row of `Beginsaldi`, as far as it can be read. */
export interface OpeningRow {
  /** Its place in the table, from 0. */
  readonly index: number;
  readonly key: string;
  /** Null where it cannot be read, as with the amount and the hours. */
  readonly year: SchoolYear | null;
  readonly amount: Cents | null;
  /** In hundredths: 0 where the cell is empty. */
  readonly hours: number | null;
  /** Whether closing a school year wrote it. */
  readonly isClosed: boolean;
}

/** The rows of `Beginsaldi` that are about somebody. */
export function openingRows(raw: RawTable): readonly OpeningRow[] {
  const cell = cellReader(raw);
  return raw.rows.flatMap((_, index) => {
    const key = readKey(cell(index, 'Personeelsnummer'));
    if (key === null) return [];
    const hours = cell(index, 'Uren');
    return {
      index,
      key,
      year: orNull(() => readSchoolYear('Schooljaar', cell(index, 'Schooljaar'))),
      amount: orNull(() => readCents('Bedrag', cell(index, 'Bedrag'))),
      hours: isMissing(hours) ? 0 : orNull(() => readHundredths('Uren', hours)),
      isClosed: !isMissing(cell(index, CLOSED_FROM)),
    };
  });
}
