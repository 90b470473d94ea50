import { MOST_FTE_OF_CAO } from '../../tables/values';
import type { RowReader } from '../../tables/tableReader';

/** An fte above what the CAO knows counts, and is remarked. */
export function remarkFte(row: RowReader, fte: number): void {
  if (fte > MOST_FTE_OF_CAO)
    row.fail('Fte', false, { code: 'fteAboveMost', value: fte, most: MOST_FTE_OF_CAO });
}
