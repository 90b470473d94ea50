import { readKey, readSchoolYear, type Cell } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { ProblemError } from '../../domain/problem';
import type { RawTable } from '../../tables/rawTables';
import { requestId, type FundDecision } from '../fund/requests';
import type { Employee } from '../school';
import { columnIndexes } from '../../tables/tableReader';

/** A request to put in `Beurs`. */
export interface NewRequest {
  readonly employee: Pick<Employee, 'key' | 'number' | 'name'>;
  readonly year: SchoolYear;
  readonly course: string;
  readonly amount: Cents;
  readonly points: number | null;
  readonly date: Day;
}

/** What is decided on a request. */
export interface RequestDecision {
  readonly id: string;
  /** Null opens it again. */
  readonly decision: FundDecision | null;
  readonly granted: Cents;
  /** By which rule, or by hand. */
  readonly note: string;
}

/** The first row of each request. */
export function requestRows(raw: RawTable): ReadonlyMap<string, number> {
  const columns = columnIndexes(raw);
  const rows = new Map<string, number>();
  raw.rows.forEach((row, index) => {
    const cell = (column: string) => row[columns.get(column) ?? -1];
    const [year, key] = [yearOf(cell('Schooljaar')), readKey(cell('Personeelsnummer'))];
    if (year === null || key === null) return;
    const id = requestId(year, key, String(cell('Opleiding') ?? ''));
    if (!rows.has(id)) rows.set(id, index);
  });
  return rows;
}

/** Null for what is no school year: such a row is nobody's. */
export function yearOf(cell: Cell): SchoolYear | null {
  try {
    return readSchoolYear('Schooljaar', cell);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
