import type { Day } from '../calendar';
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
  const counted = (standing: Standing) =>
    stepOf(standing).monthly * MONTHS +
    (rule === 'withAllowances' && terms ? structuralAllowances(terms, standing, day) : 0);
  const keeps = old.scale.standings.slice(old.index).map(counted);
  const strictly = rule === 'nextHigher' ? 1 : 0;
  const fits = (index: number) =>
    keeps.every((kept, later) => {
      const reached = Math.min(index + later, scale.last);
      return scale.steps[reached].monthly * MONTHS >= kept + (later === 0 ? strictly : 0);
    });
  return scale.standings.find(({ index }) => fits(index)) ?? null;
}
