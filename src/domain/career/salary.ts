import { firstDayOf, schoolYearOf, type Day } from '../calendar';
import type { Cents } from '../money';
import { carriedTo, isLastStep, oneStepUp, standingOf, stepOf } from './salaryStep';
import type { Label, SalaryTables } from './salaryTable';

/** The gross monthly amount at 1.0 fte of a scale and step on the reference date. */
export function salaryOn(tables: SalaryTables, scale: Label, step: Label, day: Day): Cents {
  return stepOf(standingOf(tables.onReferenceDate(day), scale, step)).monthly;
}

/** The label of the last step of a scale on the reference date. */
export function lastStepOf(tables: SalaryTables, scale: Label, day: Day): Label {
  const { steps, last } = tables.onReferenceDate(day).scale(scale);
  return steps[last].label;
}

/**
 * The 1 August on which the last step of the scale starts; the reference date for who is there already.
 *
 * Each 1 August after the reference date goes one step up, in the table in force on that day.
 */
export function maximumReachedOn(tables: SalaryTables, scale: Label, step: Label, day: Day): Day {
  let table = tables.onReferenceDate(day);
  let standing = standingOf(table, scale, step);
  if (isLastStep(standing)) return day;
  let year = schoolYearOf(day);
  while (!isLastStep(standing)) {
    // No other table comes any more: the rest is counting.
    if (table === tables.newest) return firstDayOf(year + standing.scale.last - standing.index);
    const reached = firstDayOf(++year);
    table = tables.on(reached);
    standing = oneStepUp(carriedTo(table, standing, reached));
  }
  return firstDayOf(year);
}
