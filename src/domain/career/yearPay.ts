import type { Day } from '../calendar';
import { proportion, type Cents } from '../money';
import { knownOn, octoberAllowance, valueOn, type PayTerms } from './payTerms';
import { failSalary } from './salaryProblem';
import { atFte } from './salaryStep';
import type { SalaryPlace } from './salaryTable';

/** Gross cents of a whole year at the terms of one day. */
export interface YearPay {
  readonly salary: Cents;
  readonly holidayAllowance: Cents;
  readonly yearEnd: Cents;
  readonly october: Cents;
  readonly total: Cents;
}

/** Hundredths of a percent that make a whole. */
export const WHOLE = 10_000;
const MONTHS = 12;

/**
 * What somebody gets in a year with the month, the step and the terms of one day: twelve months, the holiday allowance
 * (at least its minimum), the year-end allowance rounded per month, and the October allowance.
 *
 * @param monthly at 1.0 fte
 */
export function yearPay(
  terms: PayTerms,
  standing: SalaryPlace,
  monthly: Cents,
  fte: number,
  day: Day,
): YearPay {
  if (!knownOn(terms, day)) {
    failSalary({ code: 'payTermsUnknown', date: day, first: terms.yearEnd[0].from });
  }
  const month = atFte(monthly, fte);
  const salary = MONTHS * month;
  const holidayAllowance = Math.max(
    proportion(salary, valueOn(terms.holidayAllowance, day), WHOLE),
    atFte(MONTHS * valueOn(terms.holidayMinimum, day), fte),
  );
  const yearEnd = MONTHS * proportion(month, valueOn(terms.yearEnd, day), WHOLE);
  const october = atFte(octoberAllowance(terms, standing, day), fte);
  return { salary, holidayAllowance, yearEnd, october, total: salary + holidayAllowance + yearEnd + october };
}
