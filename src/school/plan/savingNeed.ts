import { neededSaving, type NeededSaving } from '../../domain/plan/neededSaving';
import { schoolYearOf } from '../../domain/calendar';
import { savingRule, type PotKind, type RuleId } from '../../domain/rules';
import type { Agreement } from '../edits/agreements';
import type { Employee } from '../school';
import { explainRule, type RuleSource } from '../../domain/ruleSource';
import type { WishesView } from './wishPlan';

/** Saving that a plan needs and that is not agreed yet, with the agreement that would allow it. */
export interface SavingNeed {
  /** Whether euros or hours are saved. */
  readonly kind: PotKind;
  readonly need: NeededSaving;
  /** In the note stands what the plan is for. */
  readonly agreement: Agreement;
  /** The rule that offers saving with a plan; null where none is known. */
  readonly source: RuleSource | null;
}

const PLAN_RULES: Readonly<Record<PotKind, RuleId>> = {
  scholingsbudget: 'spaartermijn_plan',
  scholingsuren: 'spaartermijn_uren_plan',
};

/** What must be agreed before the plan of a person's wishes can be carried out; empty where nothing has to. */
export function savingNeeds(
  { rules }: Pick<Employee, 'rules'>,
  { question, plan }: Pick<WishesView, 'question' | 'plan'>,
  note: string,
): SavingNeed[] {
  if (!rules) return [];
  return (['scholingsbudget', 'scholingsuren'] as const).flatMap((kind): SavingNeed[] => {
    const need = neededSaving(kind, question.input, plan, rules);
    if (!need) return [];
    // As long as the plan may count with: a shorter term would change the plan itself.
    const value = Math.max(need.term, rules.in(schoolYearOf(need.from)).savingTerms[kind].planning);
    const rule = savingRule(kind) as Agreement['rule'];
    const source = explainRule(rules, PLAN_RULES[kind], need.from);
    return [{ kind, need, agreement: { rule, from: need.from, value, note }, source }];
  });
}
