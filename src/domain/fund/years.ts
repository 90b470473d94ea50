import type { SchoolYear } from '../calendar';
import { allocateGrants, type Allocation, type Grant, type GrantRule } from './fund';
import { MOST_REQUESTS, type FundProblem, type GrantRequest } from './requests';
import type { Cents } from '../money';
import { ProblemError } from '../problem';

/** What the employer puts in the fund in a school year. */
export interface FundYear {
  readonly year: SchoolYear;
  readonly budget: Cents;
}

/** A request belongs to one school year; refused, it does not move to the next by itself. */
export interface YearRequest extends GrantRequest {
  readonly year: SchoolYear;
}

/** `carried + budget = allocation.totalAmount + allocation.left`. */
export interface YearAllocation {
  readonly year: SchoolYear;
  /** Left over from the fund years before. */
  readonly carried: Cents;
  readonly budget: Cents;
  /** Its `grants` follow this year's requests in the order given. */
  readonly allocation: Allocation;
}

export interface YearsAllocation {
  /** In order of school year. */
  readonly years: readonly YearAllocation[];
  /** One for each request, in the order given. */
  readonly grants: readonly Grant[];
}

/**
 * Divides the fund year after year: what is left of a year is added to the next one that has a fund.
 *
 * @throws ProblemError<FundProblem> `fundYearTwice`, and what `allocateGrants` throws
 */
export function allocateYears(
  funds: readonly FundYear[],
  requests: readonly YearRequest[],
  rule: GrantRule,
): YearsAllocation {
  if (requests.length > MOST_REQUESTS) {
    throw new ProblemError<FundProblem>({
      code: 'tooManyRequests',
      count: requests.length,
      most: MOST_REQUESTS,
    });
  }
  const rowsOfYear = new Map<SchoolYear, number[]>();
  for (const { year } of funds) {
    if (rowsOfYear.has(year)) throw new ProblemError<FundProblem>({ code: 'fundYearTwice', year });
    rowsOfYear.set(year, []);
  }
  const grants = requests.map(({ year }, row): Grant => {
    rowsOfYear.get(year)?.push(row);
    return { granted: 0, status: 'invalid', problem: { code: 'yearWithoutFund', year } };
  });
  let carried = 0;
  const inOrder = [...funds].sort((a, b) => a.year - b.year);
  const years = inOrder.map(({ year, budget }): YearAllocation => {
    if (!Number.isSafeInteger(budget) || budget < 0) {
      throw new ProblemError<FundProblem>({ code: 'fundBudgetInvalid', budget });
    }
    const rows = rowsOfYear.get(year) ?? [];
    const allocation = allocateGrants(
      rows.map((row) => requests[row]),
      carried + budget,
      rule,
    );
    rows.forEach((row, i) => (grants[row] = allocation.grants[i]));
    const before = carried;
    carried = allocation.left;
    return { year, carried: before, budget, allocation };
  });
  return { years, grants };
}
