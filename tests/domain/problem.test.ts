import { fail, ProblemError, type Problem } from '../../src/domain/problem';
import { refusal } from '../support/refusal';

test('a problem stops the computation and brings its data along', () => {
  const problem: Problem = { code: 'employmentEndsBeforeStart', start: 46_235, end: 46_234 };
  expect(refusal(() => fail(problem))).toBe(problem);
});

test('a problem that nobody catches can be told from other errors', () => {
  const error = new ProblemError({ code: 'ruleUnknown' });
  expect(String(error)).toBe('ProblemError: ruleUnknown');
});
