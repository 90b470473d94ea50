import type { CareerStage } from '../../../src/domain/career/path';
import type { CareerBase } from '../../../src/domain/career/scenarios';
import { plannedCourse, shortCourse, unplannedCourse } from '../../../src/domain/growth/course';
import { growthTimeline, type GrowthTimeline, type PromotionRule } from '../../../src/domain/growth/timeline';
import type { PlannedInstalment } from '../../../src/domain/plan/settlement';
import { dayAt, iso } from '../../oracles/days';
import { always } from '../../support/salaryTables';

const tables = always({ '4': [2000, 2100, 2200], '5': [2150, 2250, 2350], '3': [1900, 1950] });

const base: CareerBase = {
  career: { tables, scale: 4, step: 0, referenceDate: iso('2026-10-1') },
  employment: { start: null, end: null, fte: 0.5, changes: [] },
};

function stage(more: Partial<CareerStage> = {}): CareerStage {
  return { scale: 5, variant: null, course: 'mbo 4', waitingYears: 0, courseLastDay: null, ...more };
}

const lot = (year: number) => ({ year, firstUsable: year, lastUsable: year + 2, granted: 60000 });

function instalment(year: number, pot: number, employer: number): PlannedInstalment {
  return {
    year,
    amount: pot + employer,
    outside: employer > 0 ? [{ source: 'Werkgever', amount: employer }] : [],
    fromPot: pot,
    payments: [{ lot: lot(year - 1), amount: pot }],
    hours: 0,
    hoursShort: 0,
  };
}

const inPlan = plannedCourse('mbo 4', true, 2027, 2028, [
  instalment(2027, 60000, 0),
  instalment(2028, 40000, 20000),
]);

/** `2027 course`: the calendar year in which it begins. */
function told({ steps }: GrowthTimeline): string[] {
  return steps.map(({ kind, day }) => `${dayAt(day).year} ${kind}`);
}

function asked(
  course: typeof inPlan | null,
  rule: PromotionRule,
  more: Partial<CareerStage> = {},
  years = 10,
) {
  return growthTimeline({ base, stage: stage(more), course, rule, years });
}

test('saving, course, maximum, promotion and new maximum, in the order of time', () => {
  expect(told(asked(inPlan, 'atMaximum'))).toEqual([
    '2026 saving',
    '2027 course',
    '2028 maximum',
    '2029 promotion',
    '2030 newMaximum',
  ]);
});

test('what an agreed promotion brings, against what the course costs and who pays it', () => {
  const { cost, gain } = asked(inPlan, 'agreed', {}, 5);
  expect(cost).toEqual({
    price: 120000,
    pot: 100000,
    outside: [{ source: 'Werkgever', amount: 20000 }],
    short: 0,
  });
  // € 2.250 instead of € 2.200 from 1 August 2029 on, and € 2.350 a year later, at 0.5 fte.
  expect(gain?.monthly).toBe(2500);
  expect(gain?.perYear).toEqual([
    { year: 2029, difference: 30000 },
    { year: 2030, difference: 90000 },
    { year: 2031, difference: 90000 },
  ]);
  expect(gain?.coversCostIn).toBe(2030);
});

test('a promotion agreed on comes right after the course, before the maximum, which is then never held', () => {
  const short = plannedCourse('mbo 4', true, 2026, 2026, [instalment(2026, 60000, 0)]);
  expect(told(asked(short, 'agreed'))).toEqual([
    '2025 saving',
    '2026 course',
    '2027 promotion',
    '2029 newMaximum',
  ]);
});

test('a promotion on the day of the maximum comes instead of it', () => {
  // The course ends in 2028; the maximum of scale 4 would be reached on 1 August 2028.
  const course = plannedCourse('mbo 4', true, 2027, 2027, [instalment(2027, 60000, 0)]);
  expect(told(asked(course, 'agreed')).slice(-3)).toEqual([
    '2027 course',
    '2028 promotion',
    '2029 newMaximum',
  ]);
});

test('who stands on a maximum before the promotion reaches the new one only after it', () => {
  const full: CareerBase = { ...base, career: { ...base.career, step: 2 } };
  const question = {
    base: full,
    stage: stage({ course: null }),
    course: null,
    rule: 'agreed',
    years: 5,
  } as const;
  expect(told(growthTimeline(question))).toEqual(['2026 maximum', '2027 promotion', '2028 newMaximum']);
});

test('a promotion to the last step of the new scale is a new maximum on that day', () => {
  const high = { ...base, career: { ...base.career, tables: always({ '4': [2000, 2100], '5': [2150] }) } };
  const question = {
    base: high,
    stage: stage({ course: null }),
    course: null,
    rule: 'atMaximum',
    years: 5,
  } as const;
  expect(told(growthTimeline(question))).toEqual(['2027 maximum', '2028 promotion', '2028 newMaximum']);
});

test('along the path a promotion waits for the maximum, also when the course is over long before', () => {
  const short = plannedCourse('mbo 4', true, 2026, 2026, [instalment(2026, 60000, 0)]);
  expect(told(asked(short, 'atMaximum')).slice(-3)).toEqual([
    '2028 maximum',
    '2029 promotion',
    '2030 newMaximum',
  ]);
});

test('an agreed promotion that lies beyond the years looked at leaves only what comes before it', () => {
  const beyond = asked(inPlan, 'agreed', {}, 1);
  expect(beyond.missing).toBe('notWithinYears');
  expect(told(beyond)).toEqual(['2026 saving', '2027 course']);
});

test('without a required course an agreed promotion comes on the next 1 August', () => {
  expect(told(asked(null, 'agreed', { course: null }))[0]).toBe('2027 promotion');
});

test('a course that has no place in the plan brings no promotion', () => {
  const without = asked(unplannedCourse('mbo 4', false), 'atMaximum');
  expect(without).toMatchObject({ missing: 'courseNotPlanned', gain: null, cost: null });
  expect(told(without)).toEqual(['2028 maximum']);
  expect(asked(null, 'agreed').missing).toBe('courseNotPlanned');
});

test('what nobody pays yet is named, and the dates hold when somebody does', () => {
  const shortfall = { start: 2028, topUp: 50000, perYear: [{ year: 2028, amount: 50000 }], hoursShort: 0 };
  const course = shortCourse('mbo 4', true, 120000, 2, [{ source: 'Subsidie', amount: 30000 }], shortfall);
  const { cost, steps } = asked(course, 'agreed');
  expect(cost).toEqual({
    price: 120000,
    pot: 40000,
    outside: [{ source: 'Subsidie', amount: 30000 }],
    short: 50000,
  });
  expect(steps[0].kind).toBe('course');
  expect(told(asked(course, 'agreed', {}, 1))).toEqual(['2028 course']);
  expect(steps.find(({ kind }) => kind === 'promotion')?.day).toBe(iso('2030-8-1'));
});

test('a lower scale, or one beyond the years looked at, is no promotion', () => {
  expect(asked(inPlan, 'agreed', { scale: 3 }).missing).toBe('notWithinYears');
  expect(asked(inPlan, 'atMaximum', {}, 2).missing).toBe('notWithinYears');
});

test('what happens on one day stands as it follows: saving, course, maximum', () => {
  const ofYear = (start: number, saved: number) =>
    plannedCourse('mbo 4', true, start, start, [
      { ...instalment(start, 60000, 0), payments: [{ lot: lot(saved), amount: 60000 }] },
    ]);
  // The budget of 2029 pays in advance: saving does not begin after the course.
  expect(told(asked(ofYear(2028, 2029), 'atMaximum')).slice(0, 4)).toEqual([
    '2028 saving',
    '2028 course',
    '2028 maximum',
    '2029 promotion',
  ]);
  expect(told(asked(ofYear(2029, 2028), 'atMaximum')).slice(0, 4)).toEqual([
    '2028 saving',
    '2028 maximum',
    '2029 course',
    '2030 promotion',
  ]);
});

test('a course that the employer pays whole takes no saving', () => {
  const paid = plannedCourse('mbo 4', true, 2027, 2027, [instalment(2027, 0, 60000)]);
  expect(told(asked(paid, 'atMaximum'))[0]).toBe('2027 course');
});

test('a new maximum beyond the years looked at is not told, nor the year that covers the cost', () => {
  const short = asked(inPlan, 'atMaximum', {}, 3);
  expect(told(short).slice(-1)).toEqual(['2029 promotion']);
  expect(short.gain?.coversCostIn).toBeNull();
  expect(asked(null, 'agreed', { course: null }).gain?.coversCostIn).toBeNull();
});

test('the promotion tells the standing of just before it', () => {
  const { steps } = asked(inPlan, 'atMaximum');
  const promotion = steps.find((step) => step.kind === 'promotion');
  const [before, after] = [promotion?.before, promotion?.point].map((point) => point?.standing.scale.label);
  expect([before, after]).toEqual(['4', '5']);
});
