import type { Cell } from '../../../src/tables/values';

/** Rows of `Salaristabel` for scales 4 and 5, with amounts that are plainly samples. */
export const salaryRows: Cell[][] = [
  [4, 0, 2000, '1-1-2026', 'Verzonnen bedragen'],
  [4, 1, 2100, '1-1-2026', 'Verzonnen bedragen'],
  [4, 2, 2200, '1-1-2026', 'Verzonnen bedragen'],
  [5, 0, 2150, '1-1-2026', 'Verzonnen bedragen'],
  [5, 1, 2250, '1-1-2026', 'Verzonnen bedragen'],
];
