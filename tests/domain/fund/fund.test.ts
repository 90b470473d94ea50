import { allocateGrants, type GrantRule } from '../../../src/domain/fund/fund';
import { HIGHEST_AMOUNT, MOST_REQUESTS, type GrantRequest } from '../../../src/domain/fund/requests';
import { allocateYears } from '../../../src/domain/fund/years';
import { refusal } from '../../support/refusal';

const ask = (
  employee: string,
  amount: number | null,
  points: number | null = null,
  date: number | null = null,
): GrantRequest => ({ employee, amount, points, date });

const granted = (requests: readonly GrantRequest[], budget: number, rule: GrantRule) =>
  allocateGrants(requests, budget, rule).grants.map((grant) => grant.granted);

describe('volgorde', () => {
  it('goes by points, then date, then row, and passes over what does not fit', () => {
    const requests = [
      ask('A', 400, 1, 46_000),
      ask('B', 400, 5, 46_002),
      ask('C', 400, 5, 46_001),
      ask('D', 300, 5, null), // no date: after B, and 1000 - 800 is too little
      ask('E', 200, null, null), // no points: last, and it just fits
    ];
    expect(granted(requests, 1000, 'inOrder')).toEqual([0, 400, 400, 0, 200]);
  });

  it('takes the earlier date among those with as many points, and no date last', () => {
    const dates = [46_003, null, 46_001, 46_002, null];
    const requests = dates.map((date, i) => ask(`E${i}`, 100, 5, date));
    expect(granted(requests, 100, 'inOrder')).toEqual([0, 0, 100, 0, 0]);
    expect(granted(requests, 300, 'inOrder')).toEqual([100, 0, 100, 100, 0]);
    expect(granted(requests, 400, 'inOrder')).toEqual([100, 100, 100, 100, 0]);
    expect(granted([...requests].reverse(), 200, 'inOrder')).toEqual([0, 100, 100, 0, 0]);
  });

  it('takes the earlier row among equals', () => {
    expect(granted([ask('A', 60, 1), ask('B', 60, 1)], 100, 'inOrder')).toEqual([60, 0]);
  });
});

describe('naar rato', () => {
  it('gives the left-over cents to the largest remainders, then to the earliest rows', () => {
    // 100 over 3 × 50: 33⅓ each; one cent is left, for the first row.
    expect(granted([ask('A', 50), ask('B', 50), ask('C', 50)], 100, 'proRata')).toEqual([34, 33, 33]);
    // 10 of 19 asked: 3.68, 4.74 and 1.58; two cents are left, for the second and the first.
    expect(granted([ask('A', 7), ask('B', 9), ask('C', 3)], 10, 'proRata')).toEqual([4, 5, 1]);
  });

  it('looks for the largest remainders in all rows', () => {
    expect(granted([ask('A', 3), ask('B', 9), ask('C', 7)], 10, 'proRata')).toEqual([1, 5, 4]);
  });

  it('shares exactly where amounts times the budget are more than a number keeps', () => {
    const amounts = [HIGHEST_AMOUNT, HIGHEST_AMOUNT - 1, HIGHEST_AMOUNT - 33, 1_234_567_891];
    const budget = HIGHEST_AMOUNT + 7;
    const asked = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
    const parts = granted(
      amounts.map((amount, i) => ask(`E${i}`, amount)),
      budget,
      'proRata',
    );
    const remainders = amounts.map((amount) => (BigInt(amount) * BigInt(budget)) % asked);
    const left = Number(remainders.reduce((sum, remainder) => sum + remainder, 0n) / asked);
    const largest = [...remainders].sort((a, b) => (a > b ? -1 : 1)).slice(0, left);
    amounts.forEach((amount, i) => {
      const whole = Number((BigInt(amount) * BigInt(budget)) / asked);
      expect(parts[i]).toBe(largest.includes(remainders[i]) ? whole + 1 : whole);
    });
  });

  it('says which requests it grants in part', () => {
    const { grants } = allocateGrants([ask('A', 50), ask('B', 0), ask('C', 1)], 10, 'proRata');
    expect(grants.map(({ status }) => status)).toEqual(['partly', 'granted', 'refused']);
  });

  it('grants everything when there is enough', () => {
    expect(granted([ask('A', 50), ask('B', 30)], 80, 'proRata')).toEqual([50, 30]);
  });
});

describe('optimaal', () => {
  it('prefers two grants with more points to one dear one', () => {
    const requests = [ask('A', 1000, 10), ask('B', 500, 6), ask('C', 500, 5)];
    const { grants, totalPoints, left, proof } = allocateGrants(requests, 1000, 'optimal');
    expect(grants.map((grant) => grant.status)).toEqual(['refused', 'granted', 'granted']);
    expect([totalPoints, left]).toEqual([11, 0]);
    expect(proof).toEqual({ bound: 11, amountBound: 1000, proven: true });
  });

  it('spends the least among divisions with as many points', () => {
    expect(granted([ask('A', 700, 3), ask('B', 600, 3), ask('C', 650, 3)], 1000, 'optimal')).toEqual([
      0, 600, 0,
    ]);
  });

  it('grants an employee one request, the best for the whole', () => {
    // Both requests of A would be 9 points for 500, but A gets only one of them.
    expect(granted([ask('A', 300, 5), ask('A', 200, 4), ask('B', 300, 5)], 500, 'optimal')).toEqual([
      0, 200, 300,
    ]);
  });

  it('leaves out what earns no points, and grants what costs nothing', () => {
    const requests = [ask('A', 100, 0), ask('B', 0, 2), ask('C', 0, 0), ask('D', 10, 1), ask('D', 0, 1)];
    const { grants, totalPoints, proof } = allocateGrants(requests, 1000, 'optimal');
    expect(grants.map(({ status }) => status)).toEqual([
      'refused',
      'granted',
      'granted',
      'refused',
      'granted',
    ]);
    // What costs nothing counts in the bound too.
    expect([totalPoints, proof]).toEqual([3, { bound: 3, amountBound: 0, proven: true }]);
  });

  it('prefers the earliest among employees with the same offer', () => {
    const requests = [ask('A', 100, 3, 46_002), ask('B', 100, 3, 46_001), ask('C', 100, 3, null)];
    expect(granted(requests, 150, 'optimal')).toEqual([0, 100, 0]);
  });

  it('gives the dearer of two offers to the earliest', () => {
    const both = (employee: string, date: number | null) => [
      ask(employee, 100, 3, date),
      ask(employee, 200, 5, date),
    ];
    const [a, b, c] = [both('A', null), both('B', 46_001), both('C', 46_000)];
    expect(granted([...a, ...b], 300, 'optimal')).toEqual([100, 0, 0, 200]);
    expect(granted([...b, ...a], 300, 'optimal')).toEqual([0, 200, 100, 0]);
    expect(granted([...a, ...b, ...c], 300, 'optimal')).toEqual([100, 0, 100, 0, 100, 0]);
    expect(granted([...a, ...b, ...c], 400, 'optimal')).toEqual([100, 0, 100, 0, 0, 200]);
  });

  it('reads decimals of points exactly', () => {
    // 0.1 + 0.2 is as much as 0.3, so the lowest amount decides.
    const requests = [ask('A', 50, 0.1), ask('B', 50, 0.2), ask('C', 99, 0.3)];
    expect(granted(requests, 100, 'optimal')).toEqual([0, 0, 99]);
  });

  it('has nothing to divide without requests or budget', () => {
    expect(allocateGrants([], 100, 'optimal')).toMatchObject({
      totalAmount: 0,
      proof: { bound: 0, proven: true },
    });
    expect(allocateGrants([ask('A', 10, 5)], 0, 'optimal')).toMatchObject({
      left: 0,
      proof: { bound: 0, proven: true },
    });
  });

  it('proves it when amounts and points are as high as they can be', () => {
    const requests = Array.from({ length: 30 }, (_, i) =>
      ask(`E${i}`, HIGHEST_AMOUNT - i * i * 7919, 999_999 - i * 0.0003),
    );
    const { proof, totalAmount } = allocateGrants(requests, HIGHEST_AMOUNT * 10, 'optimal');
    expect(proof).toMatchObject({ proven: true, amountBound: totalAmount });
  });
});

describe('bad input', () => {
  it.each([
    [ask(' ', 100), { code: 'requestWithoutEmployee' }],
    [ask('A', null), { code: 'requestWithoutAmount' }],
    [ask('A', -1), { code: 'requestAmountInvalid', amount: -1 }],
    [ask('A', 10.5), { code: 'requestAmountInvalid', amount: 10.5 }],
    [ask('A', HIGHEST_AMOUNT + 1), { code: 'requestAmountInvalid', amount: HIGHEST_AMOUNT + 1 }],
    [ask('A', 10, -1), { code: 'requestPointsInvalid', points: -1 }],
    [ask('A', 10, 0.12345), { code: 'requestPointsInvalid', points: 0.12345 }],
    [ask('A', 10, 1_000_001), { code: 'requestPointsInvalid', points: 1_000_001 }],
    [ask('A', 10, NaN), { code: 'requestPointsInvalid', points: NaN }],
  ])('%j is a problem in its own row only', (wrong, problem) => {
    for (const rule of ['inOrder', 'proRata', 'optimal'] as const) {
      const { grants } = allocateGrants([wrong, ask('B', 40, 1)], 100, rule);
      expect(grants[0]).toEqual({ granted: 0, status: 'invalid', problem });
      expect(grants[1]).toEqual({ granted: 40, status: 'granted', problem: null });
    }
  });

  it.each([-1, 0.5, NaN, Infinity])('a budget of %p stops the division', (budget) => {
    expect(() => allocateGrants([], budget, 'inOrder')).toThrow('fundBudgetInvalid');
    expect(() => allocateYears([{ year: 2026, budget }], [], 'inOrder')).toThrow('fundBudgetInvalid');
  });

  it('is no amount or number of points up to the highest', () => {
    const { grants } = allocateGrants([ask('A', HIGHEST_AMOUNT, 1_000_000)], HIGHEST_AMOUNT, 'optimal');
    expect(grants[0].status).toBe('granted');
  });

  it('is a budget below nothing, also where something is carried over to it', () => {
    const funds = [
      { year: 2026, budget: 500 },
      { year: 2027, budget: -1 },
    ];
    expect(refusal(() => allocateYears(funds, [], 'inOrder'))).toEqual({
      code: 'fundBudgetInvalid',
      budget: -1,
    });
  });

  it('refuses more requests than the limit, and says what that is', () => {
    const refused = { code: 'tooManyRequests', count: MOST_REQUESTS + 1, most: MOST_REQUESTS };
    const many = new Array(MOST_REQUESTS + 1).fill({ ...ask('E', 1), year: 2026 });
    expect(refusal(() => allocateGrants(many, 1, 'inOrder'))).toEqual(refused);
    expect(refusal(() => allocateYears([], many, 'inOrder'))).toEqual(refused);
  });
});

describe('several fund years', () => {
  it('carries over what is left, not who was refused', () => {
    const requests = [
      { ...ask('A', 700, 1), year: 2027 },
      { ...ask('B', 900, 1), year: 2026 },
      { ...ask('C', 400, 2), year: 2026 },
      { ...ask('D', 10, 2), year: 2030 },
    ];
    const funds = [
      { year: 2027, budget: 100 },
      { year: 2026, budget: 1000 },
      { year: 2028, budget: 0 },
    ];
    const { years, grants } = allocateYears(funds, requests, 'inOrder');
    expect(
      years.map(({ year, carried, budget, allocation }) => [year, carried, budget, allocation.left]),
    ).toEqual([
      [2026, 0, 1000, 600],
      [2027, 600, 100, 0],
      [2028, 0, 0, 0],
    ]);
    expect(grants.map(({ granted: amount }) => amount)).toEqual([700, 0, 400, 0]);
    expect(grants[3]).toEqual({
      granted: 0,
      status: 'invalid',
      problem: { code: 'yearWithoutFund', year: 2030 },
    });
  });

  it('refuses two funds for one school year', () => {
    const twice = [
      { year: 2026, budget: 1 },
      { year: 2026, budget: 2 },
    ];
    expect(() => allocateYears(twice, [], 'inOrder')).toThrow('fundYearTwice');
  });
});
