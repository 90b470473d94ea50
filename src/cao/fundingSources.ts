import fundingFile from './data/financiering.json';
import repaymentFile from './data/studiekostenbeding.json';
import type { Provenance, Source } from './provenance';

/** One amount or limit of a funding scheme. */
export interface FundingAmount extends Provenance {
  /** Dutch: what the amount is for. */
  readonly what: string;
  readonly value: number;
  /** Cents, hundredths of an hour, hundredths of a percent, or years. */
  readonly unit: 'cents' | 'hundredths of an hour' | 'basis points' | 'years';
  /** Dutch: per year, in total, per hour. */
  readonly per: string;
  /** ISO date after which the amount no longer holds, where the source says so. */
  readonly validUntil?: string;
}

/** Money for training other than the personal budget, with what it asks. */
export interface FundingSource {
  readonly id: string;
  readonly name: string;
  /** Whether support staff can use it: yes, no, or not established. */
  readonly forSupportStaff: boolean | null;
  /** `proposal`: a plea, there is no such scheme to apply for. */
  readonly status: 'scheme' | 'loan' | 'proposal';
  /** Dutch sentences. */
  readonly conditions: readonly string[];
  readonly amounts: readonly FundingAmount[];
  readonly sources: readonly Source[];
  readonly note?: string;
}

/** The rule that an employer may not reclaim the cost of mandatory training. */
export interface RepaymentRule extends Provenance {
  /** Dutch. */
  readonly rule: string;
  readonly exceptions: readonly string[];
  /** Dutch: the tests for clauses that are still allowed. */
  readonly otherClauses: readonly string[];
}

// The schemas, checked at build and in tests, hold the narrow types that TypeScript cannot read from JSON.
const fundingSourceRows = fundingFile.values as readonly FundingSource[];
const repayment = repaymentFile.value as RepaymentRule;

/** Funding schemes beside the personal budget, with their conditions and amounts. */
export function fundingSources(): readonly FundingSource[] {
  return fundingSourceRows;
}

/** When a repayment clause (studiekostenbeding) is void. Information with its sources, no legal advice. */
export function repaymentRule(): RepaymentRule {
  return repayment;
}
