import {
  FIRST_DAY,
  LAST_DAY,
  civilOf,
  dayOf,
  daysIn,
  firstDayOf,
  isCivilDate,
  lastDayOf,
  monthOf,
  monthsAfter,
  schoolYearOf,
} from '../../src/domain/calendar';
import { dayAt, daysOf, iso } from '../oracles/days';

test('a day is Excel’s serial number: 1 January 1990 is 32874 and 31 December 2100 is 73415', () => {
  expect([dayOf(1990, 1, 1), FIRST_DAY]).toEqual([32874, 32874]);
  expect([dayOf(2100, 12, 31), LAST_DAY]).toEqual([73415, 73415]);
  expect(civilOf(46235)).toEqual({ year: 2026, month: 8, day: 1 });
});

test('every day from 1990 to 2100 is the day that counting gives, both ways', () => {
  for (let serial = FIRST_DAY; serial <= LAST_DAY; serial++) {
    const { year, month, day, schoolYear } = dayAt(serial);
    const civil = civilOf(serial);
    const same =
      civil.year === year &&
      civil.month === month &&
      civil.day === day &&
      dayOf(year, month, day) === serial &&
      schoolYearOf(serial) === schoolYear;
    if (!same) throw new Error(`${serial} is not ${year}-${month}-${day}`);
  }
});

test('a school year runs from 1 August up to and including 31 July', () => {
  expect(firstDayOf(2026)).toBe(iso('2026-8-1'));
  expect(lastDayOf(2026)).toBe(iso('2027-7-31'));
  expect(schoolYearOf(iso('2026-7-31'))).toBe(2025);
  expect(schoolYearOf(iso('2026-8-1'))).toBe(2026);
});

test('a school year has 366 days when it holds 29 February: 2027-2028, and not 2099-2100', () => {
  expect([daysIn(2026), daysIn(2027), daysIn(2028), daysIn(2099)]).toEqual([365, 366, 365, 365]);
  for (let year = 1990; year < 2100; year++) expect(daysIn(year)).toBe(daysOf(year).length);
});

test.each([
  [2028, 2, 29, true],
  [2027, 2, 29, false],
  [2026, 2, 31, false],
  [2026, 4, 31, false],
  [2026, 13, 1, false],
  [2026, 0, 1, false],
  [2026, 1, 0, false],
  [2026, 1, 32, false],
  [2026, 1, 366, false],
  [2026, 25, 1, false],
  [2026, -11, 1, false],
  [2026, 12, 31, true],
])('%i-%i-%i is a date: %s', (year, month, day, exists) => {
  expect(isCivilDate(year, month, day)).toBe(exists);
});

test('school years far away begin on 1 August too', () => {
  expect(firstDayOf(1700)).toBe(dayOf(1700, 8, 1));
  expect(firstDayOf(1988)).toBe(dayOf(1988, 8, 1));
  expect(firstDayOf(3000)).toBe(dayOf(3000, 8, 1));
});

describe('months', () => {
  it('are counted over the end of a year, and end on a day that every month has', () => {
    expect(monthsAfter(dayOf(2026, 11, 23), 2)).toBe(dayOf(2027, 1, 23));
    expect(monthsAfter(dayOf(2026, 1, 31), 1)).toBe(dayOf(2026, 2, 28));
    expect(monthsAfter(dayOf(2026, 1, 15), -1)).toBe(dayOf(2025, 12, 15));
  });

  it('have a first and a last day', () => {
    expect(monthOf(dayOf(2028, 2, 10))).toEqual({ first: dayOf(2028, 2, 1), last: dayOf(2028, 2, 29) });
    expect(monthOf(dayOf(2026, 11, 30), 3)).toEqual({ first: dayOf(2027, 2, 1), last: dayOf(2027, 2, 28) });
  });
});
