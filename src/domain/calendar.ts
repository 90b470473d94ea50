/**
 * Days and school years without `Date`: a day is a whole number, so no time zone and no clock can shift it.
 *
 * A `Day` is Excel's serial number in the 1900 system (1 January 1990 is 32874). A `SchoolYear` is named by its
 * first calendar year: 2026 runs from 1 August 2026 up to and including 31 July 2027.
 */
export type Day = number;
export type SchoolYear = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** First and last day that the product computes with: what lies outside is a typing error. */
export const FIRST_DAY: Day = 32874; // 1 January 1990
export const LAST_DAY: Day = 73415; // 31 December 2100

export const FIRST_SCHOOL_YEAR: SchoolYear = 1989; // holds 1 January 1990
export const LAST_SCHOOL_YEAR: SchoolYear = 2100; // holds 31 December 2100

const AUGUST = 8;
const DAYS_PER_ERA = 146_097; // 400 years
const SERIAL_OF_YEAR_0 = -693_899; // serial of 1 March of the year 0, proleptic Gregorian

/** The serial number of a calendar date; the date must exist (see `isCivilDate`). */
export function dayOf(year: number, month: number, day: number): Day {
  // Years counted from March, so that a leap day comes last.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra + SERIAL_OF_YEAR_0;
}

/** The calendar date of a serial number. */
export function civilOf(serial: Day): CivilDate {
  const days = serial - SERIAL_OF_YEAR_0;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Whether the three numbers are a date of the calendar: 31 February is not. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  // A month or day that does not exist runs over into another one.
  const back = civilOf(dayOf(year, month, day));
  return back.month === month && back.day === day;
}

const firstDays: Day[] = [];
for (let year = FIRST_SCHOOL_YEAR - 1; year <= LAST_SCHOOL_YEAR + 200; year++)
  firstDays.push(dayOf(year, AUGUST, 1));

/** 1 August on which the school year begins. */
export function firstDayOf(schoolYear: SchoolYear): Day {
  return firstDays[schoolYear - FIRST_SCHOOL_YEAR + 1] ?? dayOf(schoolYear, AUGUST, 1);
}

/** 31 July on which the school year ends. */
export function lastDayOf(schoolYear: SchoolYear): Day {
  return firstDayOf(schoolYear + 1) - 1;
}

/** 365, or 366 when the school year holds a 29 February. */
export function daysIn(schoolYear: SchoolYear): number {
  return firstDayOf(schoolYear + 1) - firstDayOf(schoolYear);
}

/** The school year that holds the day. */
export function schoolYearOf(day: Day): SchoolYear {
  // Never too high, and too low by one at most within the years of the table.
  const place = Math.floor((day - firstDays[0]) / MOST_DAYS_IN_YEARS);
  if (place < 0 || place + 2 >= firstDays.length) return schoolYearByDate(day);
  return FIRST_SCHOOL_YEAR - 1 + (day >= firstDays[place + 1] ? place + 1 : place);
}

/** On average over the years of the table no school year is longer. */
const MOST_DAYS_IN_YEARS = 365.26;

function schoolYearByDate(day: Day): SchoolYear {
  const { year, month } = civilOf(day);
  return month >= AUGUST ? year : year - 1;
}

/** The same day so many months later; the 29th to the 31st become the 28th, which every month has. */
export function monthsAfter(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const count = year * 12 + (month - 1) + months;
  return dayOf(Math.floor(count / 12), (count % 12) + 1, Math.min(dayOfMonth, 28));
}

/** The same day of the calendar year before; 28 February for 29 February. */
export function aYearBefore(day: Day): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return isCivilDate(year - 1, month, dayOfMonth)
    ? dayOf(year - 1, month, dayOfMonth)
    : dayOf(year - 1, 2, 28);
}

/** First and last day of the calendar month that lies so many months after the day's own. */
export function monthOf(day: Day, monthsOn = 0): { readonly first: Day; readonly last: Day } {
  const first = monthsAfter(day - civilOf(day).day + 1, monthsOn);
  return { first, last: monthsAfter(first, 1) - 1 };
}
