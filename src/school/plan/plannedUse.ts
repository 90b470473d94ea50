import { ColumnPlaces, ArgumentRow } from '../../tables/fields';
import { readKey } from '../../tables/values';
import { readPlannedUse } from '../../tables/planTable';
import { columnIndexes } from '../../tables/tableReader';
import type { PlannedUse } from '../../domain/agreed/plannedOfLapsing';
import type { SchoolReading } from '../school';

/**
 * What the table `Plan` takes from whose budgets, by employee's key: one pass over the table, for the whole school. Lines
 * that cannot be read, or that others pay, take nothing.
 */
export function plannedUses({ raw }: SchoolReading): ReadonlyMap<string, readonly PlannedUse[]> {
  const table = raw.tables.Plan;
  const uses = new Map<string, PlannedUse[]>();
  const columns = table && columnIndexes(table);
  const number = columns?.get('Personeelsnummer');
  if (!table || !columns || number === undefined) return uses;
  const places = new ColumnPlaces(columns);
  for (const row of table.rows) {
    const key = readKey(row[number]);
    const use = key === null ? null : readPlannedUse(new ArgumentRow(places, row));
    if (key === null || use === null) continue;
    const own = uses.get(key);
    if (own) own.push(use);
    else uses.set(key, [use]);
  }
  return uses;
}
