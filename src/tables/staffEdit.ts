import type { RowByColumn } from './rowsByColumn';

/** What to do to the workbook's tables. People are never removed. */
export interface StaffEdit {
  readonly add: readonly RowByColumn[];
  /** Cells of `Medewerkers` to change, by key. */
  readonly change: ReadonlyMap<string, RowByColumn>;
  /** All rows of `Aanstellingen` that a person has afterwards, by key. */
  readonly appointments: ReadonlyMap<string, readonly RowByColumn[]>;
}
