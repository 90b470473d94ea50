import { monthsAfter, type Day } from '../calendar';
import { FTE_UNITS } from '../budget/employment';
import { proportion, type Cents } from '../money';
import { failSalary } from './salaryProblem';
import {
  labelKey,
  MONTHS_CURRENT,
  type Label,
  type SalaryScale,
  type SalaryStep,
  type SalaryTable,
  type SalaryTables,
  type SalaryPlace,
} from './salaryTable';
import { highest } from '../extremes';

/** Where a scale and step stand in the table in force on the reference date; refuses what that table lacks. */
export function standingOn(
  tables: SalaryTables,
  scaleLabel: Label,
  stepLabel: Label,
  referenceDate: Day,
): SalaryPlace {
  const table = tables.onReferenceDate(referenceDate);
  const scale = table.scale(scaleLabel);
  const index = scale.placeOf(labelKey(stepLabel));
  if (index !== undefined) return scale.standings[index];
  const isOld = table.from !== null && referenceDate > monthsAfter(table.from, MONTHS_CURRENT);
  return refuseStep(tables, table, scale, stepLabel, isOld);
}

export function stepOf({ scale, index }: SalaryPlace): SalaryStep {
  return scale.steps[index];
}

export function isLastStep({ scale, index }: SalaryPlace): boolean {
  return index === scale.last;
}

/** One step up; on the last step it stays. */
export function oneStepUp(standing: SalaryPlace): SalaryPlace {
  return isLastStep(standing) ? standing : standing.scale.standings[standing.index + 1];
}

/** Where somebody stands after some tables came into force. */
export interface CarriedPlace {
  readonly table: SalaryTable;
  readonly standing: SalaryPlace;
  /** The day on which a conversion made the step the last one of its scale; null when none did. */
  readonly convertedToLast: Day | null;
}

/**
 * The same scale and step through each table that comes into force after `after`, up to and including `day`.
 *
 * A conversion gives everybody whose scale it names the new step. Otherwise a label keeps its meaning; a step that is
 * gone is refused, for where it went cannot be read from a table.
 */
export function passTables(
  tables: SalaryTables,
  start: Pick<CarriedPlace, 'table' | 'standing'>,
  after: Day,
  day: Day,
): CarriedPlace {
  let { table, standing } = start;
  let convertedToLast: Day | null = null;
  for (const next of tables.comingIntoForce(after, day)) {
    const carried = carriedTo(next, standing, table.from);
    const converted = next.conversion?.newSteps.has(carried.scale.key) ?? false;
    if (!isLastStep(carried)) convertedToLast = null;
    else if (converted && !isLastStep(standing)) convertedToLast = next.from;
    table = next;
    standing = carried;
  }
  return { table, standing, convertedToLast };
}

/** The same scale and step in the table that follows. */
function carriedTo(table: SalaryTable, standing: SalaryPlace, older: Day | null): SalaryPlace {
  const scale = table.scale(standing.scale.label);
  const { label } = stepOf(standing);
  const conversion = table.conversion?.newSteps.get(scale.key);
  const newLabel = conversion ? conversion.get(labelKey(label)) : label;
  const index = newLabel === undefined ? undefined : scale.placeOf(labelKey(newLabel));
  if (index !== undefined) return scale.standings[index];
  const date = table.from ?? 0;
  return failSalary({ code: 'stepGone', scale: String(scale.label), step: String(label), older, date });
}

/** A full-time monthly amount at an fte, rounded half up to whole cents. */
export function atFte(monthly: Cents, fte: number): Cents {
  return proportion(monthly, Math.round(fte * FTE_UNITS), FTE_UNITS);
}

function refuseStep(
  tables: SalaryTables,
  table: SalaryTable,
  scale: SalaryScale,
  label: Label,
  isOld: boolean,
): never {
  const labels = scale.steps.map((step) => step.label);
  const [first, last] = [String(labels[0]), String(labels[scale.last])];
  const given = { scale: String(scale.label), step: String(label) };
  const key = labelKey(label);
  const newStep = table.conversion?.newSteps.get(scale.key)?.get(key);
  const older = newStep === undefined ? tables.olderWith(table, scale.label, key) : null;
  if (table.from !== null && older !== undefined) {
    failSalary({
      ...given,
      code: 'stepOfOlderTable',
      older: older === null ? table.conversion!.replaces : older.from,
      date: table.from,
      newStep: newStep === undefined ? null : String(newStep),
      first,
      last,
    });
  }
  const numbers = labels.map(Number).filter((number) => !Number.isNaN(number));
  const above = numbers.length > 0 && Number(label) > highest(numbers);
  return failSalary(
    above
      ? { ...given, code: 'stepAboveMaximum', last, oldTable: isOld ? table.from : null }
      : { ...given, code: 'unknownStep', first, last },
  );
}
