import type { Steps } from '../../pacing';
import { STEP_ROWS, type RowReader, type TableReader } from '../../tables/tableReader';
import type { EmployeeRow } from './employees';

export type People = ReadonlyMap<string, EmployeeRow>;

/** Rows by the person they belong to; a number that nobody has is reported, and its row counts for nobody. */
export function* rowsOfPeople(
  table: TableReader | null,
  people: People,
): Steps<ReadonlyMap<string, RowReader[]>> {
  const rows = new Map<string, RowReader[]>();
  if (!table?.has('Personeelsnummer')) return rows;
  for (const [index, row] of (yield* table.rowsInSteps()).entries()) {
    if (index % STEP_ROWS === 0) yield;
    const { key } = row;
    if (key === null) {
      row.fail('Personeelsnummer', false, { code: 'missingNumber' });
    } else if (!people.has(key)) {
      remarkUnknownNumber(row);
    } else {
      const own = rows.get(key);
      if (own) own.push(row);
      else rows.set(key, [row]);
    }
  }
  return rows;
}

/** Tells that a row is of a number that nobody has. */
export function remarkUnknownNumber(row: RowReader): void {
  const number = String(row.cell('Personeelsnummer')).trim();
  row.fail('Personeelsnummer', false, { code: 'unknownNumber', number });
}

/** What is read of each person's rows in a table. */
export function* perPerson<T>(
  table: TableReader | null,
  people: People,
  read: (rows: readonly RowReader[], person: EmployeeRow) => Steps<T>,
): Steps<ReadonlyMap<string, T>> {
  const result = new Map<string, T>();
  for (const [key, rows] of yield* rowsOfPeople(table, people)) {
    yield;
    const person = people.get(key);
    if (person) result.set(key, yield* read(rows, person));
  }
  return result;
}
