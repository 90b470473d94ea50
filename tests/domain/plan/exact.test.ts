import { planCourses } from '../../../src/domain/plan/plan';
import { bestPlan } from '../../oracles/plan';
import { planCase, type PlanShape } from '../../oracles/planCases';

// Most were found by comparing the search with versions of it that have one mistake each: in these plans it shows.
describe('five courses in six years, against trying everything', () => {
  it.each([
    ['tight', [1, 2]],
    ['priorities', [4, 16, 20]],
    ['windows', [13, 18, 25, 35]],
    ['hours', [1, 2, 3]],
    ['chained', [1, 2, 3]],
    ['mixed', [8, 14, 24, 29, 30, 41, 74, 146, 161, 336]],
  ] satisfies [PlanShape, number[]][])('%s', (shape, seeds) => {
    for (const seed of seeds) {
      const input = planCase(shape, 5, 6, seed);
      const { aims, proven } = planCourses(input);
      expect({ seed, proven, aims }).toEqual({ seed, proven: true, aims: bestPlan(input) });
    }
  });
});
