import type { Demand } from '../../domain/budget/lots';
import { schoolYearOf, type Day } from '../../domain/calendar';
import { pays } from '../../domain/agreed/paid';
import type { Cents } from '../../domain/money';
import { courseNames } from '../../tables/agreedCourses';
import { bookedFields } from '../budget/bookedFields';
import type { Employee, SchoolReading, Wish } from '../school';
import type { AgreedCourseView, InstalmentView } from './courseView';
import { partsOfOthers } from './instalmentToBook';

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
  const booked = bookedByEmployer(reading, { expenses }, wish, day);
  if (booked !== null) return booked;
  return instalments
    .filter(({ year }) => year <= schoolYearOf(day))
    .reduce((sum, instalment) => sum + employerPart(wish, instalment), 0);
}

/** What an employer still has to pay of agreed courses in a school year. */
export type EmployerDue = Demand;

/**
 * What the employer promised of an agreed course and did not pay yet, up to a day: the earliest instalments are paid first, and
 * what is left of one of an earlier school year is due in that of the day.
 */
export function employerDue(
  reading: SchoolReading,
  employee: Pick<Employee, 'expenses'>,
  view: AgreedCourseView,
  day: Day,
): readonly EmployerDue[] {
  return partsOfOthers(reading, employee, view, day).flatMap((parts, i) => {
    const left = parts.reduce(
      (sum, { payer, amount, booked }) => (payer === 'werkgever' ? sum + amount - booked : sum),
      0,
    );
    const year = Math.max(view.instalments[i].year, schoolYearOf(day));
    return left === 0 ? [] : [{ year, amount: left }];
  });
}

/** What is booked as paid by the employer of a course up to a day, ordered training apart; null where nothing is. */
function bookedByEmployer(
  reading: SchoolReading,
  { expenses }: Pick<Employee, 'expenses'>,
  wish: Wish,
  day: Day,
): Cents | null {
  const booked = expenses.filter((expense) => {
    if (!expense.mandated || expense.date > day || !pays(expense, courseNames(wish))) return false;
    const { payer, mandated } = bookedFields(reading, expense);
    // What is ordered is never paid back.
    return payer === 'werkgever' && !mandated;
  });
  if (booked.length === 0) return null;
  return Math.max(
    booked.reduce((sum, { amount }) => sum + amount, 0),
    0,
  );
}

/** What the employer pays of an instalment, as agreed. */
function employerPart({ funding }: Wish, { outside }: InstalmentView): Cents {
  const sources = funding.filter(({ kind }) => kind === 'employer').map(({ source }) => source);
  return outside.reduce((sum, { source, amount }) => (sources.includes(source) ? sum + amount : sum), 0);
}
