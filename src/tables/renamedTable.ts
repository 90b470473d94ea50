import { nearestName } from './nearestName';
import type { OtherTable } from './rawTables';
import { tableSpecs, type TableName } from './schema';

/**
 * The table that ours was probably renamed to: one that has most of its columns, or else one with a name that comes
 * near.
 */
export function nearestTable(table: TableName, others: readonly OtherTable[]): string | null {
  return (
    renamedTable(table, others) ??
    nearestName(
      table,
      others.map(({ name }) => name),
    )
  );
}

/** The table that has most of the columns of ours; null where none has. */
export function renamedTable(table: TableName, others: readonly OtherTable[]): string | null {
  const wanted = tableSpecs[table].columns
    .filter(({ optional }) => !optional)
    .map(({ name }) => name.toLowerCase());
  const match = others.find(({ headers }) => {
    const given = new Set(headers.map((header) => header.trim().toLowerCase()));
    return wanted.filter((name) => given.has(name)).length > wanted.length / 2;
  });
  return match?.name ?? null;
}
