import type { Day } from '../calendar';
import type { Employment, FteChange } from './employment';

/** Hours of a year at full time (CAO VO). */
const YEAR_HOURS = 1659;
/** More hours of senior leave than a full-time year has cannot be right. */
export const MOST_LEAVE_HOURS = YEAR_HOURS;

/** The fte, in four decimals, on which terms that do not follow from the salary count during senior leave. */
function lessLeave({ fte, leave = 0 }: Pick<FteChange, 'fte' | 'leave'>): number {
  if (leave === 0) return fte;
  return Math.max(0, Math.floor((fte - leave / 100 / YEAR_HOURS) * 1e4 + 0.5) / 1e4);
}

/**
 * The employment as the training right counts it: during senior leave of staff of 57 and over on the fte less the leave
 * (CAO VO, article 7.2 lid 2c and 5d). That the training right is one of those terms is a reading. Salary does not change.
 */
export function forTraining(employment: Employment): Employment {
  const { changes } = employment;
  if (changes.every(({ leave = 0 }) => leave === 0)) return employment;
  return { ...employment, changes: changes.map((change) => ({ from: change.from, fte: lessLeave(change) })) };
}

/** Senior leave as it lowers the right. */
export interface SeniorLeave {
  /** Hundredths of an hour a year. */
  readonly hours: number;
  /** What the right counts on. */
  readonly fte: number;
}

/** The last senior leave that is in force on some day from `from` to `to`, both included; null where there is none. */
export function seniorLeaveIn({ changes }: Employment, from: Day, to: Day): SeniorLeave | null {
  const found = changes.filter(
    (change, i) => (change.leave ?? 0) > 0 && change.from <= to && (changes[i + 1]?.from ?? Infinity) > from,
  );
  const last = found.at(-1);
  return last ? { hours: last.leave ?? 0, fte: lessLeave(last) } : null;
}
