import '../support/customFunctions';
import { PassedWishes } from '../../src/functions/passedWishes';
import { refusal } from '../support/refusal';

const lots = [{ year: 2026, firstUsable: 2026, lastUsable: 2026, granted: 60_000 }];
const question = { lots, from: 2026, years: 5 };

test('plans of one call are made until they took all the work that a call may do; the next one is refused', () => {
  const wishes = new PassedWishes(
    [
      [1, 'A', 500],
      [2, 'B', 500],
      [3, 'C', 500],
    ],
    null,
    15,
  );
  for (const key of ['1', '2'])
    expect(wishes.plan(key, question).plan.outcomes).toMatchObject([{ status: 'planned' }]);
  expect(refusal(() => wishes.plan('3', question))).toEqual({ code: 'planCallTooLarge' });
});
