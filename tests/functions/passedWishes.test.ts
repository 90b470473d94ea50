import '../support/customFunctions';
import { NOTHING_DUE } from '../../src/domain/agreed/cover';
import { PassedWishes } from '../../src/functions/passedWishes';
import { iso } from '../oracles/days';
import { refusal } from '../support/refusal';

const lots = [{ year: 2026, firstUsable: 2026, lastUsable: 2026, granted: 60_000 }];
const span = { day: iso('2026-8-1'), from: 2026, years: 5 };
const pot = () => ({ lots, reserved: [], cover: NOTHING_DUE, rights: NOTHING_DUE });

test('plans of one call are made until they took all the work that a call may do; the next one is refused', () => {
  const wishes = new PassedWishes(
    [
      [1, 'A', 500],
      [2, 'B', 500],
      [3, 'C', 500],
    ],
    null,
    null,
    null,
    15,
  );
  for (const key of ['1', '2'])
    expect(wishes.plan(key, span, pot).plan.outcomes).toMatchObject([{ status: 'planned' }]);
  expect(refusal(() => wishes.plan('3', span, pot))).toEqual({ code: 'planCallTooLarge' });
});
