import type { SchoolYear } from '../calendar';
import { exactSum, type Cents } from '../money';
import { instalmentsOf, type AgreedCourse } from './instalments';

/**
 * What agreed courses still take from the pot, on a day in the school year `now`.
 *
 * @param dueIn only what is due in this school year; absent for all
 * @throws ProblemError `sumTooLarge`
 */
export function committed(courses: readonly AgreedCourse[], now: SchoolYear, dueIn?: SchoolYear): Cents {
  let sum = 0;
  for (const course of courses) {
    for (const { left, dueIn: year } of instalmentsOf(course, now)) {
      if (dueIn === undefined || year === dueIn) sum += left;
    }
  }
  return exactSum(sum);
}
