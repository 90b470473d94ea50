import { dayOf } from '../../../src/domain/calendar';
import type { Employment } from '../../../src/domain/budget/employment';
import type { PotInput } from '../../../src/domain/budget/ledger';
import type { Lot } from '../../../src/domain/budget/lots';
import { planLots } from '../../../src/domain/plan/lots';
import { RuleBook, type RuleId } from '../../../src/domain/rules';

const book = (term: number, advance = 0): RuleBook =>
  new RuleBook(
    (
      [
        ['scholingsbudget', 60_000],
        ['spaartermijn', term],
        ['voorschot', advance],
      ] as [RuleId, number][]
    ).map(([rule, value]) => ({ rule, from: dayOf(2020, 1, 1), value, provenance: { kind: 'default' } })),
  );

const potOf = (employment: Partial<Employment>, more: Partial<PotInput> = {}): PotInput => ({
  kind: 'scholingsbudget',
  employment: { start: dayOf(2024, 8, 1), end: null, fte: 1, changes: [], ...employment },
  rules: book(2).forEmployee(null),
  expenses: [],
  opening: [],
  ...more,
});

const rows = (lots: readonly Lot[]): number[][] =>
  lots.map(({ year, firstUsable, lastUsable, granted }) => [year, firstUsable, lastUsable, granted]);

const span = { from: 2026, years: 2 };

describe('planLots', () => {
  it('takes what booked expenses have left, and the entitlements to come', () => {
    const expenses = [
      { date: dayOf(2025, 9, 1), amount: 70_000 },
      { date: dayOf(2026, 9, 1), amount: 20_000 },
      { date: dayOf(2026, 12, 1), amount: 1_000 },
    ];
    // € 700 takes all of 2024 and € 100 of 2025; € 200 more of 2025. The last expense comes after the reference date.
    expect(rows(planLots(potOf({}, { expenses }), dayOf(2026, 10, 1), span, 'planning'))).toEqual([
      [2025, 2025, 2027, 30_000],
      [2026, 2026, 2028, 60_000],
      [2027, 2027, 2029, 60_000],
    ]);
  });

  it('leaves out what lapses between the reference date and the plan', () => {
    expect(rows(planLots(potOf({}), dayOf(2026, 3, 1), { from: 2027, years: 1 }, 'planning'))).toEqual([
      [2025, 2025, 2027, 60_000],
      [2026, 2026, 2028, 60_000],
      [2027, 2027, 2029, 60_000],
    ]);
  });

  it('ends on leaving: no later entitlement, nothing usable later', () => {
    // 1 August to 31 December 2027 are 153 of 366 days: € 250,82.
    expect(
      rows(
        planLots(
          potOf({ end: dayOf(2027, 12, 31) }),
          dayOf(2026, 8, 1),
          { from: 2026, years: 5 },
          'planning',
        ),
      ),
    ).toEqual([
      [2024, 2024, 2026, 60_000],
      [2025, 2025, 2027, 60_000],
      [2026, 2026, 2027, 60_000],
      [2027, 2027, 2027, 25_082],
    ]);
  });

  it('pays nothing in advance before the school year of entry', () => {
    const lots = planLots(
      potOf({ start: dayOf(2027, 8, 1) }, { rules: book(2, 2).forEmployee(null) }),
      dayOf(2026, 8, 1),
      span,
      'planning',
    );
    expect(rows(lots)).toEqual([
      [2027, 2027, 2029, 60_000],
      [2028, 2027, 2030, 60_000],
      [2029, 2027, 2031, 60_000],
    ]);
  });

  it('starts from opening lots', () => {
    const opening = [{ year: 2025, left: 12_345 }];
    expect(rows(planLots(potOf({}, { opening }), dayOf(2026, 8, 1), span, 'planning'))).toEqual([
      [2025, 2025, 2027, 12_345],
      [2026, 2026, 2028, 60_000],
      [2027, 2027, 2029, 60_000],
    ]);
  });

  it('gives a budget that is used up, by advance too, no second time', () => {
    // € 700 takes the € 600 of 2026, and € 100 of 2027 by advance.
    const expenses = [{ date: dayOf(2026, 9, 1), amount: 70_000 }];
    const pot = potOf({ start: dayOf(2026, 8, 1) }, { expenses, rules: book(2, 1).forEmployee(null) });
    expect(rows(planLots(pot, dayOf(2026, 10, 1), span, 'planning'))).toEqual([
      [2027, 2026, 2029, 50_000],
      [2028, 2027, 2030, 60_000],
    ]);
  });

  it('leaves out what lapses before entry', () => {
    const opening = [{ year: 2024, left: 9_000 }];
    const pot = potOf({ start: dayOf(2027, 8, 1) }, { opening });
    expect(rows(planLots(pot, dayOf(2026, 8, 1), span, 'planning'))).toEqual([[2027, 2027, 2029, 60_000]]);
  });

  it('knows nothing of a day before an opening balance', () => {
    const pot = potOf({}, { opening: [{ year: 2027, left: 9_000 }] });
    expect(() => planLots(pot, dayOf(2026, 8, 1), span, 'planning')).toThrow('beforeOpening');
  });

  it('lets the last school year before leaving pay, and the first one of employment', () => {
    const pot = potOf({ start: dayOf(2026, 8, 1), end: dayOf(2027, 7, 31) });
    expect(rows(planLots(pot, dayOf(2026, 8, 1), span, 'planning'))).toEqual([[2026, 2026, 2026, 60_000]]);
  });

  it('can try a longer saving term and an advance for every lot that has not lapsed', () => {
    // The lot of 2023 has lapsed on 1 August 2026.
    const agreement = { savingTerm: 1, advance: 1 };
    expect(
      rows(planLots(potOf({ start: dayOf(2023, 8, 1) }), dayOf(2026, 8, 1), span, 'planning', agreement)),
    ).toEqual([
      [2024, 2023, 2027, 60_000],
      [2025, 2024, 2028, 60_000],
      [2026, 2025, 2029, 60_000],
      [2027, 2026, 2030, 60_000],
      [2028, 2027, 2031, 60_000],
    ]);
  });
});

describe('planning where nothing is agreed', () => {
  const byPlan = new RuleBook(
    (
      [
        ['scholingsbudget', 60_000],
        ['spaartermijn_plan', 2],
      ] as [RuleId, number][]
    ).map(([rule, value]) => ({ rule, from: dayOf(2020, 1, 1), value, provenance: { kind: 'default' } })),
  ).forEmployee(null);
  const pot = potOf({}, { rules: byPlan });

  it('takes a plan as handed in now, for this school year and later', () => {
    expect(rows(planLots(pot, dayOf(2026, 10, 1), span, 'planning'))).toEqual([
      [2026, 2026, 2028, 60_000],
      [2027, 2027, 2029, 60_000],
    ]);
  });

  it('has no such plan in what is agreed', () => {
    expect(rows(planLots(pot, dayOf(2026, 10, 1), span, 'agreed'))).toEqual([
      [2026, 2026, 2026, 60_000],
      [2027, 2027, 2027, 60_000],
    ]);
  });
});
