import po2003 from './data/salaristabel.po.2003-03-01.json';
import vo2003 from './data/salaristabel.vo.2003-03-01.json';
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

/** A complete published salary table: amounts in cents per month at 1.0 fte, gross, as of its effective date. */
export interface SalaryTable {
  readonly cao: CaoName;
  /** ISO date. */
  readonly effectiveDate: string;
  readonly unit: 'cents';
  readonly scales: readonly SalaryScale[];
  readonly source: Source;
  readonly verified: boolean;
  /** Last day that the source speaks of; what became of the amounts afterwards was not found. */
  readonly verifiedUntil: string | null;
  readonly note?: string;
}

// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
const tables = [vo2003, po2003] as readonly SalaryTable[];

/** The verified complete tables of a CAO, oldest first. */
export function salaryTables(cao: CaoName): readonly SalaryTable[] {
  return tables.filter((table) => table.cao === cao);
}
