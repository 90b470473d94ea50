import type { SchoolYear } from '../domain/calendar';
import { exactSum, type Cents } from '../domain/money';
import type { School } from './school';

/** What holds for the whole school from a school year on, as the workbook says now. */
export interface CurrentRules {
  /** In school years, without an agreement; null where rules cannot be read. */
  readonly savingTerm: number | null;
  /** Per school year at full time; null where none is known. */
  readonly budget: Cents | null;
  /** Money of the grant fund in the school year. */
  readonly fund: Cents;
}

/** What an empty field of a scenario leaves as it is. */
export function currentRules(
  { rules, fund }: Pick<School, 'rules' | 'fund'>,
  from: SchoolYear,
): CurrentRules {
  const inYear = rules?.in(from) ?? null;
  return {
    savingTerm: inYear?.savingTerms.scholingsbudget.agreed ?? null,
    budget: inYear?.scholingsbudget ?? null,
    fund: fund.money.reduce((sum, { year, budget }) => (year === from ? exactSum(sum + budget) : sum), 0),
  };
}
