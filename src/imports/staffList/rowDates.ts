import { each, type ShareSteps } from '../../pacing';
import type { DatedRow } from './datedRow';

/**
 * Rows of one person that give different dates of employment, in a list without dates per row: there each row is a
 * period of its own, and its dates bound the row.
 */
export function* rowDateSteps(rows: readonly DatedRow[]): ShareSteps<readonly DatedRow[]> {
  const differing = new Set<string>();
  const first = new Map<string, DatedRow>();
  yield* each(rows, (row) => {
    const key = row.row.key!;
    const known = first.get(key);
    if (known === undefined) first.set(key, row);
    else if (known.inService !== row.inService) differing.add(key);
  });
  if (differing.size === 0) return rows;
  return rows.map((row) =>
    differing.has(row.row.key!) && row.from === null && row.until === null
      ? { ...row, from: row.inService, until: row.outOfService, outOfService: null }
      : row,
  );
}
