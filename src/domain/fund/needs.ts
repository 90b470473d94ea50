import type { SchoolYear } from '../calendar';
import type { Cents } from '../money';
import type { Plan } from '../plan/plan';
import type { YearRequest } from './years';

/** A request to the fund that a person's plan leads to: what the budget cannot carry of one wish. */
export interface PlanRequest extends YearRequest {
  /** Index of the wish in the plan. */
  readonly wish: number;
  /** The school year in which the course starts when the request is granted. */
  readonly start: SchoolYear;
  /** The smallest top-up that makes the course payable beside the chosen ones, in whole. */
  readonly amount: Cents;
  /** The amount by the school year of the course in which it is needed. */
  readonly perYear: readonly { readonly year: SchoolYear; readonly amount: Cents }[];
  /** Hundredths of an hour that the course is short beside the money, where hours bind: no grant mends that. */
  readonly hoursShort: number;
}

/**
 * What a person asks of the fund: one request for each wish that only lacks money, in the order of the wishes.
 *
 * A request is for the whole course and belongs to the first school year in which its budget falls short, so that a
 * course is not begun of which the rest may be refused. Each one counts on all that the planned courses leave of the
 * budget, so when one of several is granted the others have to be asked anew. Points and a date are the school's to
 * give.
 */
export function requestsFromPlan(employee: string, { outcomes }: Plan): PlanRequest[] {
  return outcomes.flatMap((outcome, wish) => {
    if (outcome.status !== 'notAffordable' || outcome.shortfall.topUp === 0) return [];
    const { start, topUp, perYear, hoursShort } = outcome.shortfall;
    const [{ year }] = perYear;
    return [{ employee, year, amount: topUp, points: null, date: null, wish, start, perYear, hoursShort }];
  });
}
