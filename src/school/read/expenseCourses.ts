import { courseNames } from '../../tables/agreedCourses';
import { nearestName } from '../../tables/nearestName';
import { readCourseKey } from '../../tables/values';
import type { TableReader } from '../../tables/tableReader';
import { each, type Steps } from '../../pacing';
import type { Fund } from '../fund/requests';
import type { BookedExpense, Wish } from '../school';

/** Tells of expenses that name a course which is not among the person's wishes. They count all the same. */
export function* remarkUnknownCourses(
  table: TableReader | null,
  expenses: ReadonlyMap<string, readonly BookedExpense[]>,
  wishes: ReadonlyMap<string, readonly Wish[]>,
): Steps<void> {
  if (!table?.has('Opleiding')) return;
  for (const [key, booked] of expenses) {
    const own = wishes.get(key) ?? [];
    const known = new Set(own.flatMap(courseNames));
    yield* each(booked, ({ course, row }) => {
      if (course === undefined || known.has(course)) return;
      const names = own.map((wish) => wish.course);
      table.rowAt(row).fail('Opleiding', false, {
        code: 'expenseForUnknownCourse',
        course,
        nearest: nearestName(course, names),
      });
    });
  }
}

/** Tells of grants for a course that is not among the person's wishes: nobody's course is paid by them. */
export function* remarkUngrantedCourses(
  table: TableReader | null,
  { requests }: Fund,
  wishes: ReadonlyMap<string, readonly Wish[]>,
): Steps<void> {
  if (!table) return;
  yield* each(requests, ({ key, course, granted, row }) => {
    const own = wishes.get(key) ?? [];
    const name = readCourseKey('Opleiding', course);
    if (granted === 0 || name === undefined || own.some((wish) => courseNames(wish).includes(name))) return;
    const nearest = nearestName(
      course,
      own.map((wish) => wish.course),
    );
    table.rowAt(row).fail('Opleiding', false, { code: 'grantForUnknownCourse', course, nearest });
  });
}
