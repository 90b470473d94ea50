import type { SchoolYear } from '../calendar';
import { checkContributions } from './outsideSources';
import type { Wish } from './input';
import type { WishProblem } from './problem';

/** What is wrong with each wish, or null. */
export function checkWishes(wishes: readonly Wish[], years: number): (WishProblem | null)[] {
  return wishes.map((wish, i) => checkWish(wish, years) ?? checkPrerequisite(wishes, i));
}

/** The years of the horizon in which a wish may start, counted from its first; none when `last` is before `first`. */
export function allowedStarts(
  { earliest, latest, duration }: Wish,
  from: SchoolYear,
  years: number,
): { first: number; last: number } {
  const first = earliest === null ? 0 : Math.max(earliest - from, 0);
  const ends = years - duration;
  return { first, last: latest === null ? ends : Math.min(latest - from, ends) };
}

function checkWish(wish: Wish, years: number): WishProblem | null {
  const { price, duration, priority, earliest, latest, hoursPerYear = 0, outside = [] } = wish;
  if (!Number.isSafeInteger(price) || price < 0) return { code: 'wishPrice', price };
  if (!Number.isInteger(duration) || duration < 1 || duration > years) {
    return { code: 'wishDuration', duration, years };
  }
  if (![1, 2, 3].includes(priority)) return { code: 'wishPriority', priority };
  for (const year of [earliest, latest]) {
    if (year !== null && !Number.isInteger(year)) return { code: 'wishYear', year };
  }
  if (earliest !== null && latest !== null && latest < earliest) {
    return { code: 'wishLatestBeforeEarliest', earliest, latest };
  }
  if (!Number.isSafeInteger(hoursPerYear) || hoursPerYear < 0) return { code: 'wishHours', hoursPerYear };
  return checkContributions(price, duration, outside);
}

/** A wish may wait for another one, and that for a third, but not for itself in the end. */
function checkPrerequisite(wishes: readonly Wish[], i: number): WishProblem | null {
  const after = wishes[i].after ?? null;
  if (after === null) return null;
  if (!(after in wishes)) return { code: 'wishAfterUnknown', after };
  const passed = new Set<number>();
  for (let k = after; !passed.has(k);) {
    passed.add(k);
    const next = wishes[k].after ?? null;
    if (next === null || !(next in wishes)) return null;
    k = next;
  }
  // From a wish on the circle following `after` visits the whole circle and nothing else; from elsewhere it never returns to where it began.
  return passed.has(i) ? { code: 'wishAfterCircle', wishes: [...passed].sort((a, b) => a - b) } : null;
}
