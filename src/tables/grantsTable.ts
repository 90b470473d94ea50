import { ProblemError } from '../domain/problem';
import { columnPlaces, ArgumentRow, type Fields } from './fields';
import { decidedOn, readRequestedGrant } from './grantRequests';
import type { CourseGrant } from './grants';
import { needed, optional } from './headers';
import { PersonTable } from './personTable';
import { refuse } from './problem';
import { isMissingOrZero, readCourseKey, readSchoolYear, type Cell } from './values';

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
    const fields = new ArgumentRow(BEURS, row);
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
