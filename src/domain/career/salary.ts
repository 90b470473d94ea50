import { firstDayOf, schoolYearOf, type Day } from '../calendar';
import type { Cents } from '../money';
import { isLastStep, oneStepUp, passTables, standingOn, stepOf } from './salaryStep';
import type { Label, SalaryTables } from './salaryTable';

/** The gross monthly amount at 1.0 fte of a scale and step on the reference date. */
export function salaryOn(tables: SalaryTables, scale: Label, step: Label, day: Day): Cents {
  return stepOf(standingOn(tables, scale, step, day)).monthly;
}

/** The label of the last step of a scale on the reference date. */
export function lastStepOf(tables: SalaryTables, scale: Label, day: Day): Label {
  const { steps, last } = tables.onReferenceDate(day).scale(scale);
  return steps[last].label;
}

/**
 * The day on which the last step of the scale starts: a 1 August, or the day of a conversion; the reference date for who
 * is there already.
 *
 * Each 1 August after the reference date goes one step up, in the table in force on that day.
 */
export function maximumReachedOn(tables: SalaryTables, scale: Label, step: Label, day: Day): Day {
  let standing = standingOn(tables, scale, step, day);
  let table = tables.on(day);
  let after = day;
  while (!isLastStep(standing)) {
    const year = schoolYearOf(after);
    // No other table comes any more: the rest is counting.
    if (table === tables.newest) return firstDayOf(year + standing.scale.last - standing.index);
    const reached = firstDayOf(year + 1);
    const passage = passTables(tables, { table, standing }, after, reached);
    if (passage.convertedToLast !== null) return passage.convertedToLast;
    table = passage.table;
    standing = oneStepUp(passage.standing);
    after = reached;
  }
  return after;
}
