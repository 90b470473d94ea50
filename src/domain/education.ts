import { monthsAfter, type Day } from './calendar';

/** The highest diploma, as far as the CAO VO tells levels apart in article 16.3 lid 3 to 5. */
export type EducationLevel = 'belowMbo2' | 'mbo2' | 'mbo' | 'other';

/** What an employee may be offered because of the level of education. */
export interface EducationRights {
  /** Recognition of acquired skills (EVC): up to mbo an opportunity (lid 3), up to mbo-2 a right (lid 4). */
  readonly evc: 'right' | 'opportunity' | null;
  /** A start qualification at the employer's cost, below mbo-2 (lid 5). */
  readonly startQualification: boolean;
}

/** Months after which an EVC route may be followed again (CAO VO, article 16.3 lid 3). */
const EVC_AGAIN_MONTHS = 60;

/** The first day on which an EVC route may be followed again. */
export function evcAgainFrom(lastEvc: Day): Day {
  return monthsAfter(lastEvc, EVC_AGAIN_MONTHS);
}

/** @param lastEvc when the last EVC route was; null where none is known */
export function educationRights(level: EducationLevel, lastEvc: Day | null, day: Day): EducationRights {
  const recent = lastEvc !== null && day < evcAgainFrom(lastEvc);
  const evc = level === 'other' ? null : level === 'mbo' ? 'opportunity' : 'right';
  return { evc: recent ? null : evc, startQualification: level === 'belowMbo2' };
}
