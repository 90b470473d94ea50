import type { Day } from '../calendar';
import type { Cents } from '../money';
import { isLastStep } from './salaryStep';
import type { SalaryPlace } from './salaryTable';

/** A value from a day on, until the next one of its list; 0 from the day on which it was abolished. */
export interface DatedValue {
  readonly from: Day;
  readonly value: number;
}

/** What the CAO gives beside the monthly amount, each list oldest first. Amounts at 1.0 fte. */
export interface PayTerms {
  /** Hundredths of a percent of the salary. */
  readonly holidayAllowance: readonly DatedValue[];
  /** Cents a month that the holiday allowance is at least. */
  readonly holidayMinimum: readonly DatedValue[];
  /** Hundredths of a percent of the salary. */
  readonly yearEnd: readonly DatedValue[];
  /** Cents a year for scales 1 to 8, and for the last step of any scale. */
  readonly octoberFull: readonly DatedValue[];
  /** Cents a year below the last step of scale 9 and higher. */
  readonly octoberHigherScales: readonly DatedValue[];
  /** Cents a year on the last step of scale 9: the binding allowance, which the October allowance replaced. */
  readonly bindingTopOfScale9: readonly DatedValue[];
}

const HIGHEST_LOWER_SCALE = 8;
const BINDING_SCALE = 9;

/** Whether anything is known of a day. */
export function knownOn({ yearEnd }: PayTerms, day: Day): boolean {
  return yearEnd.length > 0 && yearEnd[0].from <= day;
}

/** The value in force on a day; 0 before the first one. */
export function valueOn(values: readonly DatedValue[], day: Day): number {
  let value = 0;
  for (const dated of values) if (dated.from <= day) value = dated.value;
  return value;
}

/**
 * The October allowance a year at 1.0 fte of a scale and step on a day; 0 on days without one. Below the last step
 * of a scale without a number (teachers) nothing is known, and nothing is counted.
 */
export function octoberAllowance(terms: PayTerms, standing: SalaryPlace, day: Day): Cents {
  const scale = Number(standing.scale.key);
  if (isLastStep(standing) || scale <= HIGHEST_LOWER_SCALE) return valueOn(terms.octoberFull, day);
  return scale > HIGHEST_LOWER_SCALE ? valueOn(terms.octoberHigherScales, day) : 0;
}

/**
 * The structural allowances that a promotion counts with, in cents a year at 1.0 fte: the binding allowance on the last
 * step of scale 9 (CAO VO 12.3 names it), and the October allowance that came in its place (a reading).
 */
export function structuralAllowances(terms: PayTerms, standing: SalaryPlace, day: Day): Cents {
  const bound = Number(standing.scale.key) === BINDING_SCALE && isLastStep(standing);
  const binding = bound ? valueOn(terms.bindingTopOfScale9, day) : 0;
  return binding + octoberAllowance(terms, standing, day);
}
