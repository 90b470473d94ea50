import type { Day, SchoolYear } from '../calendar';
import type { Cents } from '../money';

/** One row of the requests; what the row does not say is null. Its place in the list is its row. */
export interface GrantRequest {
  /** The same text is the same employee. */
  readonly employee: string;
  readonly amount: Cents | null;
  /** Priority, not negative, at most four decimals; nothing said is 0. */
  readonly points: number | null;
  readonly date: Day | null;
}

/** What can be wrong with a request, a fund, or the whole question. */
export type FundProblem =
  | { readonly code: 'requestWithoutEmployee' }
  | { readonly code: 'requestWithoutAmount' }
  | { readonly code: 'requestAmountInvalid'; readonly amount: number }
  | { readonly code: 'requestPointsInvalid'; readonly points: number }
  | { readonly code: 'yearWithoutFund'; readonly year: SchoolYear }
  | { readonly code: 'fundYearTwice'; readonly year: SchoolYear }
  | { readonly code: 'fundBudgetInvalid'; readonly budget: number }
  | { readonly code: 'tooManyRequests'; readonly count: number; readonly most: number };

/** A request that can be granted, in whole units. */
export interface CheckedRequest {
  readonly row: number;
  readonly employee: string;
  readonly amount: Cents;
  /** In ten-thousandths, so that decimals add up exactly. */
  readonly points: number;
  readonly date: Day | null;
}

/** More rows than any school has support staff; it keeps the answer within seconds. */
export const MOST_REQUESTS = 200_000;
/** € 100 million: keeps every sum of requests a whole number that is exact. */
export const HIGHEST_AMOUNT: Cents = 10_000_000_000;
const HIGHEST_POINTS = 1_000_000;
export const POINTS_SCALE = 10_000;

const POINTS_TOLERANCE = 1e-4; // of a ten-thousandth: what typing a decimal in binary can cost

/** What makes this request impossible to weigh, or the request in whole units. */
export function checkRequest(request: GrantRequest, row: number): CheckedRequest | FundProblem {
  const { employee, amount, date } = request;
  const points = request.points ?? 0;
  if (employee.trim() === '') return { code: 'requestWithoutEmployee' };
  if (amount === null) return { code: 'requestWithoutAmount' };
  if (!Number.isInteger(amount) || amount < 0 || amount > HIGHEST_AMOUNT) {
    return { code: 'requestAmountInvalid', amount };
  }
  const scaled = Math.round(points * POINTS_SCALE);
  const exact = Math.abs(points * POINTS_SCALE - scaled) <= POINTS_TOLERANCE;
  if (!exact || points < 0 || points > HIGHEST_POINTS) return { code: 'requestPointsInvalid', points };
  return { row, employee, amount, points: scaled, date };
}

/** By date, those without one last, then by row. */
export function byDateThenRow(a: CheckedRequest, b: CheckedRequest): number {
  if (a.date !== b.date) {
    if (a.date === null) return 1;
    if (b.date === null) return -1;
    return a.date - b.date;
  }
  return a.row - b.row;
}
