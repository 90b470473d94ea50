import { dayOf } from '../../../src/domain/calendar';
import { personMoney, type PersonMoney } from '../../../src/school/budget/personMoney';
import { potView } from '../../../src/domain/budget/potView';
import type { Employee } from '../../../src/school/school';
import { DAY, expense, person, rulesWithSavingTerm, shippedRules } from '../../school/people';

function moneyOf(employee: Employee): PersonMoney {
  const result = personMoney(employee, DAY);
  if (result.kind !== 'money') throw new Error(result.kind);
  return result.money;
}

describe('what is in the pot', () => {
  it('shows each lot with its last day, the one that lapses first at the top', () => {
    const { pot } = moneyOf(person());
    expect(pot.usable).toBe(3 * 48000);
    expect(pot.lots.map(({ year, left, lastDay }) => [year, left, lastDay])).toEqual([
      [2024, 48000, dayOf(2027, 7, 31)],
      [2025, 48000, dayOf(2028, 7, 31)],
      [2026, 48000, dayOf(2029, 7, 31)],
    ]);
    expect(pot.lapsing).toBe(48000);
    expect(pot.lapseDay).toBe(dayOf(2027, 7, 31));
  });

  it('pays from the lot that lapses first, and never for mandated training', () => {
    const { pot, expenses, mandated } = moneyOf(
      person({
        expenses: [expense(5, 2026, 9, 50000), expense(6, 2026, 10, 99900, true), expense(7, 2027, 1, 100)],
      }),
    );
    expect(pot.usable).toBe(3 * 48000 - 50000);
    expect(pot.lots.map(({ year, spent, left }) => [year, spent, left])).toEqual([
      [2025, 2000, 46000],
      [2026, 0, 48000],
    ]);
    expect(expenses).toEqual([
      expect.objectContaining({ row: 5, description: 'Boek 5', lots: [2024, 2025] }),
    ]);
    expect(mandated).toEqual([expect.objectContaining({ row: 6, amount: 99900, lots: [] })]);
  });

  it('explains the entitlement with the figures that it was computed from', () => {
    const { pot } = moneyOf(person());
    expect(pot.entitlement).toEqual({
      year: 2026,
      amount: 48000,
      fullTime: 60000,
      fteDays: 292,
      days: 365,
      proRata: true,
      seniorLeave: null,
    });
    // 115 days of 365 at 0.8 fte.
    expect(pot.accrued).toBe(15123);
    expect(pot.daysPassed).toBe(115);
    expect(pot.accruedFteDays).toBe(92);
  });

  it('says of the source how far it is confirmed', () => {
    const { sources } = moneyOf(person()).pot;
    expect(sources.budget).toMatchObject({ value: 60000, validity: 'carriedForward', personal: false });
    expect(sources.savingTerm).toMatchObject({ value: 2, validity: 'own' });
  });

  it('is of this school year alone where nothing is agreed', () => {
    const { pot } = moneyOf(person({ rules: shippedRules }));
    expect(pot.lots.map(({ year, left, lapsesThisYear }) => [year, left, lapsesThisYear])).toEqual([
      [2026, 48_000, true],
    ]);
    expect(pot.sources.savingTerm).toMatchObject({ value: 0, validity: 'carriedForward' });
  });

  it('names an agreement with one person as such', () => {
    const { pot } = moneyOf(person({ rules: rulesWithSavingTerm(4) }));
    expect(pot.lots).toHaveLength(5);
    expect(pot.sources.savingTerm).toMatchObject({ value: 4, validity: 'own', personal: true });
  });

  it('ends every lot with the last day of employment', () => {
    const end = dayOf(2027, 1, 31);
    const { pot } = moneyOf(person({ employment: { start: dayOf(2020, 8, 1), end, fte: 1, changes: [] } }));
    expect(pot.lots.map(({ lastDay, endsWithEmployment }) => [lastDay, endsWithEmployment])).toEqual(
      pot.lots.map(() => [end, true]),
    );
    expect(pot.lapsing).toBe(pot.usable);
    expect(pot.lapseDay).toBe(end);
  });

  it('has nothing for somebody who is not employed on the day', () => {
    const employment = { start: dayOf(2020, 8, 1), end: dayOf(2026, 9, 30), fte: 1, changes: [] };
    const { pot } = moneyOf(person({ employment }));
    expect(pot).toMatchObject({ employed: false, usable: 0, lots: [], lapsing: 0 });
  });

  it('shows an opening lot without a computation', () => {
    const { pot: input } = person();
    const opening = [{ year: 2025, left: 12345 }];
    const pot = potView({ ...input!, opening }, DAY);
    expect(pot.lots.map(({ year, left, entitlement }) => [year, left, entitlement === null])).toEqual([
      [2025, 12345, true],
      [2026, 48000, false],
    ]);
  });
});

describe('what cannot be computed', () => {
  it('is said, not guessed', () => {
    expect(personMoney(person({ pot: null }), DAY)).toEqual({ kind: 'unreadable' });
  });

  it('names an expense above the balance', () => {
    expect(personMoney(person({ expenses: [expense(5, 2026, 9, 999900)] }), DAY)).toEqual({
      kind: 'problem',
      problem: {
        code: 'expenseAboveBalance',
        date: dayOf(2026, 9, 1),
        amount: 999900,
        shortfall: 999900 - 144000,
      },
    });
  });
});
