import type { Day, SchoolYear } from './calendar';
import type { Cents } from './cents';

/**
 * What can be wrong with a person's data or with a question, as data: `src/texts` turns it into a sentence.
 * Days, cents and school years are the units of `calendar.ts` and `money.ts`.
 */
export type Problem =
  | { readonly code: 'employmentEndsBeforeStart'; readonly start: Day; readonly end: Day }
  | { readonly code: 'expenseBeforeEmployment'; readonly date: Day; readonly start: Day }
  | {
      readonly code: 'expenseAboveBalance';
      readonly date: Day;
      readonly amount: Cents;
      readonly shortfall: Cents;
    }
  /** Money came back that no lot had paid. */
  | {
      readonly code: 'refundAbovePaid';
      readonly date: Day;
      readonly amount: Cents;
      readonly excess: Cents;
    }
  /** Computing starts on a later day, with an opening balance. */
  | { readonly code: 'beforeOpening'; readonly date: Day; readonly from: Day }
  /** A later school year's lot has paid already, which an opening balance cannot tell. */
  | { readonly code: 'advanceInUse'; readonly year: SchoolYear; readonly amount: Cents }
  | { readonly code: 'courseStartsBeforeSaving'; readonly start: SchoolYear; readonly from: SchoolYear }
  /** A sum of cents, or of hundredths of an hour, that a number cannot hold to the last one. */
  | { readonly code: 'sumTooLarge'; readonly most: Cents }
  | { readonly code: 'ruleUnknown'; readonly rule: string; readonly date: Day }
  | { readonly code: 'neverAffordable'; readonly mostPooled: Cents; readonly shortfall: Cents };

/** A problem, thrown; caught by the cell or screen that shows it. */
export class ProblemError<P extends { readonly code: string } = Problem> extends Error {
  constructor(readonly problem: P) {
    super(problem.code);
    this.name = 'ProblemError';
  }
}

/** Stops the computation of this one row or person. */
export function fail(problem: Problem): never {
  throw new ProblemError(problem);
}
