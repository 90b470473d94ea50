import type { Day, SchoolYear } from '../../domain/calendar';
import type { FundYear } from '../../domain/fund/years';
import type { Cents } from '../../domain/money';

/** What stands in the column Besluit; nothing while a request is open. */
export const DECISIONS = { granted: 'toegekend', partly: 'deels', refused: 'afgewezen' } as const;

export type FundDecision = keyof typeof DECISIONS;

/** A request to the grant fund, from `Beurs`. */
export interface FundRequest {
  /** Tells it from the others: school year, person and course. */
  readonly id: string;
  readonly key: string;
  readonly year: SchoolYear;
  readonly course: string;
  readonly amount: Cents;
  readonly points: number | null;
  readonly date: Day | null;
  /** Null while it is open. */
  readonly decision: FundDecision | null;
  /** What was granted; 0 while it is open. */
  readonly granted: Cents;
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
