import type { Source } from './provenance';
import type { CaoName } from './rules';

/** A step of a scale: its printed label (`0`, `1`, `J15`) and the gross full-time monthly amount in cents. */
export interface SalaryStep {
  readonly step: string;
  readonly cents: number;
}

/** A scale with its steps in the order of the published table. */
export interface SalaryScale {
  readonly scale: string;
  readonly steps: readonly SalaryStep[];
}

/** A complete published salary table: gross per month at 1.0 fte, as of its effective date. */
export interface SalaryTable {
  readonly cao: CaoName;
  /** ISO date. */
  readonly effectiveDate: string;
  readonly scales: readonly SalaryScale[];
  readonly source: Source;
  /** Another edition that prints the same table. */
  readonly confirmedBy?: readonly Source[];
  readonly verified: boolean;
  /** Last day that the sources speak of; after it the table is carried forward. */
  readonly verifiedUntil: string | null;
  readonly note?: string;
}

/** A scale as its file holds it: a column of whole euros, those of the youth steps first. */
export interface ScaleColumn {
  readonly scale: string;
  readonly youthSteps?: readonly string[];
  readonly euros: readonly number[];
}

/** A table as its file holds it; the steps after the youth steps are numbered from `firstStep` on. */
export interface SalaryTableFile extends Omit<SalaryTable, 'scales'> {
  readonly firstStep: number;
  readonly scales: readonly ScaleColumn[];
}

/** The table of a file, each amount with its step. */
export function salaryTableOf({ firstStep, scales, ...table }: SalaryTableFile): SalaryTable {
  return { ...table, scales: scales.map((column) => scaleOf(column, firstStep)) };
}

function scaleOf({ scale, youthSteps = [], euros }: ScaleColumn, firstStep: number): SalaryScale {
  const steps = euros.map((amount, index) => ({
    step: youthSteps[index] ?? String(firstStep + index - youthSteps.length),
    cents: amount * 100,
  }));
  return { scale, steps };
}
