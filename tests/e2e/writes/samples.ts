import type { PersonalPlan } from '../../../src/domain/personalPlan';
import type { NewExpense } from '../../../src/school/edits/expenses';
import type { PlanRow } from '../../../src/school/school';
import { EMPTY_WISH, type WishFields } from '../../../src/tables/wishes';

export const planOfTwo: readonly PlanRow[] = [2026, 2027].map((schoolYear, index) => ({
  course: 'Cursus A',
  schoolYear,
  instalment: index + 1,
  instalments: 2,
  lotYear: schoolYear,
  source: null,
  amount: 12_345,
  shortfall: 0,
}));

export const wishFields: WishFields = {
  ...EMPTY_WISH,
  course: 'Cursus B',
  price: 45_000,
  duration: 1,
  earliest: 2027,
};

/** An expense that differs with the number, but for its date. */
export const expenseOf = (n: number): Omit<NewExpense, 'date'> => ({
  amount: 100 + n,
  description: `Uitgave ${n}`,
  hours: 0,
  mandated: n % 3 === 0,
});

export const samplePlan: PersonalPlan = {
  handedIn: 46_300,
  activities: '=Opleiding',
  forEmployee: 'Groei',
  forSchool: 'Opvolging',
  facilities: '- vrijdag',
};
