import type { Day } from './calendar';
import type { EmployeeRules, Provenance, RuleId } from './rules';

/** A rule's value with where it comes from, as it counts on a day. */
export interface RuleSource {
  readonly rule: RuleId;
  /** In the rule's own unit: cents, hundredths of an hour, years or a switch. */
  readonly value: number;
  /** Day from which the value holds. */
  readonly from: Day;
  /** Day for which it is used. */
  readonly usedOn: Day;
  readonly provenance: Provenance;
  /** An agreement with this one person instead of a rule for all. */
  readonly personal: boolean;
  /** Whether the source confirms the value on `usedOn`. */
  readonly validity: 'confirmed' | 'carriedForward' | 'neverConfirmed' | 'own' | 'default';
}

/** The rule in force on the day and its source; null where no rule is known. */
export function explainRule(rules: EmployeeRules, rule: RuleId, day: Day): RuleSource | null {
  const row = rules.on(rule, day);
  if (row === null) return null;
  return {
    rule,
    value: row.value,
    from: row.from,
    usedOn: day,
    provenance: row.provenance,
    personal: row.employee !== undefined,
    validity: validityOf(row.provenance, day),
  };
}

function validityOf(provenance: Provenance, day: Day): RuleSource['validity'] {
  switch (provenance.kind) {
    case 'workbook':
      return 'own';
    case 'default':
      return 'default';
    case 'cao':
      if (provenance.verifiedUntil === null) return 'neverConfirmed';
      return provenance.verifiedUntil < day ? 'carriedForward' : 'confirmed';
  }
}
