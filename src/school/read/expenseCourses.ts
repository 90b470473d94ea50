import { KIND_PAYERS } from '../../cao/courseKindPayers';
import { courseNames } from '../../tables/agreedCourses';
import { nearestName } from '../../tables/nearestName';
import { readCourseKey, readPayer } from '../../tables/values';
import type { RowReader, TableReader } from '../../tables/tableReader';
import { each, type Steps } from '../../pacing';
import type { Fund } from '../fund/requests';
import type { BookedExpense, Wish } from '../school';

/** Tells of expenses that name a course which the person does not have, or which the employer pays. They count all the same. */
export function* remarkCoursesOfExpenses(
  table: TableReader | null,
  expenses: ReadonlyMap<string, readonly BookedExpense[]>,
  wishes: ReadonlyMap<string, readonly Wish[]>,
): Steps<void> {
  if (!table?.has('Opleiding')) return;
  for (const [key, booked] of expenses) {
    const own = wishes.get(key) ?? [];
    const known = new Set(own.flatMap(courseNames));
    const someByEmployer = own.some(isPaidByEmployer);
    yield* each(booked, (expense) => {
      const { course, row } = expense;
      if (course === undefined) return;
      if (!known.has(course)) remarkUnknownCourse(table.rowAt(row), course, own);
      else if (someByEmployer) remarkEmployersCourse(table.rowAt(row), course, expense, own);
    });
  }
}

/** Tells of an expense that names a course which is not among the person's wishes. */
function remarkUnknownCourse(row: RowReader, course: string, own: readonly Wish[]): void {
  const names = own.map((wish) => wish.course);
  row.fail('Opleiding', false, {
    code: 'expenseForUnknownCourse',
    course,
    nearest: nearestName(course, names),
  });
}

/**
 * Tells of an expense of which nobody says who pays, for a course that the employer pays, such as the journey to ordered
 * training (CAO VO, 16.7 and 13.1 lid 1c). The employee may agree that the budget pays.
 */
function remarkEmployersCourse(
  row: RowReader,
  course: string,
  { mandated, amount }: BookedExpense,
  own: readonly Wish[],
): void {
  if (mandated || amount <= 0) return;
  const paid = own.filter((wish) => courseNames(wish).includes(course));
  if (!paid.every(isPaidByEmployer)) return;
  const payer = row.has('Betaler') ? row.read('Betaler', false, readPayer) : null;
  if (payer === 'budget') return;
  const [{ course: name, kind, status }] = paid;
  const word = KIND_PAYERS[status === 'mandated' ? 'ordered' : kind].word;
  row.fail('Opleiding', false, { code: 'expenseOfEmployersCourse', course: name, kind: word });
}

function isPaidByEmployer({ kind, status }: Wish): boolean {
  return status === 'mandated' || KIND_PAYERS[kind].payer === 'employer';
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
