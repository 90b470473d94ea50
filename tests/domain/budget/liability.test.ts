import { dayOf } from '../../../src/domain/calendar';
import { liability, planPayments, type LiabilityPerson } from '../../../src/domain/budget/liability';
import { yearly } from '../plan/support';

const person = (more: Partial<LiabilityPerson> = {}): LiabilityPerson => ({
  lots: yearly(2026, 3, 60_000, 1),
  payments: [],
  start: null,
  end: null,
  ...more,
});

const nothing = { onDecember31: 0, onJuly31: 0, paid: 0, lapsed: 0, short: 0 };

describe('liability', () => {
  it('adds up what can be spent on both days, what is paid and what lapses', () => {
    const payments = planPayments([
      { year: 2026, paid: 10_000 },
      { year: 2027, paid: 0 },
      { year: 2028, paid: 80_000 },
    ]);
    // 2026: 600 − 100 = 500. 2027: 500 + 600; at its end 500 of 2026 lapses. 2028: 600 + 600 − 800 = 400, all of 2028.
    expect(liability([person({ payments })], 2026, 4)).toEqual([
      { ...nothing, year: 2026, onDecember31: 50_000, onJuly31: 50_000, paid: 10_000 },
      { ...nothing, year: 2027, onDecember31: 110_000, onJuly31: 110_000, lapsed: 50_000 },
      { ...nothing, year: 2028, onDecember31: 40_000, onJuly31: 40_000, paid: 80_000 },
      { ...nothing, year: 2029, onDecember31: 40_000, onJuly31: 40_000, lapsed: 40_000 },
    ]);
  });

  it('counts what lapses with the first school year, and not what lapsed before', () => {
    const lots = yearly(2024, 2, 60_000, 1);
    expect(liability([person({ lots })], 2026, 1)).toEqual([
      { ...nothing, year: 2026, onDecember31: 60_000, onJuly31: 60_000, lapsed: 60_000 },
    ]);
  });

  it('puts a payment before or after 31 December', () => {
    const payments = [
      { day: dayOf(2026, 12, 31), amount: 1 },
      { day: dayOf(2027, 1, 1), amount: 10 },
      { day: dayOf(2027, 7, 31), amount: 100 },
      { day: dayOf(2027, 8, 1), amount: 1_000 },
    ];
    const [first, second] = liability([person({ payments })], 2026, 2);
    expect(first).toEqual({ ...nothing, year: 2026, onDecember31: 59_999, onJuly31: 59_889, paid: 111 });
    expect(second).toMatchObject({ onDecember31: 118_889, paid: 1_000, lapsed: 58_889 });
  });

  it('lets everything lapse on leaving', () => {
    const leaves = (end: number) => liability([person({ lots: yearly(2026, 2, 60_000, 3), end })], 2026, 3);
    expect(leaves(dayOf(2027, 12, 30))[1]).toEqual({ ...nothing, year: 2027, lapsed: 120_000 });
    expect(leaves(dayOf(2027, 12, 31))[1]).toMatchObject({
      onDecember31: 120_000,
      onJuly31: 0,
      lapsed: 120_000,
    });
    expect(leaves(dayOf(2028, 7, 31))[1]).toMatchObject({ onJuly31: 120_000, lapsed: 120_000 });
    expect(leaves(dayOf(2028, 8, 1))[1]).toMatchObject({ lapsed: 0 });
    expect(leaves(dayOf(2027, 12, 30))[2]).toEqual({ ...nothing, year: 2028 });
  });

  it('holds nothing before entry, and pays from the first day on', () => {
    const start = dayOf(2027, 1, 15);
    const payments = planPayments([{ year: 2026, paid: 20_000 }], start);
    expect(payments).toEqual([{ day: start, amount: 20_000 }]);
    expect(liability([person({ start, payments })], 2026, 1)).toEqual([
      { ...nothing, year: 2026, onJuly31: 40_000, paid: 20_000 },
    ]);
  });

  it('shows what the pots cannot carry', () => {
    const payments = [
      { day: dayOf(2025, 9, 1), amount: 5 },
      { day: dayOf(2026, 9, 1), amount: 70_000 },
      { day: dayOf(2027, 9, 1), amount: 1_000 },
    ];
    const rows = liability(
      [person({ lots: yearly(2026, 2, 60_000, 1), payments, end: dayOf(2027, 8, 31) })],
      2026,
      2,
    );
    expect(rows[0]).toMatchObject({ paid: 60_000, short: 10_000 });
    expect(rows[1]).toMatchObject({ paid: 0, short: 1_000, lapsed: 60_000 });
  });

  it('leaves out what ended before the horizon', () => {
    expect(liability([person({ lots: yearly(2024, 2, 60_000, 0) })], 2026, 1)).toEqual([
      { ...nothing, year: 2026 },
    ]);
  });

  it('adds people up, and is empty without years', () => {
    expect(liability([person(), person()], 2026, 1)[0].onJuly31).toBe(120_000);
    expect(liability([], 2026, 1)).toEqual([{ ...nothing, year: 2026 }]);
    expect(liability([person()], 2026, 0)).toEqual([]);
  });
});
