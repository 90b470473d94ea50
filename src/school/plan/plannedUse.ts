import { orProblem } from '../../tables/problem';
import { isMissing, readDay, readKey } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { readPlanRow } from './planRows';
import type { RawTable } from '../../tables/rawTables';
import type { SchoolReading } from '../school';
import { columnIndexes } from '../../tables/tableReader';

/** What a line of `Plan` takes from a school year's budget. */
export interface PlannedUse {
  /** The school year in which it is paid. */
  readonly schoolYear: SchoolYear;
  /** The school year whose budget pays. */
  readonly lotYear: SchoolYear;
  readonly amount: Cents;
  /** Null where the line does not tell when it was written. */
  readonly writtenOn: Day | null;
}

/**
 * What the table `Plan` takes from whose budgets, by employee's key: one pass over the table, for the whole school. Lines
 * that cannot be read, or that others pay, take nothing.
 */
export function plannedUses({ raw }: SchoolReading): ReadonlyMap<string, readonly PlannedUse[]> {
  const table = raw.tables.Plan;
  const uses = new Map<string, PlannedUse[]>();
  const number = table && columnIndexes(table).get('Personeelsnummer');
  if (!table || number === undefined) return uses;
  table.rows.forEach((row, index) => {
    const key = readKey(row[number]);
    const planned = key === null ? null : readPlanRow(table, index);
    if (key === null || planned === null || planned.lotYear === null || planned.amount <= 0) return;
    const { schoolYear, lotYear, amount } = planned;
    const use = { schoolYear, lotYear, amount, writtenOn: writtenOn(table, index) };
    const own = uses.get(key);
    if (own) own.push(use);
    else uses.set(key, [use]);
  });
  return uses;
}

function writtenOn(table: RawTable, index: number): Day | null {
  const column = columnIndexes(table).get('Geschreven op');
  const cell = column === undefined ? undefined : table.rows[index][column];
  if (isMissing(cell)) return null;
  return orProblem(
    () => readDay('Geschreven op', cell),
    () => null,
  );
}
