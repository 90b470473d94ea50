import { schoolYearOf, type Day, type SchoolYear } from '../calendar';
import type { Cents } from '../money';
import type { SalaryTables } from './salaryTable';

/** A rate counts in ten-billionths, so that every one of at most ten decimals is exact: 0.02 is 200,000,000. */
export const INDEXATION_UNITS = 1e10;

/**
 * A yearly rise that the user assumes for the time beyond the newest table. It comes on each 1 August after the
 * reference date and after the newest table's effective date, whichever is later, and compounds.
 */
export class Indexation {
  private readonly lastKnownYear: SchoolYear;

  /**
   * @param rate per year, a whole number of `INDEXATION_UNITS`, not negative
   */
  constructor(
    readonly rate: number,
    referenceDate: Day,
    tables: SalaryTables,
  ) {
    this.lastKnownYear = schoolYearOf(Math.max(referenceDate, tables.newest.from ?? referenceDate));
  }

  /** How many times the amount of a school year has been indexed. */
  timesIn(schoolYear: SchoolYear): number {
    return this.rate === 0 ? 0 : Math.max(0, schoolYear - this.lastKnownYear);
  }

  /** `monthly × (1 + rate)^times`, rounded half up to whole cents once. */
  applied(monthly: Cents, times: number): Cents {
    const amount = monthly * (1 + this.rate / INDEXATION_UNITS) ** times;
    const whole = Math.floor(amount);
    const fraction = amount - whole;
    // Next to a half, floating point cannot decide: each multiplication may be a last binary digit off.
    if (Math.abs(fraction - 0.5) > amount * Number.EPSILON * 4 * times) {
      return fraction > 0.5 ? whole + 1 : whole;
    }
    return this.exactly(monthly, times);
  }

  private exactly(monthly: Cents, times: number): Cents {
    const power = BigInt(times);
    const numerator = BigInt(monthly) * BigInt(INDEXATION_UNITS + this.rate) ** power;
    const denominator = BigInt(INDEXATION_UNITS) ** power;
    return Number((numerator * 2n + denominator) / (denominator * 2n));
  }
}
