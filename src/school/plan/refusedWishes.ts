import { orProblem } from '../../tables/problem';
import { schoolYearOf, type Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { highest } from '../../domain/extremes';
import { potDemands } from '../../domain/plan/outsideSources';
import type { Employee, Wish } from '../school';
import { potView } from '../../domain/budget/potView';

/** A wish that was refused although the employee decides alone on what would pay it. */
export interface RefusedWish {
  readonly course: string;
  /** What the budget would pay in this school year. */
  readonly amount: Cents;
}

/**
 * The wishes with status `afgewezen` that what is left of this school year's own right can pay (CAO VO, article 16.5 lid
 * 2); a course of more years where it can pay its dearest year.
 */
export function refusedWishes({ pot, wishes }: Employee, day: Day): readonly RefusedWish[] {
  const refused = wishes.filter(isRefused);
  if (!pot || refused.length === 0) return [];
  const left = leftOfOwnRight(pot, day);
  return refused.flatMap(({ course, price, duration, outside, problem }): RefusedWish[] => {
    if (price === null || problem !== null) return [];
    const amount = highest(potDemands(price, duration, outside));
    return amount > 0 && amount <= left ? [{ course, amount }] : [];
  });
}

const isRefused = ({ status }: Wish) => status === 'refused';

/** 0 where it cannot be computed: the data check says why. */
function leftOfOwnRight(pot: NonNullable<Employee['pot']>, day: Day): Cents {
  return orProblem(
    () => potView(pot, day).lots.find(({ year }) => year === schoolYearOf(day))?.left ?? 0,
    () => 0,
  );
}
