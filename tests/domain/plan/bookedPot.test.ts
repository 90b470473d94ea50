import { liability } from '../../../src/domain/budget/liability';
import { balanceOn } from '../../../src/domain/budget/ledger';
import { lastDayOf } from '../../../src/domain/calendar';
import { bookedPot } from '../../../src/domain/plan/bookedPot';
import { planLots } from '../../../src/domain/plan/lots';
import { DAY, expense, person } from '../../taskpane/people';

const span = { from: 2026, years: 2 };
const { pot } = person({ expenses: [expense(2, 2025, 10, 10000), expense(3, 2026, 9, 25000)] });

test('a pot from the first day of the year holds what was spent since as a payment', () => {
  const booked = bookedPot(pot!, planLots(pot!, DAY, span), DAY, span);
  expect(booked.payments.map(({ amount }) => amount)).toEqual([25000]);
  const [year] = liability([booked], span.from, span.years);
  expect(year.paid).toBe(25000);
  expect(year.onJuly31).toBe(balanceOn(pot!, lastDayOf(2026)));
});
