import type { AgreedCourse } from '../domain/agreed/instalments';
import type { Paid } from '../domain/agreed/paid';
import { potDemands } from '../domain/plan/outsideSources';
import { contributionsOf } from './funding';
import { readCourseKey } from './values';
import type { WishRow } from './wishes';

/** What is needed of a row of `Wensen` to follow it as an agreed course. */
export type AgreedRow = Pick<
  WishRow,
  'course' | 'code' | 'price' | 'duration' | 'funding' | 'status' | 'start' | 'problem'
>;

/** What an expense can call a course in its column `Opleiding`. */
export function courseNames({ course, code }: Pick<WishRow, 'course' | 'code'>): string[] {
  const [byCode, byName] = [courseKeyOf(code), courseKeyOf(course)];
  if (byCode === undefined) return byName === undefined ? [] : [byName];
  return byName === undefined || byName === byCode ? [byCode] : [byCode, byName];
}

function courseKeyOf(name: string): string | undefined {
  return name === '' ? undefined : readCourseKey('opleiding', name);
}

/**
 * An agreed course on a day; null for a row that is not agreed, or in which something cannot be right.
 *
 * @param paid what the employee's budget has paid up to that day
 */
export function agreedCourseOf(row: AgreedRow, paid: Paid): AgreedCourse | null {
  const { price, duration, funding, status, start, problem } = row;
  if (status !== 'agreed' || problem !== null || price === null || start === null) return null;
  return {
    start,
    fromPot: potDemands(price, duration, contributionsOf(funding)),
    paid: paid(courseNames(row)),
  };
}

/**
 * Of each row the first row before it that has the same course agreed, null where there is none: only one of the two
 * can be meant.
 */
export function agreedBefore(rows: readonly AgreedRow[]): (number | null)[] {
  // Most people have one agreed course at most, and then there is nothing to compare.
  const agreed = rows.reduce((count, { status }) => (status === 'agreed' ? count + 1 : count), 0);
  if (agreed < 2) return rows.map(() => null);
  return rows.map(firstAgreed());
}

/** What says of rows one by one, with their places, where the same course was agreed before; see `agreedBefore`. */
export function firstAgreed(): (row: AgreedRow, place: number) => number | null {
  const known = new Map<string, number>();
  return (row, place) => {
    if (row.status !== 'agreed') return null;
    const names = courseNames(row);
    for (const name of names) {
      const before = known.get(name);
      if (before !== undefined) return before;
    }
    for (const name of names) known.set(name, place);
    return null;
  };
}
