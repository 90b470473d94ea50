import { isMissing, readHundredths, readText, type Cell } from '../../tables/values';
import type { TableReader } from '../../tables/tableReader';

/** What the school gives on top of salaries, in hundredths of a percent; null where it is not filled in. */
export interface SchoolSurcharges {
  readonly holidayAllowance: number | null;
  readonly yearEnd: number | null;
  readonly employerPart: number | null;
}

export type SurchargeName = keyof SchoolSurcharges;

/** The names by which they stand in `Instellingen`, with the percentage as number: 8,33. */
export const surchargeSettings: Readonly<Record<SurchargeName, string>> = {
  holidayAllowance: 'Vakantietoeslag (%)',
  yearEnd: 'Eindejaarsuitkering (%)',
  employerPart: 'Werkgeversdeel (%)',
};

export const noSurcharges: SchoolSurcharges = { holidayAllowance: null, yearEnd: null, employerPart: null };

/** Reads the percentages of `Instellingen`; other settings are somebody else's. The last row of a name counts. */
export function readSurcharges(table: TableReader | null): SchoolSurcharges {
  const found: { -readonly [Name in SurchargeName]: number | null } = { ...noSurcharges };
  for (const row of table?.rows() ?? []) {
    const name = row.read('Instelling', false, readText);
    const known = (Object.keys(surchargeSettings) as SurchargeName[]).find(
      (key) => surchargeSettings[key].toLowerCase() === name?.toLowerCase(),
    );
    if (known) found[known] = row.read('Waarde', false, readPercentage) ?? null;
  }
  return found;
}

function readPercentage(name: string, cell: Cell): number | null {
  return isMissing(cell) ? null : readHundredths(name, cell);
}
