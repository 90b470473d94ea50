import type { DatedRow } from './datedRow';

/**
 * Rows whose last day is the first day of the person's next row in a list that never writes the day before: there an
 * end is the first day that does not count any more. Such ends become the day before.
 *
 * @returns the rows in the same order, and how many ends were moved
 */
export function exclusiveEnds(rows: readonly DatedRow[]): {
  readonly rows: readonly DatedRow[];
  readonly count: number;
} {
  if (rows.every(({ until }) => until === null)) return { rows, count: 0 };
  const begins = new Set(rows.map(({ row, from }) => `${row.key} ${from}`));
  const follows = ({ row, from, until }: DatedRow, days: number) =>
    until !== null && until > (from ?? -Infinity) && begins.has(`${row.key} ${until + days}`);
  if (!rows.some((row) => follows(row, 0)) || rows.some((row) => follows(row, 1))) return { rows, count: 0 };
  let count = 0;
  const moved = rows.map((row) => {
    if (row.until === null) return row;
    count++;
    return { ...row, until: row.until - 1 };
  });
  return { rows: moved, count };
}
