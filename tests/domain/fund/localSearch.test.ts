import fc from 'fast-check';
import { isBetter, type Choices, type Selection } from '../../../src/domain/fund/choices';
import { improve } from '../../../src/domain/fund/localSearch';
import { runs } from '../../support/runs';
import { allSelections, anyChoices, choicesFrom, nothing, optimum } from './support';

/** Choices with a division of them that the budget carries. */
const started = (arbitrary: fc.Arbitrary<Choices>) =>
  arbitrary.chain((choices) => {
    const within = allSelections(choices).filter(({ cost }) => cost <= choices.budget);
    return fc.tuple(fc.constant(choices), fc.constantFrom(...within));
  });

/** The best that changes at most two employees. */
function bestNear(choices: Choices, from: Selection): Selection {
  let best = from;
  for (const other of allSelections(choices)) {
    const changed = other.option.reduce((count, o, e) => (o === from.option[e] ? count : count + 1), 0);
    if (changed <= 2 && other.cost <= choices.budget && isBetter(other.points, other.cost, best))
      best = other;
  }
  return best;
}

describe('improving a division', () => {
  it('finds the best for two employees at once', () => {
    fc.assert(
      fc.property(started(anyChoices(2, 6, 8)), ([choices, start]) => {
        const { points, cost } = improve(choices, start);
        expect({ points, cost }).toEqual(optimum(choices));
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('ends where no change of one or two employees is better, and says what it comes to', () => {
    fc.assert(
      fc.property(started(anyChoices(5)), ([choices, start]) => {
        const end = improve(choices, start);
        expect(bestNear(choices, end)).toBe(end);
        expect(end.cost).toBe(end.option.reduce((sum, o) => sum + choices.cost[o], 0));
        expect(end.points).toBe(end.option.reduce((sum, o) => sum + choices.points[o], 0));
        expect(end.cost).toBeLessThanOrEqual(choices.budget);
        end.option.forEach((o, e) => {
          expect(o).toBeGreaterThanOrEqual(choices.first[e]);
          expect(o).toBeLessThan(choices.first[e + 1]);
        });
      }),
      { numRuns: runs(5000) },
    );
  });

  it('takes the best pair each time', () => {
    fc.assert(
      fc.property(started(anyChoices(5, 1_000_000)), ([choices, start]) => {
        // With numbers this large no two changes are equal, so that there is one way to go.
        let expected = start;
        for (let next = bestNear(choices, start); next !== expected; next = bestNear(choices, next)) {
          expected = next;
        }
        const { points, cost } = improve(choices, start);
        expect({ points, cost }).toEqual({ points: expected.points, cost: expected.cost });
      }),
      { numRuns: runs(2000) },
    );
  });

  it('takes a single change too dear to go with any other', () => {
    const choices = choicesFrom([[[4, 3]], [[9, 10]]], 10);
    expect(improve(choices, nothing(choices)).points).toBe(10);
  });

  it('leaves what is best already as it is, and stops after twelve changes of two', () => {
    const choices = choicesFrom(new Array(30).fill([[1, 1]]), 30);
    const end = improve(choices, nothing(choices));
    expect(end.points).toBe(24);
    const all = improve(choices, end);
    expect(all.points).toBe(30);
    expect(improve(choices, all)).toBe(all);
    expect(nothing(choices).points).toBe(0);
  });

  it('changes nothing of the division that it starts from', () => {
    const choices = choicesFrom([[[2, 3]], [[2, 4]]], 2);
    const start = nothing(choices);
    expect(Array.from(improve(choices, start).option)).toEqual([0, 3]);
    expect(Array.from(start.option)).toEqual([0, 2]);
  });
});
