import { schoolYearOf, type Day } from '../calendar';
import type { CareerInput, CareerPoint } from './career';
import type { Cents } from '../money';
import { Indexation } from './salaryIndexation';
import { passTables, stepOf, type CarriedPlace } from './salaryStep';
import type { SalaryPlace } from './salaryTable';

/** From this day on the full-time monthly amount is this, until the next one. */
export interface PayPeriod {
  readonly from: Day;
  readonly monthly: Cents;
  readonly standing: SalaryPlace;
}

/**
 * What a career pays from day to day: its 1 Augusts, and between them the days on which a newer table comes into force.
 *
 * @param points of that same career, in order
 */
export function payPeriods(input: CareerInput, points: readonly CareerPoint[]): PayPeriod[] {
  const { tables, referenceDate } = input;
  const indexation = new Indexation(input.indexation ?? 0, referenceDate, tables);
  return points.flatMap(({ day, monthly, standing }, i) => {
    const next = points[i + 1];
    const changes = next ? tables.comingIntoForce(day, next.day - 1) : [];
    let last: Pick<CarriedPlace, 'table' | 'standing'> = { table: tables.on(day), standing };
    const between = changes.map(({ from }): PayPeriod => {
      const since = from ?? day;
      last = passTables(tables, last, since - 1, since);
      const indexed = indexation.timesIn(schoolYearOf(since));
      const amount = indexation.applied(stepOf(last.standing).monthly, indexed);
      return { from: since, monthly: amount, standing: last.standing };
    });
    return [{ from: day, monthly, standing }, ...between];
  });
}
