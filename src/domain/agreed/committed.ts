import type { SchoolYear } from '../calendar';
import { exactSum, type Cents } from '../money';
import { duePerYear } from './cover';
import type { AgreedCourse } from './instalments';

/**
 * What agreed courses still take from the pot, on a day in the school year `now`.
 *
 * @param dueIn only what is due in this school year; absent for all
 * @throws ProblemError `sumTooLarge`
 */
export function committed(courses: readonly AgreedCourse[], now: SchoolYear, dueIn?: SchoolYear): Cents {
  const due = duePerYear(courses, now);
  if (dueIn !== undefined) return exactSum(due[dueIn - now] ?? 0);
  return exactSum(due.reduce((sum, amount) => sum + amount, 0));
}
