import type { Employment } from '../../../src/domain/budget/employment';
import type { CareerStage } from '../../../src/domain/career/path';
import { horizontalMoves } from '../../../src/domain/career/horizontal';
import {
  nextFirstOfAugust,
  scenarioForecast,
  yearlyDifferences,
  type CareerBase,
  type Scenario,
} from '../../../src/domain/career/scenarios';
import { dayAt, iso } from '../../oracles/days';
import { always } from '../../support/salaryTables';

const tables = always({ '4': [2000, 2100, 2200], '5': [2150, 2250, 2350], '6': [2300, 2400] });

function stage(scale: number, more: Partial<CareerStage> = {}): CareerStage {
  return { scale, variant: null, course: null, waitingYears: 0, courseLastDay: null, ...more };
}

function base(
  more: Partial<Employment> = {},
  ahead: readonly CareerStage[] = [stage(5), stage(6)],
): CareerBase {
  return {
    career: { tables, scale: 4, step: 1, referenceDate: iso('2026-8-1'), ahead },
    employment: { start: null, end: null, fte: 0.5, changes: [], ...more },
  };
}

/** `2027 maximum 4/2 2200 1100 13200`: year, event, place, euros per month full time and at the fte, and in the year. */
function told(scenario: Scenario, years: number, from = base()): string[] {
  return scenarioForecast(from, scenario, years).years.map(
    ({ year, event, scale, step, monthly, monthlyAtFte, yearly }) =>
      `${year} ${event} ${scale}/${step} ${monthly / 100} ${monthlyAtFte / 100} ${yearly / 100}`,
  );
}

test('staying never leaves the scale, whatever the function allows', () => {
  expect(told({ kind: 'stay' }, 2)).toEqual([
    '2026 start 4/1 2100 1050 12600',
    '2027 maximum 4/2 2200 1100 13200',
    '2028 atMaximum 4/2 2200 1100 13200',
  ]);
});

test('along the path a promotion comes when the maximum has been held', () => {
  expect(told({ kind: 'path' }, 2)[2]).toBe('2028 promotion 5/1 2250 1125 13500');
});

test('a plus variant that is agreed need not wait for the maximum', () => {
  expect(told({ kind: 'move', scale: 5, from: iso('2027-2-1') }, 1)[1]).toBe(
    '2027 promotion 5/1 2250 1125 13500',
  );
});

test('what is agreed from a later day waits for that day', () => {
  const lines = told({ kind: 'move', scale: 5, from: iso('2027-8-2') }, 2).map((line) => line.slice(0, 14));
  expect(lines.slice(1)).toEqual(['2027 maximum 4', '2028 promotion']);
});

test('with a course the promotion comes on the first 1 August after its last day', () => {
  const on = (courseLastDay: string) =>
    told({ kind: 'course', scale: 6, courseLastDay: iso(courseLastDay) }, 3).map((line) => line.slice(0, 14));
  expect(on('2027-7-31')[1]).toBe('2027 promotion');
  expect(on('2027-8-1').slice(1, 3)).toEqual(['2027 maximum 4', '2028 promotion']);
});

test('another fte pays from its own day on, and what was to change after it does not come', () => {
  const from = base({ changes: [{ from: iso('2028-1-1'), fte: 0.9 }] });
  expect(told({ kind: 'fte', fte: 1, from: iso('2027-2-1') }, 2, from)).toEqual([
    '2026 start 4/1 2100 1050 18900',
    '2027 maximum 4/2 2200 2200 26400',
    '2028 atMaximum 4/2 2200 2200 26400',
  ]);
  expect(told({ kind: 'stay' }, 2, from)[2]).toBe('2028 atMaximum 4/2 2200 1980 23760');
});

test('another fte takes the place of a change of that very day, and leaves those before it', () => {
  const earlier = { from: iso('2026-12-1'), fte: 0.7 };
  const from = base({ changes: [earlier, { from: iso('2027-2-1'), fte: 0.9 }] });
  const { employment } = scenarioForecast(from, { kind: 'fte', fte: 1, from: iso('2027-2-1') }, 1);
  expect(employment.changes).toEqual([earlier, { from: iso('2027-2-1'), fte: 1 }]);
});

test('an increment that is withheld comes a year later', () => {
  expect(told({ kind: 'withheld', year: 2027 }, 2).map((line) => line.slice(0, 17))).toEqual([
    '2026 start 4/1 21',
    '2027 withheld 4/1',
    '2028 maximum 4/2 ',
  ]);
});

test('a course that never ends closes the path, and the forecast still ends', () => {
  const closed = base({}, [stage(5, { course: 'mbo 4', courseLastDay: Infinity }), stage(6)]);
  const { lastMaximum, years } = scenarioForecast(closed, { kind: 'path' }, 10);
  expect(years[10].scale).toBe('4');
  expect(lastMaximum).toBe(iso('2027-8-1'));
});

test('a course that never ends leaves what comes before it open', () => {
  const closed = base({}, [stage(5), stage(6, { course: 'mbo 4', courseLastDay: Infinity })]);
  const { lastMaximum, years } = scenarioForecast(closed, { kind: 'path' }, 10);
  expect(years[10].scale).toBe('5');
  // Scale 4 is full in 2027, scale 5 in 2029.
  expect(lastMaximum).toBe(iso('2029-8-1'));
});

test('a course that never ends closes what comes after it, also when its own step pays no more', () => {
  const variant = stage(4, { variant: 'B', course: 'mbo 4', courseLastDay: Infinity });
  const scales = (ahead: readonly CareerStage[]) =>
    scenarioForecast(base({}, ahead), { kind: 'path' }, 10).years.map(({ scale }) => scale);
  expect(new Set(scales([variant, stage(6)]))).toEqual(new Set(['4']));
  expect(new Set(scales([stage(5), variant, stage(6)]))).toEqual(new Set(['4', '5']));
});

test('the last maximum is where nothing changes any more; none when it lies beyond the forecast', () => {
  const last = (years: number) => scenarioForecast(base(), { kind: 'path' }, years).lastMaximum;
  expect(dayAt(last(10)!).year).toBe(2030);
  expect(last(0)).toBeNull();
});

test('after the last day of employment there is no year any more, and its last year stops there', () => {
  const leaving = base({ end: iso('2028-1-31') });
  expect(told({ kind: 'stay' }, 10, leaving)).toEqual([
    '2026 start 4/1 2100 1050 12600',
    '2027 maximum 4/2 2200 1100 6600',
  ]);
});

test('a 1 August that is the last day of employment still counts, for that one day', () => {
  expect(told({ kind: 'stay' }, 10, base({ end: iso('2027-8-1') })).map((line) => line.slice(0, 12))).toEqual(
    ['2026 start 4', '2027 maximum'],
  );
});

test('who has left before the reference date has that line, and no more', () => {
  expect(told({ kind: 'stay' }, 10, base({ end: iso('2026-5-31') }))).toEqual(['2026 start 4/1 2100 1050 0']);
});

test('differences are of the years that both have', () => {
  const from = base();
  const stay = scenarioForecast(from, { kind: 'stay' }, 2).years;
  const path = scenarioForecast(from, { kind: 'path' }, 4).years;
  expect(yearlyDifferences(path, stay)).toEqual([
    { year: 2026, difference: 0 },
    { year: 2027, difference: 0 },
    { year: 2028, difference: 30000 },
  ]);
});

test('the next 1 August is after the day itself', () => {
  expect(nextFirstOfAugust(iso('2026-7-31'))).toBe(iso('2026-8-1'));
  expect(nextFirstOfAugust(iso('2026-8-1'))).toBe(iso('2027-8-1'));
});

describe('horizontal moves', () => {
  const paths = [
    { function: 'Conciërge', stages: [stage(3), stage(4)] },
    { function: 'TOA', stages: [stage(4, { variant: 'A', course: 'TOA-dag' }), stage(6)] },
    { function: 'Secretaresse', stages: [stage(5), stage(6)] },
    { function: 'Kringloper', stages: [stage(4), stage(5), stage(4)] },
  ];

  test('are the other functions on the same scale, with what they ask and where they lead', () => {
    expect(horizontalMoves(paths, 'Conciërge', '04')).toEqual([
      { function: 'TOA', variant: 'A', course: 'TOA-dag', highest: 6 },
    ]);
  });

  test('a scale that no other function has gives none', () => {
    expect(horizontalMoves(paths, 'Conciërge', 3)).toEqual([]);
  });
});
