import type { DecidedGrant, RequestedGrant } from '../../tables/grantRequests';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { FundYear } from '../../domain/fund/years';

/** A request to the grant fund, from `Beurs`. */
export interface FundRequest extends RequestedGrant, DecidedGrant {
  /** Tells it from the others: school year, person and course. */
  readonly id: string;
  readonly key: string;
  readonly year: SchoolYear;
  readonly course: string;
  /** By which rule it was decided, or by hand, as it stands in Toelichting. */
  readonly note: string;
  /** Null while it is open, or where the day is not filled in. */
  readonly decidedOn: Day | null;
  readonly row: number;
}

/** The grant fund as the workbook holds it. */
export interface Fund {
  /** In order of school year. */
  readonly money: readonly FundYear[];
  /** In the order of the table. */
  readonly requests: readonly FundRequest[];
}

/** `2026|1005|cursus excel`: one request per person, course and school year. */
export function requestId(year: SchoolYear, key: string, course: string): string {
  return `${year}|${key}|${course.trim().toLowerCase()}`;
}
