import type { ListNumber } from '../cells/numbers';

/** How a column says how much somebody works: 0,8 of full time, 80 percent, or 32 hours a week. */
export type FteUnit = 'factor' | 'percentage' | 'hours';

/** More than this is no fte; the same limit as that of the workbook. */
export const MOST_FTE = 1.5;

const MOST_HOURS = 60;
/** This share of a column decides; the few other cells are listed as unreadable. */
const MOST_OF_THEM = 0.85;

/** How the numbers of a column, taken in one by one, tell its unit. Only those above 0 say something. */
export class FteUnitVotes {
  private readonly told = new Set<FteUnit | undefined>();
  private worked = 0;
  private percents = 0;
  private factors = 0;
  private hours = 0;
  private percentages = 0;
  private aboveHours = 0;

  add({ value, percent, unit }: ListNumber): void {
    if (value <= 0) return;
    this.told.add(unit);
    this.worked++;
    if (percent) this.percents++;
    if (percent || value <= MOST_FTE) this.factors++;
    if (value <= MOST_HOURS) this.hours++;
    if (value <= MOST_FTE * 100) this.percentages++;
    if (value > MOST_HOURS && value <= MOST_FTE * 100) this.aboveHours++;
  }

  /**
   * The unit, told by the header and the numbers. Null where they leave more than one reading open: then the user is
   * asked.
   */
  unitOf(field: 'fte' | 'percentage' | 'hours'): FteUnit | null {
    const [only] = this.told;
    if (this.told.size === 1 && only !== undefined) return only;
    if (this.worked === 0) return field === 'fte' ? 'factor' : field;
    const share = (counted: number) => counted / this.worked;
    if (share(this.percents) >= MOST_OF_THEM) return 'percentage';

    const factors = share(this.factors);
    if (factors >= MOST_OF_THEM) return field === 'hours' ? null : 'factor';
    // Too many of both to be slips: the unit differs from row to row.
    if (factors > 1 - MOST_OF_THEM) return null;
    switch (field) {
      case 'hours':
        return share(this.hours) >= MOST_OF_THEM ? 'hours' : null;
      case 'percentage':
        return share(this.percentages) >= MOST_OF_THEM ? 'percentage' : null;
      case 'fte':
        // 24, 32 and 40 under `fte` can be hours; 60, 80 and 100 cannot.
        return share(this.aboveHours) >= 0.2 ? 'percentage' : null;
    }
  }
}

/**
 * The fte that a number stands for, in millionths of full time exactly; null when it cannot be an fte.
 *
 * @param fullTimeHours hours a week of a full-time appointment; only for hours
 */
export function toFte(
  { value, percent }: ListNumber,
  unit: FteUnit,
  fullTimeHours: number | null,
): number | null {
  const fte =
    percent || unit === 'percentage'
      ? value / 100
      : unit === 'factor'
        ? value
        : perWeek(value, fullTimeHours);
  return fte === null || !(fte >= 0 && fte <= MOST_FTE) ? null : roundFte(fte);
}

/**
 * Whether a number cannot be meant in the unit of its column, although it gives an fte: nobody works 0,8 percent or
 * one hour a week, so 0,8 among percentages is a factor.
 */
export function isOtherUnit({ value, percent, unit: own }: ListNumber, unit: FteUnit): boolean {
  if (own !== undefined && own !== unit) return true;
  return unit !== 'factor' && !percent && value > 0 && value <= MOST_FTE;
}

function perWeek(hours: number, fullTimeHours: number | null): number | null {
  return fullTimeHours === null || fullTimeHours <= 0 ? null : hours / fullTimeHours;
}

/** An fte to six decimals: a quotient of hours needs an end, and a sum must not show what binary fractions leave. */
export function roundFte(fte: number): number {
  return Math.round(fte * 1e6) / 1e6;
}
