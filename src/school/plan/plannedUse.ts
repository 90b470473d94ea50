import { ColumnPlaces, ArgumentRow } from '../../tables/fields';
import { readPlannedUse } from '../../tables/planTable';
import { columnIndexes } from '../../tables/tableReader';
import type { PlannedUse } from '../../domain/agreed/plannedOfLapsing';
import { rowsByKey } from './planRows';
import type { SchoolReading } from '../school';

/**
 * What the table `Plan` takes from whose budgets, by employee's key: one pass over the table, for the whole school. Lines
 * that cannot be read, or that others pay, take nothing.
 */
export function plannedUses({ raw }: SchoolReading): ReadonlyMap<string, readonly PlannedUse[]> {
  const table = raw.tables.Plan;
  if (!table) return new Map();
  const places = new ColumnPlaces(columnIndexes(table));
  const useIn = (index: number) => readPlannedUse(new ArgumentRow(places, table.rows[index])) ?? [];
  const uses = [...rowsByKey(table)].map(([key, own]) => [key, own.flatMap(useIn)] as const);
  return new Map(uses.filter(([, own]) => own.length > 0));
}
