import fc from 'fast-check';
import { History, merge, StateList } from '../../../src/domain/fund/stateList';
import { runs } from '../../support/runs';

type Row = readonly [cost: number, points: number];

/** A list with loss equal to points less cost, and nodes that count up from `node`. */
function listOf(rows: readonly Row[], node = 0): StateList {
  const list = new StateList();
  rows.forEach(([cost, points], i) => list.push(cost, points, points - cost, node + i));
  return list;
}

const rowsOf = ({ count, cost, points, loss, node }: StateList) =>
  Array.from({ length: count }, (_, i) => [cost[i], points[i], loss[i], node[i]]);

/** Rising in both. */
const rising: fc.Arbitrary<Row[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }),
    fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }),
  )
  .map(([costs, points]) => {
    const up = (values: number[]) => values.sort((a, b) => a - b);
    return up(points.slice(0, costs.length)).map((value, i): Row => [up(costs)[i], value]);
  });

describe('a list of states', () => {
  it('keeps all that is put in, however much', () => {
    const rows = Array.from({ length: 1500 }, (_, i): Row => [i, 2 * i]);
    expect(rowsOf(listOf(rows, 3))).toEqual(rows.map(([cost, points], i) => [cost, points, i, i + 3]));
  });
});

describe('the history', () => {
  it('gives the moves back to the start, the last one first, however many', () => {
    const history = new History();
    let node = -1;
    for (let move = 0; move < 3000; move += 1) node = history.add(node, move);
    const aside = history.add(10, 77);
    expect(history.trace(node)).toEqual(Array.from({ length: 3000 }, (_, i) => 2999 - i));
    expect(history.trace(aside)).toEqual([77, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    expect(history.trace(-1)).toEqual([]);
  });
});

describe('merging', () => {
  it('keeps what no other beats, of equals the one that was there', () => {
    fc.assert(
      fc.property(rising, rising, (there, reached) => {
        const history = new History();
        for (let i = 0; i < 30; i += 1) history.add(-1, 1000 + i);
        const into = listOf([[99, 99]]);
        merge(listOf(there), listOf(reached, 20), 5, history, into);
        const all = [
          ...there.map(([cost, points], i) => ({ cost, points, moves: [1000 + i] })),
          ...reached.map(([cost, points], i) => ({ cost, points, moves: [5, 1020 + i] })),
        ];
        const kept = all.filter(
          (state, i) =>
            !all.some(
              (other, j) =>
                other.cost <= state.cost &&
                other.points >= state.points &&
                (other.cost < state.cost || other.points > state.points || j < i),
            ),
        );
        kept.sort((a, b) => a.cost - b.cost);
        expect(
          rowsOf(into).map(([cost, points, , node]) => ({ cost, points, moves: history.trace(node) })),
        ).toEqual(kept);
        for (const [cost, points, loss] of rowsOf(into)) expect(loss).toBe(points - cost);
      }),
      { numRuns: runs(5000) },
    );
  });
});
