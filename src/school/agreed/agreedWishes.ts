import { agreedCourseOf, courseNames } from '../../tables/agreedCourses';
import type { AgreedCourse } from '../../domain/agreed/instalments';
import { NOTHING_PAID, paidUpTo, pays } from '../../domain/agreed/paid';
import type { Expense } from '../../domain/budget/spending';
import type { Day } from '../../domain/calendar';
import type { Employee, Wish } from '../school';

/** A wish that is agreed, with what is followed of it. */
export interface AgreedWish {
  readonly wish: Wish;
  readonly course: AgreedCourse;
}

/**
 * The agreed courses among somebody's wishes on a day, in the order of the wishes. One in which something cannot be
 * right is left out: `problem` of that wish says what, and amounts beside agreed courses are then too high.
 *
 * @param expenses those that the budget pays
 */
export function agreedWishes(wishes: readonly Wish[], expenses: readonly Expense[], day: Day): AgreedWish[] {
  const paid = paidUpTo(expenses, day);
  return wishes.flatMap((wish) => {
    const course = agreedCourseOf(wish, paid);
    return course ? [{ wish, course }] : [];
  });
}

/** Whether a wish is agreed and can be followed, so that what is due of it is kept apart. */
export function isFollowed(wish: Wish): boolean {
  return agreedCourseOf(wish, NOTHING_PAID) !== null;
}

/** Whether nothing is booked for a course, whoever pays: only then can its agreement be taken back as if it had not been. */
export function isNothingBooked({ expenses }: Pick<Employee, 'expenses'>, wish: Wish): boolean {
  const names = courseNames(wish);
  return !expenses.some((expense) => pays(expense, names));
}

/** The agreed courses that `agreedWishes` leaves out, because something in them cannot be right. */
export function unreadableAgreed(wishes: readonly Wish[]): readonly Wish[] {
  return wishes.filter(({ status, problem }) => status === 'agreed' && problem !== null);
}
