import type { Day } from '../calendar';
import { FTE_UNITS } from '../budget/employment';
import { proportion, type Cents } from '../money';
import { failSalary } from './salaryProblem';
import {
  labelKey,
  type Label,
  type SalaryScale,
  type SalaryStep,
  type SalaryTable,
  type Standing,
} from './salaryTable';
import { highest } from '../extremes';

/** The place of a scale and step in a table; refuses what the table lacks. */
export function standingOf(table: SalaryTable, scaleLabel: Label, stepLabel: Label): Standing {
  const scale = table.scale(scaleLabel);
  const index = scale.placeOf(labelKey(stepLabel));
  return index === undefined ? refuseStep(scale, stepLabel) : scale.standings[index];
}

export function stepOf({ scale, index }: Standing): SalaryStep {
  return scale.steps[index];
}

export function isLastStep({ scale, index }: Standing): boolean {
  return index === scale.last;
}

/** One step up; on the last step it stays. */
export function oneStepUp(standing: Standing): Standing {
  return isLastStep(standing) ? standing : standing.scale.standings[standing.index + 1];
}

/**
 * The same scale and step in another table.
 *
 * A label keeps its meaning. A step past the end of a scale that was shortened becomes its last step, provided that
 * the last step pays no less; any other step that is gone is refused, for where it went cannot be read from a table.
 *
 * @param date for the message
 */
export function carriedTo(table: SalaryTable, standing: Standing, date: Day): Standing {
  const scale = table.scale(standing.scale.label);
  if (scale === standing.scale) return standing;
  const step = stepOf(standing);
  const index = scale.placeOf(labelKey(step.label));
  if (index !== undefined) return scale.standings[index];
  const shortened =
    !keepsAny(scale, standing.scale.steps.slice(standing.index + 1)) &&
    keepsAny(scale, standing.scale.steps.slice(0, standing.index)) &&
    scale.steps[scale.last].monthly >= step.monthly;
  if (shortened) return scale.standings[scale.last];
  return failSalary({ code: 'stepGone', scale: String(scale.label), step: String(step.label), date });
}

/**
 * Placed at the next higher amount (naasthoger): the first step of a scale that pays strictly more.
 *
 * @returns null when the scale pays no more: then it is no promotion
 */
export function placedAbove(scale: SalaryScale, monthly: Cents): Standing | null {
  return scale.standings[scale.steps.findIndex((step) => step.monthly > monthly)] ?? null;
}

/** A full-time monthly amount at an fte, rounded half up to whole cents. */
export function atFte(monthly: Cents, fte: number): Cents {
  return proportion(monthly, Math.round(fte * FTE_UNITS), FTE_UNITS);
}

function keepsAny(scale: SalaryScale, steps: readonly SalaryStep[]): boolean {
  return steps.some((step) => scale.placeOf(labelKey(step.label)) !== undefined);
}

function refuseStep(scale: SalaryScale, label: Label): never {
  const labels = scale.steps.map((step) => step.label);
  const last = String(labels[scale.last]);
  const numbers = labels.map(Number).filter((number) => !Number.isNaN(number));
  const above = numbers.length > 0 && Number(label) > highest(numbers);
  return failSalary(
    above
      ? { code: 'stepAboveMaximum', scale: String(scale.label), step: String(label), last }
      : {
          code: 'unknownStep',
          scale: String(scale.label),
          step: String(label),
          first: String(labels[0]),
          last,
        },
  );
}
