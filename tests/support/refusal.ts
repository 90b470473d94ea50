import type { AnyProblem } from '../../src/tables/problem';
import { ProblemError } from '../../src/domain/problem';

/** The problem with which a reading or a computation is refused; fails when it is not. */
export function refusal(attempt: () => unknown): AnyProblem {
  try {
    attempt();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem as AnyProblem;
    throw error;
  }
  throw new Error('Nothing was refused');
}
