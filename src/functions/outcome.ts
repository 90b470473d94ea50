import { orProblem, type AnyProblem } from '../tables/problem';
import type { Cell } from '../tables/values';
import { problemNl } from '../texts/nl/problems';
import { emptyRows, rowCount, type Column } from './matrix';

/** Problems that are no mistake: the question is fine, but there is no answer. */
const NO_ANSWER: readonly AnyProblem['code'][] = [
  'ruleUnknown',
  'beforeOpening',
  'neverAffordable',
  'beforeSalaryTables',
  'salaryTableOutdated',
  'payTermsUnknown',
  'emptyTable',
  'unknownFunction',
];

/** An error value with its sentence, as Excel shows it on the cell. */
export function errorCell(problem: AnyProblem): CustomFunctions.Error {
  const code = NO_ANSWER.includes(problem.code)
    ? CustomFunctions.ErrorCode.notAvailable
    : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, problemNl(problem));
}

/** Computes, or turns a refusal into what `refused` makes of its error cell. */
export function attempt<T>(compute: () => T, refused: (error: CustomFunctions.Error) => T): T {
  return orProblem(compute, (problem) => refused(errorCell(problem)));
}

/** The result of a function that cannot even begin is one error cell. */
export function guarded(compute: () => Cell[][]): Cell[][] {
  return attempt(compute, (error) => [[error]]);
}

/**
 * One result per row. A row that fails holds its own error, a blank row gives "", and the others keep their results.
 *
 * @param shared parameters that hold for all rows as a rule: dates, school years
 * @param own parameters that make a row somebody's: number, fte, dates of employment
 */
export function perRow(
  shared: readonly Column[],
  own: readonly Column[],
  compute: (row: number) => Cell,
): Cell[][] {
  const count = rowCount([...shared, ...own]);
  const isEmpty = emptyRows(own);
  const results: Cell[][] = [];
  let row = 0;
  const answer = (): Cell => (isEmpty(row) ? '' : compute(row));
  for (; row < count; row++) results.push([orProblem<Cell, Cell>(answer, errorCell)]);
  return results;
}
