import type { Cell } from '../../tables/values';
import { restorableRows } from '../../tables/cellText';

/** What is in the cells of a range, of which `values` and `formulas` were loaded. */
export function contentsOf({ values, formulas }: Excel.Range): readonly (readonly Cell[])[] {
  return restorableRows(values, formulas);
}
