import type { SchoolYear } from '../calendar';
import type { Cents } from '../money';

/** What the grant fund granted for a school year. */
export interface Grant {
  readonly year: SchoolYear;
  readonly amount: Cents;
}

/**
 * What grants pay of each instalment of a course: each grant pays in order, from the instalment of its own school year
 * on, up to its amount.
 *
 * @param instalments what nobody else pays of them, in order of school year
 * @param start the school year of the first instalment
 */
export function paidByGrants(
  instalments: readonly Cents[],
  start: SchoolYear,
  grants: readonly Grant[],
): Cents[] {
  const open = [...instalments];
  for (const { year, amount } of [...grants].sort((a, b) => a.year - b.year)) {
    let left = amount;
    for (let k = Math.max(year - start, 0); k < open.length; k++) {
      const paid = Math.min(open[k], left);
      open[k] -= paid;
      left -= paid;
    }
  }
  return instalments.map((instalment, k) => instalment - open[k]);
}
