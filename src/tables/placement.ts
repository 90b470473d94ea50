import type { Day } from '../domain/calendar';
import type { Placement, PlacementRule } from '../domain/career/placement';
import type { EmployeeRules } from '../domain/rules';
import { voPayTerms } from './payTerms';

/** By the value of the rule `bevordering`. */
const RULES: readonly PlacementRule[] = ['atLeastEqual', 'nextHigher', 'withAllowances'];

/** How a promotion is placed by the rules in force on a day; without rules, or without a choice, as the CAO says. */
export function placementOn(rules: EmployeeRules | null, day: Day): Placement {
  const value = rules?.on('bevordering', day)?.value ?? 0;
  return { rule: RULES[value] ?? 'atLeastEqual', terms: voPayTerms() };
}
