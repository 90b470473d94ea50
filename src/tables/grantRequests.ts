import type { Day } from '../domain/calendar';
import type { Cents } from '../domain/money';
import { optionalCents } from './courses';
import type { Fields } from './fields';
import { refuse } from './problem';
import { isMissing, isMissingOrZero, readCents, readNumber, readOptionalDay, type Cell } from './values';

/** What stands in the column Besluit; nothing while a request is open. */
export const DECISIONS = { granted: 'toegekend', partly: 'deels', refused: 'afgewezen' } as const;

export type FundDecision = keyof typeof DECISIONS;

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

/** What was decided on a request, and what it gets; null while it is open. */
export interface DecidedGrant {
  /** Null while it is open. */
  readonly decision: FundDecision | null;
  /** 0 while it is open. */
  readonly granted: Cents;
}

/**
 * `Besluit` and `Toegekend` of a request; undefined where one of them is refused. A request that is granted without an
 * amount is granted whole.
 *
 * @param asked gives what was asked, where that is needed
 */
export function decidedOn(row: Fields, asked: () => Cents | undefined): DecidedGrant | undefined {
  const decision = row.read('Besluit', readDecision);
  const given = row.read('Toegekend', optionalCents);
  if (row.problem) return undefined;
  if (!decision || decision === 'refused') return { decision: decision ?? null, granted: 0 };
  const granted = given || (decision === 'granted' ? asked() : 0);
  return granted === undefined ? undefined : { decision, granted };
}

function readDecision(_name: string, cell: Cell): FundDecision | null {
  if (isMissingOrZero(cell)) return null;
  const text = String(cell).trim().toLowerCase();
  const known = (Object.keys(DECISIONS) as FundDecision[]).find((id) => DECISIONS[id] === text);
  return known ?? refuse({ code: 'unknownDecision', value: String(cell) });
}

const optionalNumber = (name: string, cell: Cell): number | null =>
  isMissing(cell) ? null : readNumber(name, cell);
