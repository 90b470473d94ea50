import { liability } from '../../../src/domain/budget/liability';
import { balanceOn } from '../../../src/domain/budget/ledger';
import { dayOf, firstDayOf, lastDayOf, type Day } from '../../../src/domain/calendar';
import { bookedPot } from '../../../src/domain/plan/bookedPot';
import { planLots } from '../../../src/domain/plan/lots';
import { DAY, expense, person } from '../../school/people';

const span = { from: 2026, years: 2 };
const BEGIN = firstDayOf(2026);

/** A pot with expenses as `[day, cents]`, of somebody who leaves on a day. */
function potWith(spent: readonly (readonly [Day, number])[], end: Day | null = null) {
  const expenses = spent.map(([date, amount], row) => ({ ...expense(row, 2026, 8, amount), date }));
  const employment = { start: dayOf(2020, 8, 1), end, fte: 0.8, changes: [] };
  return person({ expenses, employment }).pot!;
}

test('a pot from the first day of the year holds what was spent since as a payment', () => {
  const { pot } = person({ expenses: [expense(2, 2025, 10, 10000), expense(3, 2026, 9, 25000)] });
  const booked = bookedPot(pot!, planLots(pot!, DAY, span, 'agreed'), DAY, span);
  expect(booked.payments.map(({ amount }) => amount)).toEqual([25000]);
  const [year] = liability([booked], span.from, span.years);
  expect(year.paid).toBe(25000);
  expect(year.onJuly31).toBe(balanceOn(pot!, lastDayOf(2026)));
});

test('payments are those from the first day up to the reference date, in order of day', () => {
  const before = [BEGIN - 1, 50000] as const;
  const pot = potWith([[DAY + 1, 100], [DAY, 200], [BEGIN + 40, 300], [BEGIN, 400], before]);
  const { payments, lots, start, end } = bookedPot(pot, planLots(pot, DAY, span, 'agreed'), DAY, span);
  expect(payments).toEqual([
    { day: BEGIN, amount: 400 },
    { day: BEGIN + 40, amount: 300 },
    { day: DAY, amount: 200 },
  ]);
  // What was spent since is still in the lots, what was spent before is not.
  expect(lots).toEqual(planLots(potWith([before]), BEGIN, span, 'agreed'));
  expect(lots).not.toEqual(planLots(potWith([]), BEGIN, span, 'agreed'));
  expect([start, end]).toEqual([dayOf(2020, 8, 1), null]);
});

test('the lots stay as they are when nothing was spent since and the employment goes on', () => {
  for (const end of [null, DAY, DAY + 1]) {
    const pot = potWith([[BEGIN - 1, 500]], end);
    const lots = planLots(pot, DAY, span, 'agreed');
    expect(bookedPot(pot, lots, DAY, span).lots).toBe(lots);
  }
});

test('somebody who left since the first day still had the lots of then', () => {
  const pot = potWith([], DAY - 1);
  expect(bookedPot(pot, [], DAY, span).lots).toEqual(planLots(pot, BEGIN, span, 'agreed'));
  expect(planLots(pot, BEGIN, span, 'agreed')).not.toEqual([]);
});
