import { FRAMES, YEARLY_DATES, type YearlyDateId } from '../../cao/calendarDates';
import { civilOf, dayOf, monthsAfter, type Day } from '../../domain/calendar';

/** A day of the whole school. */
export interface SchoolDate {
  readonly kind: YearlyDateId | 'frames';
  readonly day: Day;
  /** Whether only the month is binding; the day is then its first. */
  readonly monthOnly: boolean;
  /** Of the CAO VO. */
  readonly article: string;
}

/** Months that a year view looks ahead. */
const VIEW_MONTHS = 12;

/** The first day after a year view that begins on a day. */
export function viewEnd(day: Day): Day {
  return monthsAfter(day, VIEW_MONTHS);
}

/**
 * The days of the CAO VO in the year from a day on, in order. A month that has begun is still in it.
 *
 * @param framesOn when the frames for training were agreed with the P(G)MR; null where that is not known. Their next
 *   day is given too when it has passed.
 */
export function schoolDates(day: Day, framesOn: Day | null): SchoolDate[] {
  const { year } = civilOf(day);
  const yearly = [year, year + 1].flatMap((of) =>
    YEARLY_DATES.map(({ id: kind, month, day: dayOfMonth, article }): SchoolDate => {
      return { kind, day: dayOf(of, month, dayOfMonth ?? 1), monthOnly: dayOfMonth === null, article };
    }),
  );
  const inView = yearly.filter((one) => lastDayOfDate(one) >= day && one.day < viewEnd(day));
  const again = framesOn === null ? null : monthsAfter(framesOn, FRAMES.months);
  const frames: SchoolDate[] =
    again === null || again >= viewEnd(day)
      ? []
      : [{ kind: 'frames', day: again, monthOnly: false, article: FRAMES.article }];
  return [...frames, ...inView].sort((a, b) => a.day - b.day);
}

function lastDayOfDate({ day, monthOnly }: SchoolDate): Day {
  return monthOnly ? monthsAfter(day, 1) - 1 : day;
}
