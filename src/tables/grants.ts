import { takesPart } from '../domain/agreed/status';
import type { SchoolYear } from '../domain/calendar';
import { lowest } from '../domain/extremes';
import { paidByGrants, type Grant } from '../domain/fund/paidByGrants';
import { potDemands } from '../domain/plan/outsideSources';
import { courseNames } from './agreedCourses';
import { contributionsOf } from './funding';
import type { WishRow } from './wishes';

export type { Grant };

/** What stands in wish, plan, agreement and report as the payer. */
export const GRANT_SOURCE = 'Ondersteunersbeurs';

/** A grant, and what names the course that it pays, in lower case. */
export interface CourseGrant extends Grant {
  readonly course: string;
}

/** A course that grants can pay. */
type GrantedRow = Pick<WishRow, 'price' | 'duration' | 'funding' | 'status' | 'start'>;

/** The school year in which a wish with grants starts, or not at all; null where it has none. */
export function grantedStart(grants: readonly Grant[]): SchoolYear | null {
  return grants.length === 0 ? null : lowest(grants.map(({ year }) => year));
}

/** The course with what grants pay of it, after its other payers; what they paid before of it is reckoned anew. */
export function withGrants<Row extends GrantedRow>(row: Row, grants: readonly Grant[]): Row {
  const others = row.funding.filter(({ kind }) => kind !== 'grant');
  const start = row.status === 'agreed' ? row.start : grantedStart(grants);
  const { price, duration } = row;
  if (grants.length === 0 || price === null || start === null) {
    return others.length === row.funding.length ? row : { ...row, funding: others };
  }
  const perYear = paidByGrants(potDemands(price, duration, contributionsOf(others)), start, grants);
  return { ...row, funding: [...others, { kind: 'grant', source: GRANT_SOURCE, perYear, scheme: null }] };
}

/**
 * Somebody's grants by the course that they pay: of courses of one name the one that is agreed, or else the first wish.
 * What became of a course that is over takes no grant any more.
 */
export function grantsPerCourse(
  rows: readonly Pick<WishRow, 'course' | 'code' | 'status'>[],
  grants: readonly CourseGrant[],
): Grant[][] {
  const perCourse = rows.map((): Grant[] => []);
  const placeOf = new Map<string, number>();
  rows.forEach((row, place) => {
    if (!takesPart(row.status)) return;
    for (const name of courseNames(row)) {
      const first = placeOf.get(name);
      if (first === undefined || (row.status === 'agreed' && rows[first].status !== 'agreed'))
        placeOf.set(name, place);
    }
  });
  for (const { course, year, amount } of grants) {
    const place = placeOf.get(course);
    if (place !== undefined) perCourse[place].push({ year, amount });
  }
  return perCourse;
}
