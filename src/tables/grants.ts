import { takesPart } from '../domain/agreed/status';
import type { SchoolYear } from '../domain/calendar';
import { lowest } from '../domain/extremes';
import { paidByGrants, type Grant } from '../domain/fund/paidByGrants';
import { ProblemError } from '../domain/problem';
import { potDemands } from '../domain/plan/outsideSources';
import { courseNames } from './agreedCourses';
import { columnPlaces, PassedRow, type Fields } from './fields';
import { contributionsOf } from './funding';
import { decidedOn, readRequestedGrant } from './grantRequests';
import { needed, optional } from './headers';
import { PersonTable } from './personTable';
import { refuse } from './problem';
import { isMissingOrZero, readCourseKey, readSchoolYear, type Cell } from './values';
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

const BEURS = columnPlaces([
  'Personeelsnummer',
  'Schooljaar',
  'Opleiding',
  'Bedrag',
  'Besluit',
  'Toegekend',
  'Punten',
  'Datum',
]);

/** `beurs` with its headers: what each request was granted, 0 for one that is open or refused. See `paidGrants`. */
export function grantsTable(cells: readonly (readonly Cell[])[]): PersonTable<CourseGrant> {
  const columns = ['schooljaar', 'opleiding', 'bedrag', 'besluit'].map((title) => needed(title));
  const others = ['toegekend', 'punten', 'datum'].map((title) => optional(title));
  return new PersonTable('beurs', cells, [...columns, ...others], (row, named) => {
    if (!named) refuse({ code: 'headersNeeded', table: 'beurs' });
    const fields = new PassedRow(BEURS, row);
    const request = readGrant(fields);
    // A request that is open pays nothing, whatever is wrong in its row.
    if (request === null && fields.problem && !fields.read('Besluit', (_name, cell) => isMissingOrZero(cell)))
      throw new ProblemError(fields.problem);
    return request;
  });
}

function readGrant(row: Fields): CourseGrant | null {
  const year = row.read('Schooljaar', readSchoolYear);
  const course = row.read('Opleiding', readCourseKey);
  const asked = readRequestedGrant(row);
  const decided = asked && decidedOn(row, () => asked.amount);
  if (!decided || year === undefined || course === undefined) return null;
  return { year, course, amount: decided.granted };
}

/** The grants among somebody's requests; of two requests for one course and school year the first counts. */
export function paidGrants(requests: readonly CourseGrant[]): CourseGrant[] {
  const known = new Set<string>();
  return requests.filter(({ year, course, amount }) => {
    const id = `${year}|${course}`;
    if (known.has(id)) return false;
    known.add(id);
    return amount > 0;
  });
}
