import { dayOf } from '../../../src/domain/calendar';
import { schoolDates } from '../../../src/school/dates/schoolDates';
import { DAY } from '../people';

/** The days that the CAO VO 2024/2025 gives a school, with the articles that give them. */
const shown = (day: number, framesOn: number | null = null) =>
  schoolDates(day, framesOn).map(({ kind, day: on, article }) => [kind, on, article]);

test('from November: what the year brings, in order of the days', () => {
  expect(shown(DAY)).toEqual([
    ['yearEndAllowance', dayOf(2026, 12, 1), '3.6'],
    ['savingLeaveAsked', dayOf(2027, 2, 1), '15.8'],
    ['savingLeaveAnswered', dayOf(2027, 5, 1), '15.8'],
    ['holidayAllowance', dayOf(2027, 5, 1), '3.8'],
    ['rightLapses', dayOf(2027, 7, 31), '16.6 lid 1'],
    ['planHandedIn', dayOf(2027, 7, 31), '16.6 lid 2'],
    ['newRight', dayOf(2027, 8, 1), '16.4 lid 3, 16.5'],
    ['increment', dayOf(2027, 8, 1), '12.1 lid 3'],
    ['extraHoursEnd', dayOf(2027, 8, 1), '6.1 lid 6'],
    ['octoberAllowance', dayOf(2027, 10, 1), '3.10'],
  ]);
});

test.each([
  ['on the day itself it is still to be done', dayOf(2027, 7, 31), true],
  ['the day after it is that of the next year', dayOf(2027, 8, 1), false],
])('31 July: %s', (_, day, still) => {
  const [, first] = shown(day).find(([kind]) => kind === 'rightLapses') ?? [];
  expect(first).toBe(dayOf(still ? 2027 : 2028, 7, 31));
});

test('a month that has begun is still there, one that is over is not', () => {
  const october = (day: number) => shown(day).find(([kind]) => kind === 'octoberAllowance')?.[1];
  expect(october(dayOf(2026, 10, 31))).toBe(dayOf(2026, 10, 1));
  expect(october(dayOf(2026, 11, 1))).toBe(dayOf(2027, 10, 1));
});

test('the frames are due 4 years after they were agreed (16.2 lid 2), also when that has passed', () => {
  expect(shown(DAY, dayOf(2023, 6, 15))).toContainEqual(['frames', dayOf(2027, 6, 15), '16.2 lid 2']);
  expect(shown(DAY, dayOf(2020, 6, 15))[0]).toEqual(['frames', dayOf(2024, 6, 15), '16.2 lid 2']);
  expect(shown(DAY, dayOf(2026, 6, 15)).map(([kind]) => kind)).not.toContain('frames');
  expect(shown(DAY).map(([kind]) => kind)).not.toContain('frames');
});
