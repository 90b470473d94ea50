import { pointsFor, PROPOSED_WEIGHTS } from '../../../src/school/fund/points';

const weights = PROPOSED_WEIGHTS;

test.each([
  ['only a priority is known', { priority: 2, yearsToMaximum: null, hours: null }, 20],
  ['at the maximum', { priority: 2, yearsToMaximum: 0, hours: null }, 30],
  ['three school years before it', { priority: 2, yearsToMaximum: 3, hours: null }, 27],
  ['long before it', { priority: 2, yearsToMaximum: 14, hours: null }, 20],
  ['40 hours a year', { priority: 1, yearsToMaximum: null, hours: 4000 }, 34],
  ['25 hours a year', { priority: 3, yearsToMaximum: 9, hours: 2500 }, 13.5],
] as const)('the proposal of points: %s', (_what, reasons, points) => {
  expect(pointsFor(reasons, weights)).toBe(points);
});

test('the school weighs as it wants', () => {
  const own = { priority: { 1: 3, 2: 2, 3: 1 }, maximum: 0, hours: 0 };
  expect(pointsFor({ priority: 1, yearsToMaximum: 0, hours: 10_000 }, own)).toBe(3);
});
