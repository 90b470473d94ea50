import { choicesOf, greatestDivisor, isBetter, selectionOf } from '../../../src/domain/fund/choices';
import type { CheckedRequest } from '../../../src/domain/fund/requests';

const requests = (...rows: readonly (readonly [string, number, number, (number | null)?])[]) =>
  rows.map(([employee, amount, points, date = null], row): CheckedRequest => ({
    row,
    employee,
    amount,
    points,
    date,
  }));

describe('the choices of a fund', () => {
  it('are per employee in rising order, without what is too dear, earns nothing or is beaten', () => {
    const asked = requests(
      ['A', 600, 90],
      ['B', 200, 30],
      ['A', 200, 60],
      ['C', 1_200, 500], // above the budget
      ['A', 400, 60], // no more than the one of 200
      ['D', 200, 0], // costs and earns nothing
      ['A', 800, 30],
      ['B', 1_000, 120], // just payable
    );
    expect(choicesOf(asked, 1_100)).toEqual({
      employees: 2,
      first: Int32Array.from([0, 3, 6]),
      cost: Float64Array.from([0, 1, 3, 0, 1, 5]),
      points: Float64Array.from([0, 2, 3, 0, 1, 4]),
      request: Int32Array.from([-1, 2, 0, -1, 1, 7]),
      budget: 5,
      costUnit: 200,
      pointUnit: 30,
      freePoints: 0,
    });
    expect(choicesOf(asked, 1_000).request).toContain(7);
    expect(choicesOf(asked, 999).request).not.toContain(7);
  });

  it('count from what is free', () => {
    const asked = requests(
      ['A', 30, 50],
      ['A', 0, 20],
      ['B', 0, 0],
      ['C', 60, 60],
      ['A', 15, 20],
      ['D', 0, 7],
    );
    expect(choicesOf(asked, 100)).toMatchObject({
      employees: 4,
      first: Int32Array.from([0, 2, 3, 5, 6]),
      cost: Float64Array.from([0, 1, 0, 0, 2, 0]),
      points: Float64Array.from([0, 1, 0, 0, 2, 0]),
      request: Int32Array.from([1, 0, 2, -1, 3, 5]),
      budget: 3,
      freePoints: 27,
    });
  });

  it('take of equal requests of one employee the one with the most points, then the earliest', () => {
    const asked = requests(['A', 10, 5, 46_003], ['A', 10, 6, 46_002], ['A', 10, 6, 46_001], ['A', 10, 6]);
    expect(choicesOf(asked, 10).request).toEqual(Int32Array.from([-1, 2]));
  });

  it('are none without requests', () => {
    expect(choicesOf([], 55)).toMatchObject({ employees: 0, costUnit: 1, pointUnit: 1, budget: 55 });
  });
});

describe('sums and comparison', () => {
  it('find the greatest divisor', () => {
    expect([greatestDivisor(12, 18), greatestDivisor(7, 0), greatestDivisor(0, 7)]).toEqual([6, 7, 7]);
  });

  it('add up the chosen options', () => {
    const choices = choicesOf(requests(['A', 2, 3], ['B', 5, 7]), 10);
    expect(selectionOf(choices, Int32Array.from([1, 3]))).toMatchObject({ cost: 7, points: 10 });
  });

  it('call more points better, then less cost', () => {
    const than = { points: 5, cost: 9 };
    expect(isBetter(6, 20, than)).toBe(true);
    expect(isBetter(5, 8, than)).toBe(true);
    expect(isBetter(5, 9, than)).toBe(false);
    expect(isBetter(4, 1, than)).toBe(false);
  });
});
