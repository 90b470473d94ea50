import type { BenchRow } from './types';

/** A row of the table: so many milliseconds, of at most so many. */
export const mostMs = (work: string, measured: number, most: number): BenchRow => ({
  work,
  target: `≤ ${most} ms`,
  measured,
  unit: 'ms',
  ok: measured <= most,
});

export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
