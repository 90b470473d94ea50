import type { RuleId } from '../../domain/rules';
import type { RuleSource } from '../state/sources';
import type { Condition } from './agreement';

/** The rules that an agreement rests on, in the order in which it names them. */
const SUBJECTS: readonly (readonly [Condition['subject'], RuleId])[] = [
  ['budget', 'scholingsbudget'],
  ['proRata', 'naar_rato'],
  ['savingTerm', 'spaartermijn'],
  ['advance', 'voorschot'],
  ['hours', 'scholingsuren'],
  ['extraHours', 'extra_uren'],
];

/** The conditions with their sources; extra hours only where they were agreed with this person. */
export function conditionsOf(explain: (rule: RuleId) => RuleSource | null): Condition[] {
  return SUBJECTS.flatMap(([subject, rule]) => {
    const source = explain(rule);
    if (!source || (subject === 'extraHours' && !source.personal)) return [];
    return [{ subject, source }];
  });
}
