import { grantInOrder } from './inOrder';
import { grantOptimal } from './optimal';
import { grantProRata } from './proRata';
import {
  checkRequest,
  MOST_REQUESTS,
  POINTS_SCALE,
  type CheckedRequest,
  type FundProblem,
  type GrantRequest,
} from './requests';
import type { Cents } from '../money';
import { ProblemError } from '../problem';

/** `volgorde`, `naar rato` and `optimaal`. */
export type GrantRule = 'inOrder' | 'proRata' | 'optimal';

export type GrantStatus = 'granted' | 'partly' | 'refused';

/** What one request gets, or what is wrong with it: then it takes no part and the others go on. */
export type Grant =
  | { readonly granted: Cents; readonly status: GrantStatus; readonly problem: null }
  | { readonly granted: 0; readonly status: 'invalid'; readonly problem: FundProblem };

/** What shows that nothing better exists. */
export interface OptimalityProof {
  /** No allowed set of grants has more points. */
  readonly bound: number;
  /** No allowed set of grants with at least `totalPoints` costs less. */
  readonly amountBound: Cents;
  /** Both bounds are reached; false when the search stopped at its limit. */
  readonly proven: boolean;
}

export interface Allocation {
  /** One for each request, in the order given. */
  readonly grants: readonly Grant[];
  readonly totalAmount: Cents;
  /** Points of the requests granted whole. */
  readonly totalPoints: number;
  /** Budget that nobody got. */
  readonly left: Cents;
  /** Only under `optimal`. */
  readonly proof: OptimalityProof | null;
}

/**
 * Divides the support-staff grant fund over the requests.
 *
 * `inOrder` and `proRata` weigh every row by itself. `optimal` grants at most one request per employee, whole, with
 * the most points and among those the lowest amount. A request that costs nothing is always granted when it is its
 * employee's best, also when it has no points.
 *
 * @param budget whole cents, not negative
 * @throws ProblemError<FundProblem> `fundBudgetInvalid`, `tooManyRequests`; a faulty row is a problem in its grant
 */
export function allocateGrants(
  requests: readonly GrantRequest[],
  budget: Cents,
  rule: GrantRule,
): Allocation {
  if (!Number.isSafeInteger(budget) || budget < 0) {
    throw new ProblemError<FundProblem>({ code: 'fundBudgetInvalid', budget });
  }
  if (requests.length > MOST_REQUESTS) {
    throw new ProblemError<FundProblem>({
      code: 'tooManyRequests',
      count: requests.length,
      most: MOST_REQUESTS,
    });
  }
  const grants: Grant[] = [];
  const sound: CheckedRequest[] = [];
  requests.forEach((request, row) => {
    const checked = checkRequest(request, row);
    if ('code' in checked) {
      grants[row] = { granted: 0, status: 'invalid', problem: checked };
    } else {
      sound.push(checked);
    }
  });
  const { whole, amounts, proof } = divide(sound, budget, rule);
  let totalAmount = 0;
  let scaledPoints = 0;
  sound.forEach((request, i) => {
    totalAmount += amounts[i];
    if (whole[i]) scaledPoints += request.points;
    const status = whole[i] ? 'granted' : amounts[i] > 0 ? 'partly' : 'refused';
    grants[request.row] = { granted: amounts[i], status, problem: null };
  });
  const totalPoints = scaledPoints / POINTS_SCALE;
  return { grants, totalAmount, totalPoints, left: budget - totalAmount, proof };
}

interface Division {
  readonly amounts: readonly Cents[];
  readonly whole: readonly boolean[];
  readonly proof: OptimalityProof | null;
}

function divide(requests: readonly CheckedRequest[], budget: Cents, rule: GrantRule): Division {
  switch (rule) {
    case 'optimal': {
      const { granted, bound, amountBound, proven } = grantOptimal(requests, budget);
      const amounts = requests.map((request, i) => (granted[i] ? request.amount : 0));
      return { amounts, whole: granted, proof: { bound: bound / POINTS_SCALE, amountBound, proven } };
    }
    case 'inOrder':
      return unproven(requests, grantInOrder(requests, budget));
    case 'proRata':
      return unproven(requests, grantProRata(requests, budget));
  }
}

const unproven = (requests: readonly CheckedRequest[], amounts: readonly Cents[]): Division => ({
  amounts,
  whole: requests.map((request, i) => amounts[i] === request.amount),
  proof: null,
});
