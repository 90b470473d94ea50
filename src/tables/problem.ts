import type { Day, SchoolYear } from '../domain/calendar';
import type { FundProblem } from '../domain/fund/requests';
import type { Cents } from '../domain/money';
import type { PlanProblem } from '../domain/plan/problem';
import type { Problem } from '../domain/problem';
import type { PotKind, RuleId } from '../domain/rules';
import { ProblemError } from '../domain/problem';
import type { SalaryProblem } from '../domain/career/salaryProblem';

/** What a cell should have held. `name` is the parameter or column as HR knows it, such as `in_dienst`. */
export type CellProblem =
  | { readonly code: 'missing'; readonly name: string }
  | { readonly code: 'excelError'; readonly name: string; readonly value: string }
  | { readonly code: 'notANumber'; readonly name: string; readonly value: string }
  | { readonly code: 'notAnAmount'; readonly name: string; readonly value: number }
  | { readonly code: 'amountTooLarge'; readonly name: string; readonly value: number; readonly most: number }
  | { readonly code: 'negativeAmount'; readonly name: string; readonly value: number }
  | { readonly code: 'notADate'; readonly name: string; readonly value: string }
  | { readonly code: 'unreadDate'; readonly name: string; readonly value: string }
  | { readonly code: 'dateOutOfRange'; readonly name: string; readonly value: string }
  | { readonly code: 'notASchoolYear'; readonly name: string; readonly value: string }
  | { readonly code: 'fteOutOfRange'; readonly name: string; readonly value: number }
  | {
      readonly code: 'notAWholeNumber';
      readonly name: string;
      readonly value: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'notYesOrNo'; readonly name: string; readonly value: string }
  | { readonly code: 'leaveOutOfRange'; readonly hours: number }
  | { readonly code: 'unknownEducation'; readonly value: string }
  /** More than the CAO knows, and allowed all the same. */
  | { readonly code: 'fteTiny'; readonly value: number; readonly meant: number | null }
  | { readonly code: 'fteAboveMost'; readonly value: number; readonly most: number }
  /** Hours above full time that go on after the day on which they end by law. */
  | { readonly code: 'extraHoursGoOn'; readonly fte: number; readonly endOn: Day }
  /** A change of fte to what the first fte says already: probably that first fte was corrected to the present one. */
  | { readonly code: 'fteOfNowAsFirst'; readonly fte: number; readonly from: Day }
  /** An fte that is lower for a while, as it would be by leave. */
  | { readonly code: 'fteDropReturns'; readonly fte: number; readonly was: number; readonly back: Day }
  /** Neither 0 nor a percentage from 1 up to the most. */
  | {
      readonly code: 'percentageOutOfRange';
      readonly name: string;
      readonly value: number;
      readonly most: number;
    }
  | { readonly code: 'unknownPayer'; readonly name: string; readonly value: string }
  | { readonly code: 'unknownCategory'; readonly name: string; readonly value: string }
  /** An employee of this category has no training right under the CAO. */
  | { readonly code: 'categoryWithoutRight'; readonly category: string }
  /** What was left of a school year had lapsed before computing starts. */
  | {
      readonly code: 'openingLapsed';
      readonly kind: PotKind;
      readonly year: number;
      /** Cents or hundredths of an hour, by the kind of pot. */
      readonly left: number;
      readonly lapsedOn: number;
    }
  /** A correction of a closed school year: cents that were left then as written, and as they would be now. */
  | { readonly code: 'closedDiffers'; readonly year: number; readonly written: number; readonly now: number }
  | { readonly code: 'caoSwitched' }
  /** A day beside the base CAO, which holds for all school years. */
  | { readonly code: 'baseFrom' }
  /** Less than the CAO gives, which is a minimum; both values in the rule's own unit. */
  | {
      readonly code: 'belowCaoMinimum';
      readonly rule: RuleId;
      readonly value: number;
      readonly minimum: number;
      readonly article: string;
    }
  | { readonly code: 'unknownCao'; readonly value: string }
  | { readonly code: 'unknownRule'; readonly value: string }
  | { readonly code: 'baseForOne' }
  | { readonly code: 'unknownGrantRule'; readonly value: string }
  | { readonly code: 'doublePrice'; readonly course: string }
  | { readonly code: 'rulesTooNarrow'; readonly columns: number }
  | { readonly code: 'doubleRule'; readonly rule: string; readonly date: number }
  | {
      readonly code: 'tableTooNarrow';
      readonly name: string;
      readonly columns: number;
      readonly needed: number;
    }
  | { readonly code: 'emptyTable'; readonly name: string }
  | { readonly code: 'doubleStep'; readonly scale: string; readonly step: string }
  | { readonly code: 'unknownFunction'; readonly value: string; readonly known: readonly string[] }
  | { readonly code: 'unknownGroup'; readonly value: string }
  | { readonly code: 'indexationOutOfRange'; readonly value: number; readonly most: number }
  | { readonly code: 'columnMissing'; readonly table: string; readonly column: string }
  | { readonly code: 'employeeMissing'; readonly table: string }
  /** One person's many rows, for very many rows of an answer. */
  | { readonly code: 'lookedUpTooOften'; readonly number: string }
  | { readonly code: 'doubleFteChange'; readonly date: number }
  | { readonly code: 'openingNotBefore'; readonly year: number; readonly from: number }
  | { readonly code: 'unknownCourse'; readonly course: string }
  | { readonly code: 'doubleCourse'; readonly course: string; readonly firstRow: number }
  | { readonly code: 'doubleRequest'; readonly course: string; readonly firstRow: number }
  | { readonly code: 'unknownDecision'; readonly value: string }
  | { readonly code: 'unclearAmounts'; readonly name: string; readonly value: string }
  | {
      readonly code: 'amountsPerYear';
      readonly name: string;
      readonly amounts: number;
      readonly duration: number;
    }
  | { readonly code: 'schemeUnknown'; readonly scheme: string }
  | { readonly code: 'schemeNotForSupportStaff'; readonly scheme: string; readonly condition: string }
  | { readonly code: 'schemeYears'; readonly source: string; readonly years: number }
  | { readonly code: 'subsidyWithoutAmount'; readonly scheme: string }
  /** Somebody offers more in a school year than is due then: what of it pays later ones, and what is not needed. */
  | { readonly code: 'outsideAboveDue'; readonly ahead: Cents }
  | { readonly code: 'awaitedUnknown'; readonly course: string }
  | { readonly code: 'awaitedCircle'; readonly courses: readonly string[] }
  | { readonly code: 'awaitedNotPlanned'; readonly course: string }
  /** A text that is no status; the row counts as a wish. */
  | { readonly code: 'unknownStatus'; readonly value: string }
  | { readonly code: 'unknownCourseKind'; readonly value: string }
  /** Somebody who is on no step of the salary table. */
  | { readonly code: 'noScale' }
  | { readonly code: 'guarantee'; readonly scale: string | null }
  /** Saving by agreement in a school year that had ended when the plan for it was handed in. */
  | {
      readonly code: 'planAfterSaving';
      readonly handedIn: Day;
      /** The first school year that is saved without a plan beforehand. */
      readonly year: SchoolYear;
      /** What was left at the end of the school years up to the plan, which lapses without one. */
      readonly amount: Cents;
    }
  /** A start qualification of who has one: see the level of education. */
  | { readonly code: 'startQualificationAbove' }
  | { readonly code: 'agreedWithoutStart' }
  | { readonly code: 'agreedWithoutPrice' }
  /** A wish with a start, which counts as a wish. */
  | { readonly code: 'startWithoutStatus' }
  | { readonly code: 'startAfterLeaving'; readonly start: number; readonly end: number }
  | { readonly code: 'doubleAgreed'; readonly course: string; readonly firstRow: number }
  | {
      /** Above the budget's part of what was agreed; the other one, by all who pay, above the price. */
      readonly code: 'paidAbovePrice';
      readonly course: string;
      readonly paid: number;
      readonly price: number;
    }
  | {
      readonly code: 'paidAboveWholePrice';
      readonly course: string;
      readonly paid: number;
      readonly price: number;
    }
  /** `nearest` is the person's course that is most likely meant. */
  | { readonly code: 'expenseForUnknownCourse'; readonly course: string; readonly nearest: string | null }
  | { readonly code: 'expenseOfEmployersCourse'; readonly course: string; readonly kind: string }
  | { readonly code: 'grantForUnknownCourse'; readonly course: string; readonly nearest: string | null }
  | { readonly code: 'headersNeeded'; readonly table: string }
  | { readonly code: 'unknownEmployee'; readonly number: string }
  | { readonly code: 'doubleEmployee'; readonly number: string }
  | { readonly code: 'unequalColumns'; readonly lengths: readonly number[] }
  | { readonly code: 'notOneColumn'; readonly name: string; readonly columns: number }
  | { readonly code: 'oneEmployeeOnly'; readonly name: string; readonly rows: number }
  | { readonly code: 'inRow'; readonly table: string; readonly row: number; readonly problem: AnyProblem };

export type AnyProblem = CellProblem | Problem | PlanProblem | FundProblem | SalaryProblem;

/** Stops the computation of the one row that holds the cell. */
export function refuse(problem: CellProblem): never {
  throw new ProblemError<CellProblem>(problem);
}

/** Runs `read` and, when it refuses something, names the table and the row (1 is the first under the header). */
export function inRow<T>(table: string, row: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    return refuseInRow(error, table, row);
  }
}

/** Names the table and the row of what was refused; any other error goes on as it is. */
export function refuseInRow(error: unknown, table: string, row: number): never {
  if (!(error instanceof ProblemError)) throw error;
  return refuse({ code: 'inRow', table, row, problem: error.problem as AnyProblem });
}

/** What is computed, or null where a problem stops it; any other error goes on as it is. */
export const orNull = <T>(compute: () => T): T | null => orProblem(compute, () => null);

/** What is computed, or the problem that stops it; any other error goes on as it is. */
export const orItsProblem = <T>(compute: () => T): T | AnyProblem => orProblem(compute, (problem) => problem);

/** What is computed, or what `otherwise` makes of the problem that stops it; any other error goes on as it is. */
export function orProblem<T, U>(compute: () => T, otherwise: (problem: AnyProblem) => U): T | U {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ProblemError) return otherwise(error.problem as AnyProblem);
    throw error;
  }
}
