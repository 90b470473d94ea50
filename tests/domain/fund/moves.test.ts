import fc from 'fast-check';
import type { Choices } from '../../../src/domain/fund/choices';
import { bestOptions, departures, lossRates } from '../../../src/domain/fund/moves';
import { runs } from '../../support/runs';
import { anyChoices, choicesFrom } from './support';

/** Employees with one request each, by `[cost, points]`: option 0 is nothing, option 1 the request. */
const single = (...requests: readonly (readonly [number, number])[]) =>
  choicesFrom(
    requests.map((request) => [request]),
    100,
  );

/** A point for each unit of cost: what a request is worth is its points minus its cost. */
const PAR = { scale: 1, perCost: 1, perGrant: 0 };

function near(choices: Choices, room: number, most: number) {
  const base = bestOptions(choices, PAR, choices.first.slice(0, choices.employees));
  const { groups, beyond } = departures(choices, PAR, base, room, most);
  return { losses: groups.map(({ loss, moves }) => [moves[0].members[0], loss]), beyond, groups, base };
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

describe('the least loss per unit of cost', () => {
  it('is that of the groups from each place on, up and down apart', () => {
    const move = { points: 0, members: [0], times: 1, place: 0 };
    const group = (...moves: readonly (readonly [cost: number, loss: number])[]) => ({
      loss: 0,
      change: 0,
      order: 0,
      moves: moves.map(([cost, loss]) => ({ ...move, cost, loss })),
    });
    const { down, up } = lossRates([group([4, 2], [-2, 6]), group([0, 1]), group([5, 4], [4, 3], [-1, 4])]);
    const nearly = [0.5, 0.75, 0.75, Infinity];
    up.forEach((rate, g) => expect(rate / nearly[g] || 1).toBeCloseTo(1, 11));
    expect(Array.from(down, (rate) => Math.ceil(rate * 1e9) / 1e9)).toEqual([3, 4, 4, Infinity]);
    // Never above the exact rate.
    expect(up[0]).toBeLessThan(0.5);
    expect(down[0]).toBeLessThan(3);
  });
});

describe('the groups of moves', () => {
  it('hold each change within the room once, and say what it comes to', () => {
    fc.assert(
      fc.property(anyChoices(5), fc.integer({ min: 0, max: 8 }), (choices, room) => {
        const { groups, base } = near(choices, room, Infinity);
        const { first, cost, points } = choices;
        const worth = (o: number) => points[o] - cost[o];
        const expected: number[][] = [];
        base.forEach((own, e) => {
          for (let o = first[e]; o < first[e + 1]; o += 1) {
            if (o !== own && worth(own) - worth(o) <= room) expected.push([e, o]);
          }
        });
        const changes: number[][] = [];
        for (const { moves, loss, change } of groups) {
          for (const { members, times, place, ...totals } of moves) {
            const moved = members.slice(0, times);
            expect(moved).toHaveLength(times);
            const sum = (of: (e: number) => number) => moved.reduce((total, e) => total + of(e), 0);
            expect(totals).toEqual({
              cost: sum((e) => cost[first[e] + place] - cost[base[e]]),
              points: sum((e) => points[first[e] + place] - points[base[e]]),
              loss: sum((e) => worth(base[e]) - worth(first[e] + place)),
            });
            expect(totals.loss).toBeLessThanOrEqual(room);
            if (times === 1) for (const e of members) changes.push([e, first[e] + place]);
            // One more of the same would lose more than the room.
            const isLast = !moves.some((other) => other.members === members && other.times === times + 1);
            if (isLast && times < members.length) {
              expect((totals.loss / times) * (times + 1)).toBeGreaterThan(room);
            }
          }
          expect(loss).toBe(Math.min(...moves.map((move) => move.loss)));
          expect(change).toBe(Math.min(...moves.map((move) => Math.abs(move.cost))));
        }
        const inOrder = (pairs: number[][]) => pairs.map(([e, o]) => 100 * e + o).sort((a, b) => a - b);
        expect(inOrder(changes)).toEqual(inOrder(expected));
        const losses = groups.map(({ loss }) => loss);
        expect(losses).toEqual([...losses].sort((a, b) => a - b));
      }),
      { numRuns: runs(3000) },
    );
  });

  it('leave out nobody nearer than what they say', () => {
    fc.assert(
      fc.property(
        anyChoices(6),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 4 }),
        (choices, room, most) => {
          const all = near(choices, room, Infinity);
          const some = near(choices, room, most);
          const takenIn = ({ groups }: typeof all) =>
            new Set(groups.flatMap(({ moves }) => moves.flatMap(({ members }) => members)));
          const taking = takenIn(some);
          for (const { moves, loss } of all.groups) {
            for (const { members } of moves) {
              if (members.some((e) => !taking.has(e))) expect(loss).toBeGreaterThanOrEqual(some.beyond);
            }
          }
          const within = takenIn(all).size;
          expect(taking.size).toBeGreaterThanOrEqual(Math.min(within, most));
          expect(some.beyond === Infinity).toBe(within <= most);
        },
      ),
      { numRuns: runs(3000) },
    );
  });
});

describe('the best choices', () => {
  it('are those of the highest worth, and what was chosen where that is as high', () => {
    fc.assert(
      fc.property(anyChoices(5), fc.nat(), (choices, pick) => {
        const { first } = choices;
        const worth = (o: number) => choices.points[o] - choices.cost[o];
        const current = first.slice(0, choices.employees).map((o, e) => o + (pick % (first[e + 1] - o)));
        bestOptions(choices, PAR, current).forEach((option, e) => {
          const own = Array.from({ length: first[e + 1] - first[e] }, (_, i) => first[e] + i);
          const highest = Math.max(...own.map(worth));
          expect(option).toBe(
            worth(current[e]) === highest ? current[e] : own.find((o) => worth(o) === highest),
          );
        });
      }),
      { numRuns: runs(1000) },
    );
  });
});
