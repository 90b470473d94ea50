import fc from 'fast-check';
import { selectionOf } from '../../../src/domain/fund/choices';
import { breakStep, greedyOptions, convexHullSteps } from '../../../src/domain/fund/convexHull';
import { runs } from '../../support/runs';
import { anyChoices, choicesFrom } from './support';

const rows = ({ employee, option, cost, points }: ReturnType<typeof convexHullSteps>) =>
  Array.from(employee, (e, i) => [e, option[i], cost[i], points[i]]);

describe('the steps of the employees', () => {
  it('leave out the options below the line between two others, and on it', () => {
    // (3, 5) lies below the line from (0, 0) to (4, 8); (6, 10) on the line from (4, 8) to (8, 12).
    const steps = convexHullSteps(
      choicesFrom(
        [
          [
            [3, 5],
            [4, 8],
            [6, 10],
            [8, 12],
          ],
          [],
          [[2, 1]],
        ],
        9,
      ),
    );
    expect(rows(steps)).toEqual([
      [0, 2, 4, 8],
      [0, 4, 4, 4],
      [2, 7, 2, 1],
    ]);
    expect(Array.from(steps.slope)).toEqual([2, 1, 0.5]);
    expect(Array.from(steps.sorted)).toEqual([0.5, 1, 2]);
  });

  it('are between the options that no mix of two others reaches', () => {
    fc.assert(
      fc.property(anyChoices(4, 9), (choices) => {
        const { first, cost, points } = choices;
        const expected: number[][] = [];
        for (let e = 0; e < choices.employees; e += 1) {
          let last = first[e];
          for (let o = first[e] + 1; o < first[e + 1]; o += 1) {
            let mixed = false;
            for (let a = first[e]; a < o; a += 1) {
              for (let c = o + 1; c < first[e + 1]; c += 1) {
                const before = (points[o] - points[a]) * (cost[c] - cost[o]);
                mixed ||= before <= (points[c] - points[o]) * (cost[o] - cost[a]);
              }
            }
            if (mixed) continue;
            expected.push([e, o, cost[o] - cost[last], points[o] - points[last]]);
            last = o;
          }
        }
        expect(rows(convexHullSteps(choices))).toEqual(expected);
      }),
      { numRuns: runs(3000) },
    );
  });
});

describe('the breaking step', () => {
  it('is the first of those whose worth takes the sum above the limit', () => {
    fc.assert(
      fc.property(anyChoices(6), fc.integer({ min: -1, max: 40 }), fc.boolean(), (choices, limit, costs) => {
        const steps = convexHullSteps(choices);
        const weight = costs ? steps.cost : steps.points;
        const falling = [...new Set(steps.slope)].sort((a, b) => b - a);
        const breaking = falling.find((least) => {
          const sum = weight.reduce(
            (total, value, i) => (steps.slope[i] >= least ? total + value : total),
            0,
          );
          return sum > limit;
        });
        const expected = breaking === undefined ? -1 : steps.slope.indexOf(breaking);
        expect(breakStep(steps, weight, limit)).toBe(expected);
      }),
      { numRuns: runs(3000) },
    );
  });
});

describe('the first division', () => {
  it('takes what is worth more than the breaking step, of its equals what fits, and no more', () => {
    fc.assert(
      fc.property(anyChoices(6), (choices) => {
        const steps = convexHullSteps(choices);
        const option = greedyOptions(choices, steps, choices.budget);
        const { cost } = selectionOf(choices, option);
        const at = breakStep(steps, steps.cost, choices.budget);
        const least = at < 0 ? 0 : steps.slope[at];
        expect(cost).toBeLessThanOrEqual(choices.budget);
        steps.slope.forEach((slope, i) => {
          const isTaken = option[steps.employee[i]] >= steps.option[i];
          if (slope > least) expect(isTaken).toBe(true);
          else if (slope < least) expect(isTaken).toBe(false);
          else if (!isTaken) expect(cost + steps.cost[i]).toBeGreaterThan(choices.budget);
        });
      }),
      { numRuns: runs(3000) },
    );
  });

  it('passes over an equal that does not fit for one that does', () => {
    const choices = choicesFrom([[[5, 5]], [[7, 7]], [[3, 3]], [[1, 9]]], 9);
    expect(Array.from(greedyOptions(choices, convexHullSteps(choices), 9))).toEqual([1, 2, 5, 7]);
  });
});
