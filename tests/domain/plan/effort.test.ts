import { planCourses } from '../../../src/domain/plan/plan';
import { planCase, type PlanShape } from '../../oracles/planCases';

/** The first school years of the courses, counted from that of the horizon; `-` for one that is not chosen. */
const told = (starts: readonly (number | null)[]) =>
  starts.map((start) => (start === null ? '-' : start - 2026)).join(' ');

// The bounds change no answer, only how long it takes: without them a plan needs many times these steps.
describe('the steps that it takes to prove a plan', () => {
  it.each([
    ['tight', 5, 12, 25, 250, '2 6 0 0 0'],
    ['tight', 7, 6, 1, 380, '0 3 0 - - 0 2'],
    ['tight', 7, 6, 2, 460, '0 0 3 0 0 0 -'],
    ['tight', 8, 8, 1, 330, '0 4 0 2 - - 0 0'],
    ['tight', 8, 8, 2, 810, '0 1 4 0 0 0 - 0'],
    ['tight', 10, 10, 1, 2680, '0 6 0 4 - 0 3 1 0 -'],
    ['tight', 10, 10, 2, 8080, '0 2 6 0 0 0 8 0 3 0'],
    ['priorities', 5, 12, 2, 240, '0 0 0 4 6'],
    ['priorities', 7, 6, 1, 320, '0 - - 0 0 2 5'],
    ['priorities', 7, 6, 2, 220, '0 4 0 - 0 - 0'],
    ['priorities', 8, 8, 1, 460, '0 - - 0 0 3 5 0'],
    ['priorities', 8, 8, 2, 1200, '0 4 0 - 6 1 0 0'],
    ['priorities', 10, 10, 1, 1330, '0 - - 0 0 3 8 0 5 -'],
    ['priorities', 10, 10, 2, 1830, '0 0 2 - 4 - 0 0 7 -'],
    ['windows', 5, 12, 11, 220, '0 2 5 3 3'],
    ['windows', 7, 6, 1, 200, '2 1 - 0 3 - 2'],
    ['windows', 7, 6, 2, 50, '0 2 0 1 2 - 0'],
    ['windows', 8, 8, 1, 790, '1 6 0 3 - 3 0 -'],
    ['windows', 8, 8, 2, 340, '2 0 1 2 - 0 4 2'],
    ['windows', 10, 10, 1, 1150, '- 0 2 - 3 0 - 6 7 -'],
    ['windows', 10, 10, 2, 2140, '3 1 2 - 0 6 2 0 - -'],
    ['hours', 7, 6, 1, 320, '0 - 4 0 0 2 -'],
    ['hours', 7, 6, 2, 240, '0 3 0 - - 0 0'],
    ['hours', 8, 8, 1, 550, '0 - 4 0 0 3 - 0'],
    ['hours', 8, 8, 2, 1080, '0 4 0 - 6 1 0 0'],
    ['hours', 10, 10, 1, 1170, '0 - 4 0 0 3 - 0 - 6'],
    ['hours', 10, 10, 2, 1610, '0 4 0 - 6 1 0 0 - -'],
    ['chained', 6, 12, 13, 160, '0 0 1 0 3 6'],
    ['chained', 7, 6, 1, 780, '0 0 - 3 - - 0'],
    ['chained', 7, 6, 2, 150, '0 0 3 0 0 3 -'],
    ['chained', 8, 8, 1, 590, '0 1 4 5 - - 0 0'],
    ['chained', 8, 8, 2, 310, '0 0 4 0 0 3 - 0'],
    ['chained', 10, 10, 1, 2260, '0 1 4 6 - - 0 0 2 9'],
    ['chained', 10, 10, 2, 1450, '0 0 6 0 0 3 8 0 3 1'],
  ] satisfies [PlanShape, number, number, number, number, string][])(
    '%s: %i courses in %i years, case %i, at most %i',
    (shape, wishes, years, seed, workLimit, starts) => {
      const plan = planCourses({ ...planCase(shape, wishes, years, seed), workLimit });
      expect(plan.proven).toBe(true);
      expect(told(plan.aims.starts)).toBe(starts);
    },
  );
});
