import type { Day } from '../domain/calendar';
import type { Cents } from '../domain/money';
import type { Fields } from './fields';
import { isMissing, readCents, readNumber, readOptionalDay, type Cell } from './values';

/** What a request to the grant fund is weighed by. */
export interface RequestedGrant {
  readonly amount: Cents;
  readonly points: number | null;
  readonly date: Day | null;
}

/** `Bedrag`, `Punten` and `Datum` of a request; undefined where one of them is refused or missing. */
export function readRequestedGrant(row: Fields): RequestedGrant | undefined {
  const amount = row.read('Bedrag', readCents);
  const points = row.read('Punten', optionalNumber);
  const date = row.read('Datum', readOptionalDay);
  if (amount === undefined || points === undefined || date === undefined) return undefined;
  return { amount, points, date };
}

const optionalNumber = (name: string, cell: Cell): number | null =>
  isMissing(cell) ? null : readNumber(name, cell);
