import { rankChanges, type PlanEffect } from '../../domain/plan/changes';
import { planLots } from '../../domain/plan/lots';
import type { WishesView } from './wishPlan';

/** The single changes that would make the plan better, the one that helps most first. Plans again for each of them. */
export function whatHelps({ question: { pots, day, input }, plan }: WishesView): PlanEffect[] {
  return rankChanges(input, plan, (agreement) => ({
    lots: planLots(pots.money, day, input, 'planning', agreement),
  }));
}
