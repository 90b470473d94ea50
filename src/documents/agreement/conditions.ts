import type { RuleId } from '../../domain/rules';
import type { RuleSource } from '../../domain/ruleSource';

/** The rules that an agreement rests on, in the order in which it names them. */
const SUBJECTS: readonly (readonly [Condition['subject'], RuleId])[] = [
  ['budget', 'scholingsbudget'],
  ['proRata', 'naar_rato'],
  ['proRataInTime', 'naar_rato_tijd'],
  ['savingTerm', 'spaartermijn'],
  ['savingTermPlan', 'spaartermijn_plan'],
  ['advance', 'voorschot'],
  ['hours', 'scholingsuren'],
  ['extraHours', 'extra_uren'],
];

/**
 * The conditions with their sources; extra hours only where they were agreed with this person, and what a plan would let
 * save only where nothing else was agreed with this person.
 */
export function conditionsOf(explain: (rule: RuleId) => RuleSource | null): Condition[] {
  return SUBJECTS.flatMap(([subject, rule]) => {
    const source = explain(rule);
    if (!source || (subject === 'extraHours' && !source.personal)) return [];
    if (subject === 'savingTermPlan' && explain('spaartermijn')?.personal) return [];
    return [{ subject, source }];
  });
}

/** A condition of the agreement: a rule with its value and where it comes from. */
export interface Condition {
  readonly subject:
    | 'budget'
    | 'proRata'
    | 'proRataInTime'
    | 'savingTerm'
    | 'savingTermPlan'
    | 'advance'
    | 'hours'
    | 'extraHours';
  readonly source: RuleSource;
}
