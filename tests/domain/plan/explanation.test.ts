import type { PlanInput } from '../../../src/domain/plan/input';
import { planCourses } from '../../../src/domain/plan/plan';
import { explainPlan, type StartReason } from '../../../src/domain/plan/explanation';
import { sixYears, wish, yearly } from './support';

const reasons = (input: PlanInput): readonly (StartReason | null)[] =>
  explainPlan(input, planCourses(input)).reasons;

describe('why a course starts no earlier', () => {
  it('because the horizon begins', () => {
    expect(reasons(sixYears([wish(1)]))).toEqual([{ code: 'horizonBegins' }]);
  });

  it('because the wish is for then', () => {
    expect(reasons(sixYears([wish(1, { earliest: 2028 })]))).toEqual([{ code: 'earliestWished' }]);
  });

  it('because another course has to end first', () => {
    expect(reasons(sixYears([wish(1, { duration: 2 }), wish(1, { after: 0 })]))[1]).toEqual({
      code: 'afterPrerequisite',
      after: 0,
    });
  });

  it('because the pot is too small before, and in which year', () => {
    // Twice € 900 from 2026 on, with € 600 each year: € 300 short in both years.
    expect(reasons(sixYears([wish(180_000, { duration: 2 })]))).toEqual([
      { code: 'potTooSmall', short: [2026, 2027].map((year) => ({ year, amount: 30_000 })) },
    ]);
  });

  it('because of the pot, also after another course that ended well before', () => {
    // The first one ends with 2026; € 1.500 is there in 2028, and € 1.200 less a cent in 2027.
    expect(reasons(sixYears([wish(1), wish(150_000, { after: 0 })]))[1]).toEqual({
      code: 'potTooSmall',
      short: [{ year: 2027, amount: 30_000 }],
    });
  });

  it('because of the course just before it, not of those before that', () => {
    const input = sixYears([wish(60_000), wish(60_000), wish(60_000)], { lots: yearly(2026, 6, 60_000, 0) });
    expect(reasons(input)[2]).toEqual({
      code: 'otherCoursesGoFirst',
      courses: [1],
      short: [{ year: 2027, amount: 60_000 }],
      hoursShort: [],
    });
  });

  it('because other courses go first, and which', () => {
    expect(reasons(sixYears([wish(60_000), wish(60_000), wish(0)]))[1]).toEqual({
      code: 'otherCoursesGoFirst',
      courses: [0],
      short: [{ year: 2026, amount: 60_000 }],
      hoursShort: [],
    });
  });

  it('names no single course when it takes the absence of several', () => {
    const small = wish(20_000, { priority: 1, latest: 2026 });
    expect(reasons(sixYears([small, small, wish(60_000)]))[2]).toMatchObject({
      code: 'otherCoursesGoFirst',
      courses: [],
      short: [{ year: 2026, amount: 40_000 }],
    });
  });

  it('because the hours do not suffice', () => {
    const hours = { lots: yearly(2027, 5, 4000, 0), binding: true };
    expect(reasons(sixYears([wish(1_000, { hoursPerYear: 4000 })], { hours }))).toEqual([
      { code: 'hoursTooFew', short: [{ year: 2026, amount: 4000 }] },
    ]);
  });

  it('because other courses take the hours', () => {
    const hours = { lots: yearly(2026, 6, 4000, 0), binding: true };
    const both = wish(1_000, { hoursPerYear: 3000 });
    expect(reasons(sixYears([both, both], { hours }))[1]).toEqual({
      code: 'otherCoursesGoFirst',
      courses: [0],
      short: [],
      hoursShort: [{ year: 2026, amount: 2000 }],
    });
  });

  it('is not asked of a course that is not planned', () => {
    expect(reasons(sixYears([wish(900_000)]))).toEqual([null]);
  });

  it('is not known when the plan is not proven to be the best', () => {
    const input = sixYears([wish(1_000)]);
    const plan = planCourses(input);
    const later = { ...plan, proven: false, aims: { ...plan.aims, starts: [2028] } };
    expect(explainPlan(input, later).reasons).toEqual([{ code: 'notProven' }]);
  });
});

it('says what lapses, and when', () => {
  const input = sixYears([wish(100_000)]);
  // 2026 and 2027 pay € 1.000 in 2027; € 200 of 2027 lapses after 2029, and 2028 and 2029 after 2030 and 2031.
  expect(explainPlan(input, planCourses(input)).lapses).toEqual([
    { year: 2029, amount: 20_000 },
    { year: 2030, amount: 60_000 },
    { year: 2031, amount: 60_000 },
  ]);
});
