import { firstDayOf, type Day, type SchoolYear } from '../domain/calendar';
import type { EmployeeRules, RuleId } from '../domain/rules';
import type { OwnRule } from './read/ownRules';

/** How a promotion is placed: at least equal, next higher, or at least equal with allowances counted. */
export type Promotion = 0 | 1 | 2;
export const PROMOTIONS: readonly Promotion[] = [0, 1, 2];

/** What a school decides for everybody. */
export interface RuleChoices {
  /** School years that everybody may save without a plan; 0 where saving takes a plan. */
  readonly savingTerm: number;
  /** Whether a part of a year gives a part of the right. */
  readonly byDays: boolean;
  readonly promotion: Promotion;
}

/** What holds for everybody from 1 August of a school year. */
export function choicesIn(rules: EmployeeRules, year: SchoolYear): RuleChoices {
  const value = (rule: RuleId) => rules.on(rule, firstDayOf(year))?.value ?? 0;
  return {
    savingTerm: value('spaartermijn'),
    byDays: value('naar_rato_tijd') !== 0,
    promotion: PROMOTIONS.find((id) => id === value('bevordering')) ?? 0,
  };
}

/** What saving everybody is offered to begin with: as long as with a plan, or a year where the rules in force know no such term. */
export function offeredTerm(rules: EmployeeRules, year: SchoolYear): number {
  return rules.on('spaartermijn_plan', firstDayOf(year))?.value || 1;
}

/** The rows of `CAO_regels` that make the choices hold from a day on: none for what holds already. */
export function choiceRows(
  rules: EmployeeRules,
  { savingTerm, byDays, promotion }: RuleChoices,
  from: Day,
  note: string,
): OwnRule[] {
  const wanted: readonly (readonly [RuleId, number])[] = [
    ['spaartermijn', savingTerm],
    ['naar_rato_tijd', byDays ? 1 : 0],
    ['bevordering', promotion],
  ];
  return wanted
    .filter(([rule, value]) => rules.on(rule, from)?.value !== value)
    .map(([rule, value]) => ({ rule, from, value, note }));
}
