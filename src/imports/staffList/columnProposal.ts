import type { ColumnContents } from './contents';
import type { HeaderMeaning, StaffField } from './fields';

export type Confidence = 'sure' | 'likely' | 'guess';

/** Why a column is taken for what it is. */
export type ProposalReason =
  | { readonly code: 'knownHeader'; readonly systems: readonly string[] }
  /** The header is known without a word before or after it. */
  | { readonly code: 'partOfHeader'; readonly systems: readonly string[] }
  /** The header has other meanings in other systems; the contents decided. */
  | { readonly code: 'severalMeanings'; readonly meanings: readonly HeaderMeaning[] }
  /** The header is known, but most cells hold something else. */
  | { readonly code: 'contentsDiffer' }
  | { readonly code: 'contents' }
  /** Another column holds the same, and is read instead. */
  | { readonly code: 'taken'; readonly by: number; readonly field: StaffField }
  /** Known, and left alone. */
  | { readonly code: 'notUsed'; readonly meaning: HeaderMeaning }
  | { readonly code: 'unknown' }
  | { readonly code: 'chosen' };

/** A column of the list with what it is taken for. */
export interface ColumnProposal {
  readonly index: number;
  /** "" where there is none. */
  readonly header: string;
  /** Null when the column is not read. */
  readonly field: StaffField | null;
  readonly confidence: Confidence;
  readonly reason: ProposalReason;
  readonly contents: ColumnContents;
}

/** What the user decided, by column index: a field, or null for a column that is not to be read. */
export type ColumnChoices = ReadonlyMap<number, StaffField | null>;
