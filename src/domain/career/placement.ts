import type { Day } from '../calendar';
import type { Cents } from '../money';
import { knownOn, structuralAllowances, type PayTerms } from './payTerms';
import { stepOf } from './salaryStep';
import type { SalaryScale, SalaryPlace } from './salaryTable';
import { yearPay } from './yearPay';

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
const FULL_TIME = 1;

/**
 * The step on which somebody is placed in another scale of the same table: the first that pays what the rule asks.
 * Where the old scale has not reached its maximum, also the first with which a whole year pays no less than in the old
 * scale on any later 1 August (CAO VO 12.3 lid 1b).
 *
 * @returns null when the scale has no such step: then it is no promotion
 */
export function placedIn(
  scale: SalaryScale,
  old: SalaryPlace,
  day: Day,
  { rule, terms }: Placement,
): SalaryPlace | null {
  if (scale.key === old.scale.key) return null;
  const asked = yearly(old, day, rule, terms) + (rule === 'nextHigher' ? 1 : 0);
  const { steps, standings } = scale;
  for (let index = 0; index < steps.length; index++) {
    if (steps[index].monthly * MONTHS < asked) continue;
    if (staysAhead(scale, index, old, (standing) => laterYear(standing, day, terms))) return standings[index];
  }
  return null;
}

/** Twelve months of a step, with the structural allowances where the rule counts them. */
function yearly(standing: SalaryPlace, day: Day, rule: PlacementRule, terms: PayTerms | null): Cents {
  const months = stepOf(standing).monthly * MONTHS;
  return rule === 'withAllowances' && terms ? months + structuralAllowances(terms, standing, day) : months;
}

/** A year's pay with the terms of the day of promotion; the months alone where no terms are known on it. */
function laterYear(standing: SalaryPlace, day: Day, terms: PayTerms | null): Cents {
  const { monthly } = stepOf(standing);
  return terms && knownOn(terms, day)
    ? yearPay(terms, standing, monthly, FULL_TIME, day).total
    : monthly * MONTHS;
}

/** Whether a step of the new scale, with its increments, pays as much as the old one on every later 1 August. */
function staysAhead(
  scale: SalaryScale,
  index: number,
  old: SalaryPlace,
  pay: (standing: SalaryPlace) => Cents,
): boolean {
  const { standings, last } = old.scale;
  for (let later = 1; old.index + later <= last; later++) {
    const own = scale.standings[Math.min(index + later, scale.last)];
    if (pay(own) < pay(standings[old.index + later])) return false;
  }
  return true;
}
