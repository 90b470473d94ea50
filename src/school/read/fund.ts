import {
  isMissing,
  isMissingOrZero,
  readCents,
  readSchoolYear,
  readText,
  type Cell,
} from '../../tables/values';
import { readRequestedGrant } from '../../tables/grantRequests';
import { refuse } from '../../tables/problem';
import type { SchoolYear } from '../../domain/calendar';
import type { FundYear } from '../../domain/fund/years';
import type { Cents } from '../../domain/money';
import type { EmployeeRow } from './employees';
import { rowsOfPeople } from './rowsOfPeople';
import type { Steps } from '../../pacing';
import type { RowReader, TableReader } from '../../tables/tableReader';
import { type Fund, type FundRequest, requestId, type FundDecision, DECISIONS } from '../fund/requests';

/** The money per school year and the requests; a row that cannot be right is reported and takes no part. */
export function* readFund(
  money: TableReader | null,
  requests: TableReader | null,
  people: ReadonlyMap<string, EmployeeRow>,
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

function* readRequests(
  table: TableReader | null,
  people: ReadonlyMap<string, EmployeeRow>,
): Steps<FundRequest[]> {
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
  const decision = row.read('Besluit', false, readDecision);
  const granted = row.read('Toegekend', false, optionalCents);
  if (year === undefined || !course || asked === undefined) return null;
  if (decision === undefined || granted === undefined) return null;
  // A decision without an amount is about all of it.
  const given =
    decision === 'granted' ? (granted ?? asked.amount) : decision === 'partly' ? (granted ?? 0) : 0;
  return {
    id: requestId(year, key, course),
    key,
    year,
    course,
    ...asked,
    decision,
    granted: given,
    row: row.row,
  };
}

const optionalCents = (name: string, cell: Cell): Cents | null =>
  isMissing(cell) ? null : readCents(name, cell);

function readDecision(_name: string, cell: Cell): FundDecision | null {
  if (isMissingOrZero(cell)) return null;
  const text = String(cell).trim().toLowerCase();
  const known = (Object.keys(DECISIONS) as FundDecision[]).find((id) => DECISIONS[id] === text);
  return known ?? refuse({ code: 'unknownDecision', value: String(cell) });
}
