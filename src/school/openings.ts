import type { SchoolYear } from '../domain/calendar';
import type { Cents } from '../domain/money';
import { CLOSED_FROM } from '../tables/closedFrom';
import { orProblem } from '../tables/problem';
import type { RawTable } from '../tables/rawTables';
import { columnIndexes } from '../tables/tableReader';
import { isMissing, readCents, readHundredths, readKey, readSchoolYear, type Cell } from '../tables/values';

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
  const places = columnIndexes(raw);
  const at = (row: readonly Cell[], name: string): Cell => row[places.get(name) ?? -1];
  return raw.rows.flatMap((row, index) => {
    const key = readKey(at(row, 'Personeelsnummer'));
    if (key === null) return [];
    const hours = at(row, 'Uren');
    return {
      index,
      key,
      year: orNull(() => readSchoolYear('Schooljaar', at(row, 'Schooljaar'))),
      amount: orNull(() => readCents('Bedrag', at(row, 'Bedrag'))),
      hours: isMissing(hours) ? 0 : orNull(() => readHundredths('Uren', hours)),
      isClosed: !isMissing(at(row, CLOSED_FROM)),
    };
  });
}

function orNull<Value>(read: () => Value): Value | null {
  return orProblem<Value, null>(read, () => null);
}
