import type { Day } from '../calendar';
import { ProblemError } from '../problem';

/** What can be wrong with a place in a salary table or with a career path, as data; `src/texts` makes the sentence. */
export type SalaryProblem =
  /** `first` is the effective date of the oldest table. */
  | { readonly code: 'beforeSalaryTables'; readonly date: Day; readonly first: Day }
  /** `newest` is the effective date of the newest table that ships with the product. */
  | { readonly code: 'salaryTableOutdated'; readonly date: Day; readonly newest: Day }
  /** `table` is the effective date of the table, null for a table without one. */
  | {
      readonly code: 'unknownScale';
      readonly scale: string;
      readonly table: Day | null;
      readonly known: string;
    }
  | {
      readonly code: 'unknownStep';
      readonly scale: string;
      readonly step: string;
      readonly first: string;
      readonly last: string;
    }
  | {
      readonly code: 'stepAboveMaximum';
      readonly scale: string;
      readonly step: string;
      readonly last: string;
      /** Effective date of the table where that is so long ago that the step may be of a newer one; null otherwise. */
      readonly oldTable: Day | null;
    }
  /** The table of `date` has no such step any more, and no conversion says what it became; `older` has it, null is undated. */
  | {
      readonly code: 'stepGone';
      readonly scale: string;
      readonly step: string;
      readonly older: Day | null;
      readonly date: Day;
    }
  /** A step of the table of `older`, given for a day on which that of `date` is in force; `newStep` where it was converted. */
  | {
      readonly code: 'stepOfOlderTable';
      readonly scale: string;
      readonly step: string;
      readonly older: Day | null;
      readonly date: Day;
      readonly newStep: string | null;
      readonly first: string;
      readonly last: string;
    }
  /** Before `first` nothing is known of what the CAO gives beside the salary. */
  | { readonly code: 'payTermsUnknown'; readonly date: Day; readonly first: Day }
  | { readonly code: 'pathGoesRound'; readonly function: string; readonly scale: string }
  | { readonly code: 'pathGoesDown'; readonly function: string; readonly from: string; readonly to: string }
  | {
      readonly code: 'scaleNotInPath';
      readonly function: string;
      readonly scale: string;
      readonly known: string;
    };

/** Stops the computation of this one row or person. */
export function failSalary(problem: SalaryProblem): never {
  throw new ProblemError<SalaryProblem>(problem);
}
