import { useMemo } from 'react';
import { isFollowed } from '../../../school/agreed/agreedWishes';
import { triedWishes, type Drafts } from '../../../school/plan/triedWishes';
import { personPlan, type PlanResult } from '../../../school/plan/wishPlan';
import { listed } from '../../../school/plan/wishOrder';
import { usePane } from '../../ui/context';
import type { SectionProps } from '../../ui/section';
import type { ShownWish } from './shownWish';

interface ShownWishes {
  /** Null where the budget cannot be read. */
  readonly plan: PlanResult | null;
  /** What can still be chosen, in order. */
  readonly wishes: readonly ShownWish[];
  /** What is no wish any more; agreed courses have a card of their own, unless something in them cannot be right. */
  readonly others: readonly ShownWish[];
}

/** The wishes of a person with what is tried out for them, and the plan for all of them together. */
export function useWishes(
  { reading, school, employee, day }: SectionProps,
  drafts: Drafts | undefined,
): ShownWishes {
  const { t } = usePane();
  const tried = useMemo(
    () =>
      triedWishes(employee, drafts, { raw: reading.raw, courses: school.courses, decimal: t.decimalSign }),
    [employee, drafts, reading.raw, school.courses, t.decimalSign],
  );
  const plan = useMemo(
    () => personPlan(employee, day, school.settings, tried),
    [employee, day, school.settings, tried],
  );
  const answers = new Map(
    plan?.kind === 'plan' ? plan.view.wishes.map((view) => [view.original.id, view]) : [],
  );
  const shown = listed(employee.wishes).map((original): ShownWish => {
    const own = tried.get(original.id);
    const view = answers.get(original.id) ?? {
      wish: own?.wish ?? original,
      original,
      tried: own,
      answer: null,
    };
    return { ...view, draft: drafts?.get(original.id) };
  });
  return {
    plan,
    wishes: shown.filter(({ original }) => original.status === 'wish'),
    others: shown.filter(({ original }) => original.status !== 'wish' && !isFollowed(original)),
  };
}
