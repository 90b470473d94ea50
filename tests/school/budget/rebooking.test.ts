import { aboveBudget, rebookingProblem } from '../../../src/school/budget/expenses';
import { dayOf } from '../../../src/domain/calendar';
import { schoolOfOne } from '../agreed/followed';

const AD = { Opleiding: 'Associate degree', Code: 'AD', Kosten: 1200 };
const paid = { Datum: dayOf(2026, 9, 1), Bedrag: 500, Opleiding: 'AD' };
const back = { Datum: dayOf(2026, 10, 1), Bedrag: -200, Opleiding: 'Associate degree' };
const as = (amount: number, more = {}) => ({
  ...{ date: paid.Datum, amount, description: '', hours: 0, mandated: false, course: 'AD' },
  ...more,
});

describe('changing a booked expense', () => {
  // € 600 a year from 2024 on, saved for two years: € 1.800 in all.
  const { anna } = schoolOfOne([AD], [paid, back]);
  const [payment, refund] = anna.expenses;

  it('can be done up to what the budget has', () => {
    expect(rebookingProblem(anna, payment, as(180_000))).toBeNull();
    expect(rebookingProblem(anna, payment, as(180_001))).toMatchObject({
      code: 'expenseAboveBalance',
      shortfall: 1,
    });
    expect(rebookingProblem(anna, payment, as(999_999, { payer: 'werkgever' }))).toMatchObject({
      code: 'refundAbovePaid',
    });
  });

  it('is divided where it is too high itself, so that what is booked after it is paid too', () => {
    const later = { Datum: dayOf(2026, 10, 1), Bedrag: 100, Opleiding: 'AD' };
    const { anna: both } = schoolOfOne([AD], [paid, later]);
    expect(aboveBudget(both, both.expenses[0], as(180_001))).toEqual({ fits: 170_000, rest: 10_001 });
    expect(aboveBudget(both, both.expenses[0], as(170_000))).toBeNull();
    // Here the budget pays this one, and has too little for the other.
    expect(rebookingProblem(both, both.expenses[0], as(170_001))).toMatchObject({ amount: 10_000 });
    expect(aboveBudget(both, both.expenses[0], as(170_001))).toBeNull();
  });

  it('cannot leave a refund without its payment', () => {
    expect(rebookingProblem(anna, payment, as(19_999))).toMatchObject({ code: 'refundAbovePaid' });
    expect(rebookingProblem(anna, payment, as(20_000))).toBeNull();
    expect(rebookingProblem(anna, payment, as(50_000, { course: 'EHBO' }))).toMatchObject({
      code: 'refundAbovePaid',
    });
    expect(rebookingProblem(anna, payment, null)).toMatchObject({ code: 'refundAbovePaid' });
    expect(rebookingProblem(anna, refund, null)).toBeNull();
    expect(rebookingProblem(anna, refund, as(-50_001, { date: back.Datum }))).toMatchObject({
      code: 'refundAbovePaid',
    });
  });

  it('is never refused for what was wrong before', () => {
    const { anna: wrong } = schoolOfOne([], [paid, { ...paid, Bedrag: -900 }, { ...paid, Bedrag: 9000 }]);
    expect(rebookingProblem(wrong, wrong.expenses[1], as(-40_000))).toBeNull();
    const { anna: above } = schoolOfOne([], [{ ...paid, Bedrag: 9000 }, paid]);
    expect(rebookingProblem(above, above.expenses[0], as(900_000, { course: '' }))).toBeNull();
  });
});
