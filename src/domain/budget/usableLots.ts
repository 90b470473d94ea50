import { lastDayOf, schoolYearOf, type Day } from '../calendar';
import type { Cents } from '../money';
import type { Employment } from './employment';
import type { Lot } from './lots';

/** A lot with what is left of it on a day. */
export interface UsableLot {
  readonly lot: Lot;
  readonly left: Cents;
  /** Last day on which it can pay: 31 July, or the last day of employment when that is earlier. */
  readonly lastDay: Day;
  readonly lapsesThisYear: boolean;
}

/** Whether somebody is employed on the day. */
export function isEmployedOn({ start, end }: Pick<Employment, 'start' | 'end'>, day: Day): boolean {
  return (start === null || start <= day) && (end === null || day <= end);
}

/** Those of the lots that hold something and can pay in the day’s school year. */
export function usableLots(
  remainders: readonly { readonly lot: Lot; readonly left: Cents }[],
  { end }: Pick<Employment, 'end'>,
  day: Day,
): UsableLot[] {
  const year = schoolYearOf(day);
  return remainders
    .filter(({ lot, left }) => left > 0 && lot.firstUsable <= year && year <= lot.lastUsable)
    .map(({ lot, left }) => {
      const lastDay = Math.min(lastDayOf(lot.lastUsable), end ?? Infinity);
      return { lot, left, lastDay, lapsesThisYear: lastDay <= lastDayOf(year) };
    });
}
