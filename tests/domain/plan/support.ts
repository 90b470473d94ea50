import type { Lot } from '../../../src/domain/budget/lots';
import type { PlanInput, Wish } from '../../../src/domain/plan/input';

/** A lot per school year from `from` on, each usable in its own year and `term` years after. */
export function yearly(from: number, years: number, granted: number, term: number, advance = 0): Lot[] {
  return Array.from({ length: years }, (_, i) => from + i).map((year) => ({
    year,
    firstUsable: year - advance,
    lastUsable: year + term,
    granted,
  }));
}

export function wish(price: number, more: Partial<Wish> = {}): Wish {
  return { price, duration: 1, priority: 2, earliest: null, latest: null, ...more };
}

/** A plan from 2026 for six years of € 600, each usable for three years. */
export function sixYears(wishes: readonly Wish[], more: Partial<PlanInput> = {}): PlanInput {
  return { lots: yearly(2026, 6, 60_000, 2), from: 2026, years: 6, wishes, ...more };
}
