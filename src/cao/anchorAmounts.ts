import anchorAmountFile from './data/ankerbedragen.json';
import type { Provenance } from './provenance';
import type { CaoName } from './rules';

/**
 * A single amount of a newer salary table, as quoted in a source: first or last step of a scale, in cents per month
 * at 1.0 fte. It shows what is known of the missing tables and can check a pasted one; it is no table to compute with.
 */
export interface AnchorAmount extends Provenance {
  /** The CAO whose table the source quotes. */
  readonly cao: CaoName;
  readonly scale: string;
  readonly point: 'min' | 'max';
  readonly value: number;
  readonly unit: 'cents';
}

/** Quoted first and last amounts of newer salary tables, oldest first. */
// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
export const anchorAmounts = anchorAmountFile.values as readonly AnchorAmount[];
