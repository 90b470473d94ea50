import { dayOf } from '../../../src/domain/calendar';
import {
  invoiceExpenses,
  payableOn,
  payerOf,
  proposedOthers,
  sharesOf,
  wishNamed,
} from '../../../src/school/budget/invoice';
import { refundView } from '../../../src/school/budget/refunds';
import { DAY, expense, person, rules, shippedRules, wish } from '../people';

const invoice = { date: DAY, description: 'AD', course: 'AD', reference: '', hours: 800, mandated: false };

describe('an invoice', () => {
  it('is paid by the budget for what the others leave', () => {
    expect(sharesOf(60_000, { werkgever: 10_000, beurs: 5_000 }).budget).toBe(45_000);
    expect(sharesOf(1_000, { subsidie: 1_500 }).budget).toBe(-500);
  });

  it('is one expense for each who pays, with one reference, and the hours once', () => {
    const made = invoiceExpenses({ ...invoice, shares: sharesOf(60_000, { werkgever: 10_000 }) });
    expect(made.map(({ payer, amount, hours }) => [payer, amount, hours])).toEqual([
      ['budget', 50_000, 800],
      ['werkgever', 10_000, 0],
    ]);
    expect(new Set(made.map(({ reference }) => reference))).toEqual(new Set([`AD ${DAY}`]));
  });

  it('is one expense that names nobody where it is ordered', () => {
    const made = invoiceExpenses({ ...invoice, mandated: true, shares: sharesOf(60_000, {}) });
    expect(made).toMatchObject([{ amount: 60_000, mandated: true, payer: null }]);
  });

  it('is paid by the budget up to what is there on the day', () => {
    expect(payableOn(person({ rules: shippedRules }), DAY)).toBe(48_000);
    expect(payableOn({ pot: null }, DAY)).toBeNull();
  });

  it('proposes that the budget pays what fits, and the employer what it cannot', () => {
    const anna = person({ rules: shippedRules });
    expect(proposedOthers(anna, DAY, 60_000, {})).toEqual({ werkgever: 12_000 });
    const more = { werkgever: 1_000, subsidie: 5_000 };
    expect(proposedOthers(anna, DAY, 60_000, more)).toEqual({ werkgever: 7_000, subsidie: 5_000 });
    expect(proposedOthers(anna, DAY, 48_000, {})).toEqual({});
    expect(proposedOthers(anna, null, 60_000, {})).toEqual({});
    expect(proposedOthers({ pot: null }, DAY, 60_000, {})).toEqual({});
  });

  it('knows who pays by what a source is called first', () => {
    const sources = [
      'Werkgever',
      'Subsidie Werkgeversregeling',
      'Eigen bijdrage',
      'Ondersteunersbeurs',
      'Vader',
    ];
    expect(sources.map(payerOf)).toEqual(['werkgever', 'subsidie', 'eigen bijdrage', 'beurs', 'werkgever']);
  });

  it('knows the wish that its description names, by name or code', () => {
    const wishes = [wish('AD', 1), wish('Excel', 1, { code: 'X1' })];
    expect(wishNamed(wishes, ' ad ')?.course).toBe('AD');
    expect(wishNamed(wishes, 'x1')?.course).toBe('Excel');
    expect(wishNamed(wishes, '')).toBeNull();
  });
});

describe('a refund', () => {
  const paid = { ...expense(2, 2025, 9, 48_000), course: 'ad' };

  it('goes back to the budgets that paid, and says what of it lapses', () => {
    const refund = { date: DAY, amount: 10_000, course: 'AD' };
    expect(refundView(person({ rules: shippedRules, expenses: [paid] }), refund)).toEqual({
      kind: 'refund',
      refund: { lots: [{ year: 2025, amount: 10_000, lapsed: true }], lapses: 10_000 },
    });
    const lately = { ...paid, date: dayOf(2026, 9, 1) };
    expect(refundView(person({ rules, expenses: [lately] }), refund)).toMatchObject({
      refund: { lots: [{ year: 2024, lapsed: false }], lapses: 0 },
    });
  });

  it('finds what was paid under the other name of the course', () => {
    const wishes = [wish('Associate degree', 1, { code: 'AD' })];
    const refund = { date: DAY, amount: 10_000, course: 'Associate degree' };
    expect(refundView(person({ rules, expenses: [paid], wishes }), refund)).toMatchObject({
      kind: 'refund',
      refund: { lots: [{ amount: 10_000 }] },
    });
  });

  it('above what was paid is refused', () => {
    const refund = { date: dayOf(2026, 11, 1), amount: 50_000, course: 'AD' };
    expect(refundView(person({ rules, expenses: [paid] }), refund)).toMatchObject({
      kind: 'problem',
      problem: { code: 'refundAbovePaid' },
    });
  });
});
