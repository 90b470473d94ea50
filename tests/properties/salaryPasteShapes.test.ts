import { renderings } from '../support/salaryRenderings';
import { salaryRun } from '../support/salaryRun';

/** Random tables copied in every way; the long run is `npm run pastes`. */
test('no random table is read wrong without a word, in any of the shapes', () => {
  expect(renderings.length).toBeGreaterThanOrEqual(150);
  const { counts, wrong } = salaryRun(renderings.length * 2, 20_262_027);
  expect(wrong).toEqual([]);
  expect(counts.exact).toBeGreaterThan(renderings.length);
});
