import { schoolYearOf, type Day } from '../calendar';
import type { CareerInput, CareerPoint } from './career';
import type { Cents } from '../money';
import { Indexation } from './salaryIndexation';
import { carriedTo, stepOf } from './salaryStep';

/** From this day on the full-time monthly amount is this, until the next one. */
export interface PayPeriod {
  readonly from: Day;
  readonly monthly: Cents;
}

/**
 * What a career pays from day to day: its 1 Augusts, and between them the days on which a newer table comes into force.
 *
 * @param points of that same career, in order
 */
export function payPeriods(input: CareerInput, points: readonly CareerPoint[]): PayPeriod[] {
  const indexation = new Indexation(input.indexation ?? 0, input.referenceDate, input.tables);
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    const changes = next ? input.tables.changesBetween(point.day, next.day - 1) : [];
    return [
      { from: point.day, monthly: point.monthly },
      ...changes.map((from) => {
        const { monthly } = stepOf(carriedTo(input.tables.on(from), point.standing, from));
        return { from, monthly: indexation.applied(monthly, indexation.timesIn(schoolYearOf(from))) };
      }),
    ];
  });
}
