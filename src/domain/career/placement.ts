import type { Day } from '../calendar';
import type { Cents } from '../money';
import { structuralAllowances, type PayTerms } from './payTerms';
import { stepOf } from './salaryStep';
import type { SalaryScale, Standing } from './salaryTable';

/** How a promotion is placed: at least equal on the table, strictly higher, or at least equal with allowances. */
export type PlacementRule = 'atLeastEqual' | 'nextHigher' | 'withAllowances';

/** The choice of the school, and the terms that `withAllowances` needs. */
export interface Placement {
  readonly rule: PlacementRule;
  readonly terms: PayTerms | null;
}

/** What the CAO says without a choice of the school. */
export const AT_LEAST_EQUAL: Placement = { rule: 'atLeastEqual', terms: null };

const MONTHS = 12;

/**
 * The step on which somebody is placed in another scale of the same table: the first that pays what the rule asks.
 * Where the old scale has not reached its maximum, also the first that falls behind it on no later 1 August.
 *
 * @returns null when the scale has no such step: then it is no promotion
 */
export function placedIn(
  scale: SalaryScale,
  old: Standing,
  day: Day,
  { rule, terms }: Placement,
): Standing | null {
  if (scale.key === old.scale.key) return null;
  const asked = yearly(old, day, rule, terms) + (rule === 'nextHigher' ? 1 : 0);
  const { steps, standings } = scale;
  for (let index = 0; index < steps.length; index++) {
    if (steps[index].monthly * MONTHS < asked) continue;
    if (staysAhead(scale, index, old, (later) => yearly(later, day, rule, terms))) return standings[index];
  }
  return null;
}

/** Twelve months of a step, with the structural allowances where the rule counts them. */
function yearly(standing: Standing, day: Day, rule: PlacementRule, terms: PayTerms | null): Cents {
  const months = stepOf(standing).monthly * MONTHS;
  return rule === 'withAllowances' && terms ? months + structuralAllowances(terms, standing, day) : months;
}

/** Whether a step of the new scale, with its increments, pays as much as the old one on every later 1 August. */
function staysAhead(
  scale: SalaryScale,
  index: number,
  old: Standing,
  kept: (later: Standing) => Cents,
): boolean {
  const { standings, last } = old.scale;
  for (let later = 1; old.index + later <= last; later++) {
    const { monthly } = scale.steps[Math.min(index + later, scale.last)];
    if (monthly * MONTHS < kept(standings[old.index + later])) return false;
  }
  return true;
}
