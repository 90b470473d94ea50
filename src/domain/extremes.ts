/**
 * The largest and smallest of values, however many: a spread into Math.max or Math.min throws above some 120,000.
 */

/** The largest value; `atLeast` where there is none, or none as large. */
export function highest(values: Iterable<number>, atLeast = -Infinity): number {
  let most = atLeast;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/** The smallest value; Infinity where there is none. */
export function lowest(values: Iterable<number>): number {
  let least = Infinity;
  for (const value of values) least = Math.min(least, value);
  return least;
}
