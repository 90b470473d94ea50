import type { AgreedCourse } from '../domain/agreed/instalments';
import { NOTHING_PAID, type Paid } from '../domain/agreed/paid';
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
    paid: paid === NOTHING_PAID ? 0 : paid(courseNames(row)),
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
  const first = new FirstAgreed();
  return rows.map((row, place) => first.before(row, place));
}

/** So few names are compared one by one. */
const FEW = 8;

/** Tells of rows one by one where the same course was agreed before; see `agreedBefore`. */
export class FirstAgreed {
  private readonly names: string[] = [];
  private readonly places: number[] = [];
  private placeOf: Map<string, number> | null = null;

  /** The place of the first row before this one that has the same course agreed; null where there is none. */
  before(row: AgreedRow, place: number): number | null {
    if (row.status !== 'agreed') return null;
    const names = courseNames(row);
    for (const name of names) {
      const first = this.find(name);
      if (first !== undefined) return first;
    }
    for (const name of names) this.add(name, place);
    return null;
  }

  private find(name: string): number | undefined {
    if (this.placeOf) return this.placeOf.get(name);
    const known = this.names.indexOf(name);
    return known < 0 ? undefined : this.places[known];
  }

  private add(name: string, place: number): void {
    this.names.push(name);
    this.places.push(place);
    if (this.placeOf) this.placeOf.set(name, place);
    else if (this.names.length > FEW)
      this.placeOf = new Map(this.names.map((known, i) => [known, this.places[i]]));
  }
}
