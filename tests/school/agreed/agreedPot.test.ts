import { contributionsOf } from '../../../src/tables/funding';
import { agreedPot } from '../../../src/school/agreed/agreedPot';
import type { Wish } from '../../../src/school/school';
import { DAY, expense, person, rules, shippedRules, wish } from '../people';

const agreed = (course: string, price: number, more: Partial<Wish> = {}) =>
  wish(course, price, { status: 'agreed', start: 2026, ...more });
const potOf = (more: Parameters<typeof person>[0]) => {
  const result = agreedPot(person({ rules, ...more }), DAY);
  if (result.kind !== 'agreed') throw new Error(result.kind);
  return result.pot;
};

describe('what agreed courses make of a pot', () => {
  it('is nothing where nothing is agreed', () => {
    expect(agreedPot(person({ rules, wishes: [wish('Excel', 10_000)] }), DAY)).toEqual({
      kind: 'nothing',
      balance: 144_000,
    });
  });

  it('follows instalments: what was paid, what is due and when, and who else pays', () => {
    const paid = { ...expense(2, 2026, 9, 20_000), course: 'ad' };
    const funding = [{ kind: 'employer', source: 'Werkgever', perYear: [0, 10_000], scheme: null }] as const;
    const outside = contributionsOf(funding);
    const { courses } = potOf({
      rules,
      expenses: [paid],
      wishes: [agreed('AD', 60_000, { duration: 2, funding, outside })],
    });
    expect(courses).toMatchObject([
      {
        start: 2026,
        end: 2027,
        fromPot: 50_000,
        paid: 20_000,
        left: 30_000,
        uncovered: 0,
        next: { year: 2026, dueIn: 2026, left: 10_000 },
      },
    ]);
    expect(courses[0].instalments.map(({ amount, fromPot, left }) => [amount, fromPot, left])).toEqual([
      [30_000, 30_000, 10_000],
      [30_000, 20_000, 20_000],
    ]);
    expect(courses[0].instalments[1].outside).toEqual([
      { source: 'Werkgever', courseYear: 1, amount: 10_000 },
    ]);
  });

  it('says per lot what is free and what is promised to which course', () => {
    // € 480 a year at 0.8 fte, saved for two years: lots of 2024, 2025 and 2026 can pay.
    const { lots, committed, free } = potOf({ rules, wishes: [agreed('AD', 60_000, { start: 2027 })] });
    expect(committed).toBe(60_000);
    expect(lots.map(({ year, free: left, promised }) => [year, left, promised])).toEqual([
      [2024, 48_000, []],
      [2025, 48_000, []],
      [2026, 36_000, [{ course: 'AD', year: 2027, amount: 12_000 }]],
      [2027, 0, [{ course: 'AD', year: 2027, amount: 48_000 }]],
    ]);
    expect(free).toBe(132_000);
  });

  it('names what no lot can pay, why, and what would solve it', () => {
    const employee = { rules: shippedRules, wishes: [agreed('AD', 60_000)] };
    const result = agreedPot(person(employee), DAY);
    expect(result).toMatchObject({
      kind: 'agreed',
      pot: {
        uncovered: [{ course: 'AD', year: 2026, amount: 12_000 }],
        why: { causes: [], solutions: { topUp: [{ year: 2026, amount: 12_000 }], advance: 1 } },
      },
    });
  });

  it('leaves out the second row of one agreed course', () => {
    const { courses } = potOf({
      rules,
      wishes: [
        agreed('AD', 60_000),
        agreed('ad', 10_000, { problem: { code: 'doubleAgreed', course: 'ad', firstRow: 2 } }),
      ],
    });
    expect(courses.map(({ price }) => price)).toEqual([60_000]);
  });
});
