import type { Day } from '../../domain/calendar';
import type { ListRow } from './columnReaders';
import type { Period } from './periods';

/** A row with its dates and fte read. */
export interface DatedRow {
  readonly row: ListRow;
  readonly inService: Day | null;
  readonly outOfService: Day | null;
  /** The row's own dates; null where it has none. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly fte: number | null;
}

/** The days in which a row holds: its own, or else those of the employment. */
export function daysOf({ from, until, inService, outOfService }: DatedRow): Omit<Period, 'fte'> {
  return { from: from ?? inService, until: until ?? outOfService };
}
