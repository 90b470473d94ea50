import { readCents, readCourseKey, readOptionalDay, readSchoolYear, readText } from '../../tables/values';
import { decidedOn, readRequestedGrant } from '../../tables/grantRequests';
import type { CourseGrant } from '../../tables/grants';
import { grouped } from '../../domain/grouped';
import type { SchoolYear } from '../../domain/calendar';
import type { FundYear } from '../../domain/fund/years';
import { rowsOfPeople, type People } from './rowsOfPeople';
import type { Steps } from '../../pacing';
import type { RowReader, TableReader } from '../../tables/tableReader';
import { requestId, type Fund, type FundRequest } from '../fund/requests';

/** The money per school year and the requests; a row that cannot be right is reported and takes no part. */
export function* readFund(
  money: TableReader | null,
  requests: TableReader | null,
  people: People,
): Steps<Fund> {
  return { money: readMoney(money), requests: yield* readRequests(requests, people) };
}

function readMoney(table: TableReader | null): FundYear[] {
  const years = new Map<SchoolYear, FundYear>();
  for (const row of table?.rows() ?? []) {
    const year = row.read('Schooljaar', false, readSchoolYear);
    const budget = row.read('Bedrag', false, readCents);
    if (year === undefined || budget === undefined) continue;
    if (years.has(year)) row.fail('Schooljaar', false, { code: 'fundYearTwice', year });
    else years.set(year, { year, budget });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

function* readRequests(table: TableReader | null, people: People): Steps<FundRequest[]> {
  const seen = new Map<string, number>();
  const requests: FundRequest[] = [];
  for (const [key, rows] of yield* rowsOfPeople(table, people)) {
    yield;
    for (const row of rows) {
      const request = readRequest(row, key);
      if (!request) continue;
      const known = seen.get(request.id);
      if (known !== undefined) {
        row.fail('Opleiding', false, { code: 'doubleRequest', course: request.course, firstRow: known });
        continue;
      }
      seen.set(request.id, request.row);
      requests.push(request);
    }
  }
  return requests.sort((a, b) => a.row - b.row);
}

function readRequest(row: RowReader, key: string): FundRequest | null {
  const year = row.read('Schooljaar', false, readSchoolYear);
  const course = row.read('Opleiding', false, readText);
  const asked = readRequestedGrant(row.fields());
  if (year === undefined || !course || asked === undefined) return null;
  const decided = decidedOn(row.fields(), () => asked.amount);
  if (!decided) return null;
  return {
    id: requestId(year, key, course),
    key,
    year,
    course,
    ...asked,
    ...decided,
    note: row.read('Toelichting', false, readText) ?? '',
    decidedOn: row.read('Besloten op', false, readOptionalDay) ?? null,
    row: row.row,
  };
}

/** What was granted, by employee. */
export function grantsOf({ requests }: Fund): ReadonlyMap<string, readonly CourseGrant[]> {
  const grants = requests.flatMap(({ key, year, course, granted: amount }) => {
    const name = readCourseKey('Opleiding', course);
    return amount === 0 || name === undefined ? [] : [{ key, year, course: name, amount }];
  });
  return grouped(grants, ({ key }) => key);
}
