import fundingFile from './data/financiering.json';
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

/** Funding schemes beside the personal budget, with their conditions and amounts. */
// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
export const fundingSources = fundingFile.values as readonly FundingSource[];
