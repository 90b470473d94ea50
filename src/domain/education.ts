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

/**
 * Months after which an EVC route may be followed again (CAO VO, article 16.3 lid 3, of the opportunity). That it holds for
 * the right of lid 4 too is a reading.
 */
const EVC_AGAIN_MONTHS = 60;

/** The highest diploma and the day of the last EVC route; null what is not known. */
export interface Education {
  readonly level: EducationLevel | null;
  readonly lastEvc: Day | null;
}

/** The first day on which an EVC route may be followed again. */
export const evcAgainFrom = (lastEvc: Day): Day => monthsAfter(lastEvc, EVC_AGAIN_MONTHS);

/** What an EVC route is to somebody on a day. */
export type EvcRight =
  | { readonly kind: 'right' | 'opportunity' | 'none' | 'unknown' }
  /** The last one is not long enough ago: from this day it is a right or an opportunity again. */
  | { readonly kind: 'again'; readonly from: Day; readonly of: 'right' | 'opportunity' };

/** What an EVC route is to somebody of this education on a day. */
export function evcRight({ level, lastEvc }: Education, day: Day): EvcRight {
  if (level === null) return { kind: 'unknown' };
  if (level === 'other') return { kind: 'none' };
  const from = lastEvc === null ? null : evcAgainFrom(lastEvc);
  const kind = level === 'mbo' ? 'opportunity' : 'right';
  return from !== null && day < from ? { kind: 'again', from, of: kind } : { kind };
}

/** @param lastEvc when the last EVC route was; null where none is known */
export function educationRights(level: EducationLevel, lastEvc: Day | null, day: Day): EducationRights {
  const { kind } = evcRight({ level, lastEvc }, day);
  return {
    evc: kind === 'right' || kind === 'opportunity' ? kind : null,
    startQualification: level === 'belowMbo2',
  };
}
