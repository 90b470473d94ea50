import { firstDayOf, schoolYearOf, type Day } from '../calendar';
import type { Cents } from '../money';
import { isLastStep, oneStepUp, passTables, standingOn, stepOf } from './salaryStep';
import { labelKey, type Label, type SalaryTables, type SalaryPlace } from './salaryTable';

/** The gross monthly amount at 1.0 fte of a scale and step on the reference date. */
export function salaryOn(tables: SalaryTables, scale: Label, step: Label, day: Day): Cents {
  return stepOf(standingOn(tables, scale, step, day)).monthly;
}

/** The label of the last step of a scale on the reference date. */
export function lastStepOf(tables: SalaryTables, scale: Label, day: Day): Label {
  const { steps, last } = tables.onReferenceDate(day).scale(scale);
  return steps[last].label;
}

/** How the last step of a scale is reached. */
export interface WayToMaximum {
  /** A 1 August, or the day of a conversion; the reference date for who is there already. */
  readonly day: Day;
  /** The last step, as the table of that day calls it. */
  readonly step: Label;
  /** How many times 1 August gives a step before. */
  readonly increments: number;
  /** Whether a table that comes into force before gives the step another label. */
  readonly converted: boolean;
}

/**
 * How the last step of the scale is reached. Each 1 August after the reference date goes one step up, in the table in
 * force on that day.
 */
export function wayToMaximum(tables: SalaryTables, scale: Label, step: Label, day: Day): WayToMaximum {
  let standing = standingOn(tables, scale, step, day);
  let table = tables.on(day);
  let after = day;
  let increments = 0;
  let converted = false;
  const reachedOn = (date: Day, { scale: { steps, last } }: SalaryPlace, more = 0): WayToMaximum => {
    return { day: date, step: steps[last].label, increments: increments + more, converted };
  };
  while (!isLastStep(standing)) {
    const year = schoolYearOf(after);
    const left = standing.scale.last - standing.index;
    // No newer table follows, so the years left are the steps left.
    if (table === tables.newest) return reachedOn(firstDayOf(year + left), standing, left);
    const reached = firstDayOf(year + 1);
    const carried = passTables(tables, { table, standing }, after, reached);
    converted ||= labelKey(stepOf(carried.standing).label) !== labelKey(stepOf(standing).label);
    if (carried.convertedToLast !== null) return reachedOn(carried.convertedToLast, carried.standing);
    table = carried.table;
    standing = oneStepUp(carried.standing);
    increments += 1;
    after = reached;
  }
  return reachedOn(after, standing);
}

/** The day on which the last step of the scale starts, as `wayToMaximum` counts it. */
export function maximumReachedOn(tables: SalaryTables, scale: Label, step: Label, day: Day): Day {
  return wayToMaximum(tables, scale, step, day).day;
}
