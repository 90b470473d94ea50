/** Who published a source: law and joint CAO parties, one CAO party, a third party, or a quotation of a quotation. */
export type SourceKind = 'official' | 'union/employer' | 'secondary' | 'indirect';

/** Where a value was read. */
export interface Source {
  readonly title: string;
  /** Article or annex, as printed in the source. */
  readonly article?: string;
  readonly url: string;
  readonly kind: SourceKind;
  /** When the source was written: `2018`, `2016-04` or `2023-03-01`. Absent: the source bears no date. */
  readonly dated?: string;
}

/**
 * What every shipped value says about itself. Dates are ISO texts, which sort as dates.
 *
 * A value is `verified` when a source of kind `official` or `union/employer` states it for a known time;
 * `verifiedUntil` is then the last day that those sources speak of. After that day the value is carried forward.
 */
export interface Provenance {
  readonly validFrom: string;
  readonly source: Source;
  /** Further sources that say the same, or that date it. */
  readonly confirmedBy?: readonly Source[];
  readonly verified: boolean;
  /** `null` when the value is not verified for any date. */
  readonly verifiedUntil: string | null;
  /** Dutch, shown to the user: conditions, and why a value is not (or no longer) verified. */
  readonly note?: string;
}

/** Whether the sources of a value speak of this day (ISO date). False before it, after it, and for unverified values. */
export function isVerifiedOn(
  value: Pick<Provenance, 'validFrom' | 'verified' | 'verifiedUntil'>,
  isoDate: string,
): boolean {
  return (
    value.verified &&
    value.verifiedUntil !== null &&
    value.validFrom <= isoDate &&
    isoDate <= value.verifiedUntil
  );
}
