import poFile from './data/niet-gevonden.po.json';
import voFile from './data/niet-gevonden.vo.json';
import type { RuleId } from '../domain/rules';
import type { CaoName } from './rules';

/** Something that was looked for and not found, so that the product can say so instead of guessing. */
export interface NotFound {
  /** The rule it concerns; absent for other gaps (tables, articles, wage changes). */
  readonly rule?: RuleId;
  /** Dutch sentence. */
  readonly what: string;
  /** First and last day (ISO dates) of the gap; `null` is open. */
  readonly since: string | null;
  readonly until: string | null;
  /** Whether the last known value is used in the gap. */
  readonly carriedForward: boolean;
}

// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
const gaps: Readonly<Record<CaoName, readonly NotFound[]>> = {
  VO: voFile.values as readonly NotFound[],
  PO: poFile.values as readonly NotFound[],
};

/** All known gaps of a CAO. */
export function notFound(cao: CaoName): readonly NotFound[] {
  return gaps[cao];
}
