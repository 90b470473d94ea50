import { potBeside } from '../../domain/agreed/beside';
import { rankChanges, type PlanEffect } from '../../domain/plan/changes';
import type { WishesView } from './wishPlan';

/** The single changes that would make the plan better, the one that helps most first. Plans again for each of them. */
export function whatHelps({
  question: { pots, day, asked, agreed, rights },
  plan,
}: WishesView): PlanEffect[] {
  return rankChanges(asked, plan, (agreement) => ({
    lots: potBeside(pots.money, day, asked, agreed, 'planning', rights, agreement).lots,
  }));
}
