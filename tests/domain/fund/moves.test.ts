import type { Choices } from '../../../src/domain/fund/choices';
import { bestOptions, departures } from '../../../src/domain/fund/moves';

/** Employees with one request each, by `[cost, points]`: option 0 is nothing, option 1 the request. */
function single(...requests: readonly (readonly [number, number])[]): Choices {
  return {
    employees: requests.length,
    first: Int32Array.from([...requests, null], (_, e) => 2 * e),
    cost: Float64Array.from(requests.flatMap(([cost]) => [0, cost])),
    points: Float64Array.from(requests.flatMap(([, points]) => [0, points])),
    request: Int32Array.from(requests.flatMap((_, i) => [-1, i])),
    budget: 100,
    costUnit: 1,
    pointUnit: 1,
    freePoints: 0,
  };
}

/** A point for each unit of cost: what a request is worth is its points minus its cost. */
const PAR = { scale: 1, perCost: 1, perGrant: 0 };

function near(choices: Choices, room: number, most: number) {
  const base = bestOptions(choices, PAR, choices.first.slice(0, choices.employees));
  const { groups, beyond } = departures(choices, PAR, base, room, most);
  return { losses: groups.map(({ loss, moves }) => [moves[0].members[0], loss]), beyond, groups };
}

describe('departures from the best choices', () => {
  // Worth 1, −2, 3, −3 and −5: the first and the third are granted, and a departure loses that worth.
  const five = single([10, 11], [10, 8], [20, 23], [12, 9], [10, 5]);

  it('are those within the room, the least loss first', () => {
    expect(near(five, 4, 5)).toMatchObject({
      // Of two that lose as much, the smaller change of cost goes first.
      losses: [
        [0, 1],
        [1, 2],
        [3, 3],
        [2, 3],
      ],
      beyond: Infinity,
    });
    expect(near(five, 4, 4).beyond).toBe(Infinity);
    expect(near(five, 0, 4).losses).toEqual([]);
  });

  it('are of the employees nearest by, and what is left out loses at least so much', () => {
    expect(near(five, 4, 1)).toMatchObject({
      losses: [
        [0, 1],
        [1, 2],
      ],
      beyond: 2,
    });
    // Of the two that lose 3, the one with the smaller change of cost.
    expect(near(five, 4, 2)).toMatchObject({
      losses: [
        [0, 1],
        [1, 2],
        [3, 3],
      ],
      beyond: 3,
    });
    expect(near(five, 4, 3).losses.map(([employee]) => employee)).toEqual([0, 1, 3, 2]);
    expect(near(five, 4, 3).beyond).toBe(3);
  });

  it('are shared by those who ask the same, as often as the room allows', () => {
    const { groups } = near(single([10, 8], [10, 8], [10, 8], [10, 8]), 6, 9);
    expect(groups).toHaveLength(1);
    expect(groups[0].moves.map(({ cost, points, loss, times }) => [cost, points, loss, times])).toEqual([
      [10, 8, 2, 1],
      [20, 16, 4, 2],
      [30, 24, 6, 3],
    ]);
    const even = near(single([10, 10], [10, 10], [10, 10]), 0, 9).groups;
    expect(even[0].moves).toHaveLength(3);
  });
});
