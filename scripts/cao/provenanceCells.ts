import type { Provenance } from '../../src/cao';
import { dutchSource, dutchVerified } from './dutch';
import { markdownLink } from './markdown';

/** The columns that every value has beside its own. */
export const PROVENANCE = ['Geverifieerd', 'Bron', 'Toelichting'] as const;

type Sourced = Pick<Provenance, 'source' | 'confirmedBy' | 'verified' | 'verifiedUntil' | 'note'>;

/** The cells under {@link PROVENANCE}. */
export function provenanceCells(value: Sourced): string[] {
  const sources = [value.source, ...(value.confirmedBy ?? [])];
  return [
    dutchVerified(value),
    sources.map((source) => dutchSource(source, markdownLink)).join('; '),
    value.note ?? '',
  ];
}
