import { schoolYearOf, type Day } from '../../domain/calendar';
import { pays } from '../../domain/agreed/paid';
import type { Cents } from '../../domain/money';
import { courseNames } from '../../tables/agreedCourses';
import { bookedFields } from '../budget/bookedFields';
import type { Employee, SchoolReading } from '../school';
import type { AgreedCourseView } from './courseView';

/**
 * What the employer has paid of an agreed course beside the budget, up to a day: as it is booked, and where nothing is
 * booked what was agreed for the school years that have begun. Only about this can repayment be agreed; what the budget
 * pays is the employee’s own right.
 */
export function employerPaid(
  reading: SchoolReading,
  { expenses }: Pick<Employee, 'expenses'>,
  { wish, instalments }: AgreedCourseView,
  day: Day,
): Cents {
  const booked = expenses.filter((expense) => {
    if (!expense.mandated || expense.date > day || !pays(expense, courseNames(wish))) return false;
    const { payer, mandated } = bookedFields(reading, expense);
    // What is ordered is never paid back.
    return payer === 'werkgever' && !mandated;
  });
  if (booked.length > 0) {
    return Math.max(
      booked.reduce((sum, { amount }) => sum + amount, 0),
      0,
    );
  }
  const sources = wish.funding.filter(({ kind }) => kind === 'employer').map(({ source }) => source);
  return instalments
    .filter(({ year }) => year <= schoolYearOf(day))
    .flatMap(({ outside }) => outside)
    .reduce((sum, { source, amount }) => (sources.includes(source) ? sum + amount : sum), 0);
}
