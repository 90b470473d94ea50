import type { Lot } from '../../src/domain/budget/lots';
import type { PlanInput, Wish } from '../../src/domain/plan/input';
import { randomFrom } from './fundCases';

export type PlanShape = 'tight' | 'priorities' | 'windows' | 'hours' | 'chained' | 'mixed';

const FROM = 2026;

/** Repeatable plans in which more is wished than the pot can pay, so that what goes first must be searched for. */
export function planCase(shape: PlanShape, wishes: number, years: number, seed: number): PlanInput {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const has = (part: PlanShape) => shape === part || shape === 'mixed';
  const term = 1 + upTo(3);
  const lotsOf = (granted: number): Lot[] =>
    Array.from({ length: years + term }, (_, i) => FROM - term + i).map((year) => ({
      year,
      firstUsable: has('windows') ? year - upTo(2) : year,
      lastUsable: year + (has('windows') ? upTo(term + 1) : term),
      granted: shape === 'mixed' ? upTo(4) * (granted / 2) : granted,
    }));
  const wish = (index: number): Wish => ({
    price: 20_000 + upTo(160_000),
    duration: 1 + upTo(3),
    priority: has('priorities') ? ((1 + upTo(3)) as 1 | 2 | 3) : 2,
    earliest: has('windows') ? FROM + upTo(3) : null,
    latest: has('windows') ? FROM + 3 + upTo(years - 3) : null,
    after: has('chained') && index % 3 === 2 ? index - 1 : null,
    hoursPerYear: has('hours') ? 1000 * upTo(4) : 0,
  });
  return {
    from: FROM,
    years,
    lots: lotsOf(60_000),
    wishes: Array.from({ length: wishes }, (_, index) => wish(index)),
    hours: has('hours') ? { lots: lotsOf(4_000), binding: true } : undefined,
  };
}
