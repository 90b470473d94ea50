import fc from 'fast-check';
import { lastDayOf } from '../../src/domain/calendar';
import { scenarioForecast, type CareerBase, type Scenario } from '../../src/domain/career/scenarios';
import { plannedCourse } from '../../src/domain/growth/course';
import { growthTimeline } from '../../src/domain/growth/timeline';
import { iso } from '../oracles/days';
import { always } from '../support/salaryTables';
import { runs } from '../support/runs';

const YEARS = 25;
const START = 2026;

const anyScale = fc
  .record({
    first: fc.integer({ min: 1500, max: 3000 }),
    rises: fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 12 }),
  })
  .map(({ first, rises }) =>
    rises.reduce((steps, rise) => [...steps, steps[steps.length - 1] + rise], [first]),
  );

const anyBase: fc.Arbitrary<CareerBase> = fc
  .record({
    own: anyScale,
    next: anyScale,
    at: fc.nat(),
    fte: fc.integer({ min: 1, max: 150 }),
    end: fc.option(fc.integer({ min: START, max: START + YEARS })),
  })
  .map(({ own, next, at, fte, end }) => ({
    career: {
      tables: always({ A: own, B: next }),
      scale: 'A',
      step: at % own.length,
      referenceDate: iso('2026-10-1'),
      ahead: [{ scale: 'B', variant: null, course: null, waitingYears: 0, courseLastDay: null }],
    },
    employment: { start: null, end: end === null ? null : lastDayOf(end), fte: fte / 100, changes: [] },
  }));

const anyScenario: fc.Arbitrary<Scenario> = fc.oneof(
  fc.constantFrom<Scenario>({ kind: 'stay' }, { kind: 'path' }),
  fc
    .integer({ min: 0, max: 12 })
    .map((after): Scenario => ({ kind: 'move', scale: 'B', from: lastDayOf(START + after) })),
  fc.integer({ min: 0, max: 12 }).map((after): Scenario => {
    return { kind: 'course', scale: 'B', courseLastDay: lastDayOf(START + after) };
  }),
  fc.integer({ min: 1, max: 12 }).map((after): Scenario => ({ kind: 'withheld', year: START + after })),
);

test('under every choice pay never falls, and no promotion pays less than before it', () => {
  fc.assert(
    fc.property(anyBase, anyScenario, (base, scenario) => {
      const { years } = scenarioForecast(base, scenario, YEARS);
      years.forEach(({ monthly }, i) => {
        if (i === 0) return;
        expect(monthly).toBeGreaterThanOrEqual(years[i - 1].monthly);
      });
    }),
    { numRuns: runs(500) },
  );
});

test('a promotion never comes before the course ends, nor brings less than staying in the year in which it comes', () => {
  const anyQuestion = fc.record({
    base: anyBase,
    start: fc.integer({ min: 0, max: 8 }),
    duration: fc.integer({ min: 1, max: 4 }),
    waitingYears: fc.integer({ min: 0, max: 3 }),
    rule: fc.constantFrom('atMaximum' as const, 'agreed' as const),
  });
  fc.assert(
    fc.property(anyQuestion, ({ base, start, duration, waitingYears, rule }) => {
      const first = START + start;
      const course = plannedCourse('mbo 4', true, first, first + duration - 1, []);
      const stage = { scale: 'B', variant: null, course: 'mbo 4', waitingYears, courseLastDay: null };
      const { steps, gain, missing } = growthTimeline({ base, stage, course, rule, years: YEARS });
      const promotion = steps.find(({ kind }) => kind === 'promotion');
      expect(promotion === undefined).toBe(missing !== null);
      steps.forEach(({ day }, i) => i > 0 && expect(day).toBeGreaterThanOrEqual(steps[i - 1].day));
      if (!promotion || promotion.kind !== 'promotion' || !gain) return;
      expect(promotion.day).toBeGreaterThan(lastDayOf(first + duration - 1));
      expect(promotion.point.monthly).toBeGreaterThanOrEqual(promotion.before.monthly);
      expect(base.employment.end ?? Infinity).toBeGreaterThanOrEqual(promotion.day);
    }),
    { numRuns: runs(500) },
  );
});
