import { civilOf, dayOf, firstDayOf, lastDayOf, schoolYearOf, type Day } from '../../domain/calendar';

/** The days of a school year or a calendar year, up to a day. */
export interface YearSpan {
  readonly kind: 'school' | 'calendar';
  /** A school year by its first, or a calendar year. */
  readonly year: number;
  readonly from: Day;
  /** The last day that counts: that of the year, or the reference date. */
  readonly until: Day;
}

/**
 * The school years and then the calendar years up to the day, the oldest of each first.
 *
 * @param back how many years before that of the day
 */
export function yearSpans(day: Day, back: number): YearSpan[] {
  const years = (last: number) => Array.from({ length: back + 1 }, (_, i) => last - back + i);
  return [
    ...years(schoolYearOf(day)).map((year): YearSpan => {
      return { kind: 'school', year, from: firstDayOf(year), until: Math.min(lastDayOf(year), day) };
    }),
    ...years(civilOf(day).year).map((year): YearSpan => {
      return { kind: 'calendar', year, from: dayOf(year, 1, 1), until: Math.min(dayOf(year, 12, 31), day) };
    }),
  ];
}
