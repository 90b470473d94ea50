import { refuse } from '../../tables/problem';
import { isMissing, readHundredths, readNumber, readText, type Cell } from '../../tables/values';
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
    if (known)
      found[known] =
        row.read('Waarde', false, (_, cell) => readPercentage(surchargeSettings[known], cell)) ?? null;
  }
  return found;
}

/** In percents: more is a typing error. */
const MOST_PERCENTAGE = 200;

/**
 * Whether so many hundredths of a percent can be a surcharge: less than 1% is what Excel makes of 8% in a cell that shows
 * percents.
 */
export function canBeSurcharge(hundredths: number): boolean {
  return hundredths === 0 || (hundredths >= 100 && hundredths <= MOST_PERCENTAGE * 100);
}

function readPercentage(name: string, cell: Cell): number | null {
  if (isMissing(cell)) return null;
  const value = readNumber(name, cell);
  const refused = () => refuse({ code: 'percentageOutOfRange', name, value, most: MOST_PERCENTAGE });
  // A percentage below 1 has more decimals than an amount may have.
  if (value > 0 && value < 1) return refused();
  const hundredths = readHundredths(name, cell);
  return canBeSurcharge(hundredths) ? hundredths : refused();
}
