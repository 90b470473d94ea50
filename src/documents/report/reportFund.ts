import type { SchoolYear } from '../../domain/calendar';
import { exactSum, type Cents } from '../../domain/money';
import type { School } from '../../school/school';

/** One school year of the grant fund, as the tables `Beursgeld` and `Beurs` say. */
export interface FundYear {
  readonly year: SchoolYear;
  readonly fund: Cents;
  readonly asked: Cents;
  readonly granted: Cents;
}

/**
 * The fund per school year, of the same money and decisions as the screen of the fund; empty where there is none.
 *
 * @throws ProblemError `sumTooLarge`
 */
export function fundYears({ money, requests }: School['fund']): FundYear[] {
  const years = new Map<SchoolYear, { fund: Cents; asked: Cents; granted: Cents }>();
  const of = (year: SchoolYear) => {
    const known = years.get(year) ?? { fund: 0, asked: 0, granted: 0 };
    years.set(year, known);
    return known;
  };
  for (const { year, budget } of money) of(year).fund += budget;
  for (const { year, amount, granted } of requests) {
    const sums = of(year);
    sums.asked += amount;
    sums.granted += granted;
  }
  for (const { fund, asked, granted } of years.values())
    for (const sum of [fund, asked, granted]) exactSum(sum);
  return [...years].map(([year, sums]) => ({ year, ...sums })).sort((a, b) => a.year - b.year);
}
