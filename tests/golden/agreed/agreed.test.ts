import type { AgreedCourse } from '../../../src/domain/agreed/instalments';
import { freeBalance } from '../../../src/domain/agreed/freeBalance';
import { paidUpTo } from '../../../src/domain/agreed/paid';
import { coverOnDay } from '../../../src/domain/agreed/pot';
import { uncoveredYears } from '../../../src/domain/agreed/uncovered';
import type { Expense, PotInput } from '../../../src/domain/budget/ledger';
import { balanceOn } from '../../../src/domain/budget/ledger';
import { RuleBook, type RuleId } from '../../../src/domain/rules';
import { iso } from '../../oracles/days';

/**
 * An associate degree of two years, agreed in 2026 with somebody of 0.8 fte: € 5.060 (twice the statutory tuition fee
 * of € 2.530). The employer pays € 2.050 of each instalment and the training budget the rest: € 480, which is a year's
 * right at 0.8 fte (VO 16.5: € 600 × 0,8). The first instalment was paid on 1 September 2026.
 */
const NAME = 'associate degree';
const PAID: Expense = { date: iso('2026-9-1'), amount: 48_000, course: NAME };
const agreedOn = (date: string, expenses: readonly Expense[]): AgreedCourse => ({
  start: 2026,
  fromPot: [253_000 - 205_000, 253_000 - 205_000],
  paid: paidUpTo(expenses, iso(date))([NAME]),
});

/** € 600 a school year; nothing may be saved unless a term is agreed (VO 16.6 lid 1). */
function pot(change: Partial<PotInput>, savingTerm = 0): PotInput {
  const values: [RuleId, number][] = [
    ['scholingsbudget', 60_000],
    ['spaartermijn', savingTerm],
  ];
  const rules = values.map(([rule, value]) => ({
    rule,
    from: iso('2020-1-1'),
    value,
    provenance: { kind: 'default' as const },
  }));
  return {
    kind: 'scholingsbudget',
    employment: { start: iso('2026-8-1'), end: null, fte: 0.8, changes: [] },
    rules: new RuleBook(rules).forEmployee(null),
    expenses: [PAID],
    opening: [],
    ...change,
  };
}

const cutTo = (fte: number, date: string): PotInput['employment'] => ({
  start: iso('2026-8-1'),
  end: null,
  fte: 0.8,
  changes: [{ from: iso(date), fte }],
});

describe('an associate degree of two years at 0.8 fte, agreed in 2026', () => {
  it('is covered as it was agreed: € 480 in 2027-2028 from € 480', () => {
    const { committed, uncovered } = coverOnDay(pot({}), iso('2026-10-1'), [agreedOn('2026-10-1', [PAID])]);
    expect({ committed, uncovered }).toEqual({ committed: 48_000, uncovered: 0 });
  });

  it('is € 120 short in 2027-2028 when the hours are cut to 0.6 on 1 August 2027', () => {
    // The right of 2027-2028 becomes 0,6 × € 600 = € 360; € 480 − € 360 = € 120.
    const employment = cutTo(0.6, '2027-8-1');
    const cover = coverOnDay(pot({ employment }), iso('2027-6-1'), [agreedOn('2027-6-1', [PAID])]);
    expect(uncoveredYears(cover)).toEqual([{ course: 0, year: 2027, amount: 12_000 }]);
  });

  it('is € 69,84 short when they are cut on 1 January 2028', () => {
    // 2027-2028 has 366 days: 153 (August to December) at 0,8 and 213 at 0,6, so 122,4 + 127,8 = 250,2 fte days.
    // € 600 × 250,2 / 366 = € 410,1639… = € 410,16; € 480 − € 410,16 = € 69,84.
    const employment = cutTo(0.6, '2028-1-1');
    const cover = coverOnDay(pot({ employment }), iso('2027-10-1'), [agreedOn('2027-10-1', [PAID])]);
    expect(uncoveredYears(cover)).toEqual([{ course: 0, year: 2027, amount: 6_984 }]);
  });
});

describe('the same, stopped after one year with half of what was paid refunded', () => {
  const refund: Expense = { date: iso('2027-9-1'), amount: -24_000, course: NAME };
  const expenses = [PAID, refund];
  const day = iso('2027-10-1');

  it('lapses again where nothing may be saved: the lot of 2026-2027 paid and has lapsed', () => {
    // Left: the right of 2027-2028, € 480.
    expect(balanceOn(pot({ expenses }), day)).toBe(48_000);
    expect(freeBalance(pot({ expenses }), day, [])).toBe(48_000);
  });

  it('can be spent again where two years may be saved: the lot of 2026-2027 pays until 31 July 2029', () => {
    // € 480 of 2027-2028 and € 240 back in the lot of 2026-2027.
    expect(balanceOn(pot({ expenses }, 2), day)).toBe(72_000);
    // In 2028-2029 there are also € 480 of that year; on 1 August 2029 the lot of 2026-2027 has gone.
    expect(balanceOn(pot({ expenses }, 2), iso('2029-7-31'))).toBe(24_000 + 2 * 48_000);
    expect(balanceOn(pot({ expenses }, 2), iso('2029-8-1'))).toBe(3 * 48_000);
  });

  it('leaves € 720 still due as long as it is not written as stopped', () => {
    // Paid € 480 − € 240 = € 240: € 240 of the first instalment is overdue in 2027-2028, with € 480 of the second.
    // Two years saved: € 240 + € 480 pay all of it. Nothing saved: € 480 pays, € 240 is uncovered.
    const course = agreedOn('2027-10-1', expenses);
    const saved = coverOnDay(pot({ expenses }, 2), day, [course]);
    expect([saved.committed, saved.uncovered]).toEqual([72_000, 0]);
    expect(uncoveredYears(coverOnDay(pot({ expenses }), day, [course]))).toEqual([
      { course: 0, year: 2027, amount: 24_000 },
    ]);
  });
});
