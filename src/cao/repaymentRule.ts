import repaymentFile from './data/studiekostenbeding.json';
import type { Provenance } from './provenance';

/** The rule that an employer may not reclaim the cost of mandatory training. */
export interface RepaymentRule extends Provenance {
  /** Dutch. */
  readonly rule: string;
  readonly exceptions: readonly string[];
  /** Dutch: the tests for clauses that are still allowed. */
  readonly otherClauses: readonly string[];
}

// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
const repayment = repaymentFile.value as RepaymentRule;

/** When a repayment clause (studiekostenbeding) is void. Information with its sources, no legal advice. */
export function repaymentRule(): RepaymentRule {
  return repayment;
}
