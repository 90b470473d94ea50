import { planCourses } from '../../../src/domain/plan/plan';
import { bestPlan } from '../../oracles/plan';
import { planCase, type PlanShape } from '../../oracles/planCases';

// Most were found by comparing the search with versions of it that have one mistake each: in these plans it shows.
describe('small plans, against trying everything', () => {
  it.each([
    ['tight', 5, 6, [1, 2]],
    ['priorities', 5, 6, [4, 16, 20]],
    ['windows', 5, 6, [13, 18, 25, 35]],
    ['hours', 5, 6, [1, 2, 3, 7, 21]],
    ['chained', 5, 6, [1, 2, 3]],
    ['mixed', 4, 4, [67]],
    ['mixed', 5, 6, [8, 9, 14, 24, 29, 30, 41, 74, 146, 161, 336]],
  ] satisfies [PlanShape, number, number, number[]][])(
    '%s: %i courses in %i years',
    (shape, wishes, years, seeds) => {
      for (const seed of seeds) {
        const input = planCase(shape, wishes, years, seed);
        const { aims, proven } = planCourses(input);
        expect({ seed, proven, aims }).toEqual({ seed, proven: true, aims: bestPlan(input) });
      }
    },
  );
});
