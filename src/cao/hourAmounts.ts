import file from './data/uurbedragen.vo.json';
import type { Provenance } from './provenance';

/** What an hour of work costs the employer, per scale, from a day on. */
export interface HourAmounts extends Provenance {
  /** Whole euros by scale, the employer's charges included. */
  readonly euros: Readonly<Record<string, number>>;
}

/** The tables of the CAO VO (annex 5 I), oldest first. They are meant for handing over saved leave. */
// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
export const hourAmounts = file.tables as readonly HourAmounts[];
