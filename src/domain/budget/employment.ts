import type { Day } from '../calendar';
import { ProblemError, type Problem } from '../problem';

/** From this day on the employee works this fte. */
export interface FteChange {
  readonly from: Day;
  /** 0 to 1.5; 1 is full time. 0 is a gap between two employments. */
  readonly fte: number;
  /** Senior leave from this day on, in hundredths of an hour a year; none where it is absent. */
  readonly leave?: number;
}

export interface Employment {
  /** First day of employment; null when it lies before everything that is computed. */
  readonly start: Day | null;
  /** Last day of employment, itself included; null when open. */
  readonly end: Day | null;
  /** Fte before the first change. */
  readonly fte: number;
  /** In order of date. */
  readonly changes: readonly FteChange[];
}

/** Fte counts in ten-billionths, so that sums over days are exact for every fte of at most ten decimals. */
export const FTE_UNITS = 1e10;

/** Refuses an employment that ends before it starts. */
export function checkEmployment(employment: Employment): void {
  const { start, end } = employment;
  if (start !== null && end !== null && end < start) {
    throw new ProblemError<Problem>({ code: 'employmentEndsBeforeStart', start, end });
  }
}

/** What each day of a period counts for, in units of 1/`FTE_UNITS`. */
export type DayCount = (period: Pick<FteChange, 'fte'>) => number;

/** The fte itself: what salary counts on. */
const byFte: DayCount = ({ fte }) => toUnits(fte);

/** One for each day of employment, none in a gap. */
export const byEmployment: DayCount = ({ fte }) => (fte > 0 ? FTE_UNITS : 0);

/**
 * Σ fte over the days of employment from `from` to `to`, both included, in units of 1/`FTE_UNITS` fte-day.
 *
 * @param count what a day counts for, when that is not its fte
 */
export function fteDays(employment: Employment, from: Day, to: Day, count: DayCount = byFte): number {
  const first = employment.start === null ? from : Math.max(from, employment.start);
  const last = employment.end === null ? to : Math.min(to, employment.end);
  if (last < first) return 0;

  let units = 0;
  let begin = first;
  let period: Pick<FteChange, 'fte'> = { fte: employment.fte };
  for (const change of employment.changes) {
    if (change.from > last) break;
    if (change.from > begin) {
      units += (change.from - begin) * count(period);
      begin = change.from;
    }
    period = change;
  }
  return units + (last - begin + 1) * count(period);
}

/** The fte on a day, whether employed then or not. */
export function fteOn(employment: Employment, day: Day): number {
  let fte = employment.fte;
  for (const change of employment.changes) {
    if (change.from > day) break;
    fte = change.fte;
  }
  return fte;
}

function toUnits(fte: number): number {
  return Math.round(fte * FTE_UNITS);
}
