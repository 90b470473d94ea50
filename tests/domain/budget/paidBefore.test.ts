import { balanceOn, type OpeningLot } from '../../../src/domain/budget/ledger';
import { RuleBook } from '../../../src/domain/rules';
import { iso } from '../../oracles/days';
import { refusal } from '../../support/refusal';
import { potFrom2026, rule } from '../agreed/support';

/** € 600 a year saved for two years; 2026 paid € 500 of a course in the second school year, as it lapses first. */
const expenses = [
  { date: iso('2027-9-1'), amount: 50_000, course: 'ad' },
  { date: iso('2028-9-1'), amount: -20_000, course: 'ad' },
];
const balance = (opening: readonly OpeningLot[], day: string) =>
  balanceOn(potFrom2026({ expenses, opening }), iso(day));
/** What closing 2027-2028 leaves of both school years. */
const closed = [
  { year: 2026, left: 10_000 },
  { year: 2027, left: 60_000 },
];

describe('what comes back of a payment of before an opening balance', () => {
  it('goes to the lot that paid where the closed school year remembers what it was computed from', () => {
    const opening = closed.map((lot) => ({ ...lot, closedFrom: [] }));
    for (const day of ['2028-10-1', '2029-7-31', '2029-8-1', '2030-8-1'])
      expect([day, balance(opening, day)]).toEqual([day, balance([], day)]);
    expect(balance(opening, '2028-10-1')).toBe(150_000);
    expect(balance(opening, '2029-8-1')).toBe(180_000);
    // One lot was typed beside what closing wrote.
    expect(balance([closed[0], opening[1]], '2029-8-1')).toBe(180_000);
  });

  it('is found behind a payment of after it, and is never more than what was paid', () => {
    const later = { date: iso('2028-9-1'), amount: 10_000, course: 'ehbo' };
    const opening = closed.map((lot) => ({ ...lot, closedFrom: [] }));
    const withLater = potFrom2026({ expenses: [...expenses, later], opening });
    expect(balanceOn(withLater, iso('2028-10-1'))).toBe(140_000);
    const onFirstDay = { date: iso('2028-8-1'), amount: 10_000, course: 'bhv' };
    const back = { date: iso('2028-9-1'), amount: -10_001, course: 'bhv' };
    const tooMuch = potFrom2026({ expenses: [onFirstDay, back], opening });
    expect(refusal(() => balanceOn(tooMuch, iso('2028-10-1')))).toMatchObject({
      code: 'refundAbovePaid',
      excess: 1,
    });
  });

  it('is nothing of school years that are not computed', () => {
    const pot = {
      ...potFrom2026({ expenses: [expenses[0], { ...expenses[1], date: iso('2029-9-1') }] }),
      rules: new RuleBook([{ ...rule('scholingsbudget', 60_000), from: iso('2028-8-1') }], []).forEmployee(
        null,
      ),
    };
    expect(refusal(() => balanceOn(pot, iso('2029-10-1'))).code).toBe('refundAbovePaid');
  });

  it('goes to the school year of the payment where the balance was typed', () => {
    expect(balance(closed, '2028-10-1')).toBe(150_000);
    // The € 200 is taken to be of 2027, which can still be spent a year longer.
    expect(balance(closed, '2029-8-1')).toBe(200_000);
  });

  it('is found through what was typed before the closed school years', () => {
    const earlier = [{ date: iso('2026-9-1'), amount: 10_000, course: 'ad' }, expenses[1]];
    const opening = [{ year: 2027, left: 60_000, closedFrom: [{ year: 2026, left: 30_000 }] }];
    const pot = potFrom2026({ expenses: [{ ...earlier[1], amount: -10_000 }, earlier[0]], opening });
    expect(balanceOn(pot, iso('2028-10-1'))).toBe(130_000);
  });

  it('goes to the school year of the payment where what is remembered cannot be any more', () => {
    const wrong = [{ date: iso('2026-9-1'), amount: -1, course: 'ehbo' }, ...expenses];
    const opening = closed.map((lot) => ({ ...lot, closedFrom: [] }));
    expect(balanceOn(potFrom2026({ expenses: wrong, opening }), iso('2029-8-1'))).toBe(200_000);
  });
});
