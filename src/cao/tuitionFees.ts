import tuitionFeeFile from './data/studiekosten.json';
import type { Provenance } from './provenance';

/** Statutory fees: hbo tuition, mbo full-time fee (18 and over), mbo part-time or work-based level 1-2 and level 3-4. */
export type TuitionKind = 'hbo' | 'mbo_bol' | 'mbo_bbl12' | 'mbo_bbl34';

/** A statutory fee for one study year, in cents. */
export interface TuitionFee extends Provenance {
  readonly kind: TuitionKind;
  /** `2024-2025`. */
  readonly studyYear: string;
  readonly value: number;
  readonly unit: 'cents';
  /** Lowest fee that part-time study may cost, in cents, where the source names it. */
  readonly partTimeMinimum?: number;
  /** Last day of the study year (ISO date). */
  readonly validUntil: string;
}

/** Statutory tuition fees that were found, by kind and then by study year. Years between them are absent. */
// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
export const tuitionFees = tuitionFeeFile.values as readonly TuitionFee[];
