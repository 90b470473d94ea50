import type { Day } from './calendar';
import type { DatedRule, EmployeeRules, RuleId } from './rules';

/** What was agreed with one employee about one rule, and until when. */
export interface Agreement {
  readonly rule: RuleId;
  /** First day on which it holds. */
  readonly from: Day;
  /** In the rule's own unit. */
  readonly value: number;
  /** HR's own words. */
  readonly note: string | null;
  /** Null where no row ends it. */
  readonly lastDay: Day | null;
}

/**
 * The agreements with one employee. A row that gives what holds for everybody on its date ends the agreement before
 * it; a row with another value is the next agreement, and ends the one before it too.
 */
export function agreementsOf(rules: EmployeeRules): Agreement[] {
  const rows = rules.agreed();
  return rows.flatMap((row, i): Agreement[] => {
    if (isAsForAll(rules, row)) return [];
    const next: DatedRule | undefined = rows[i + 1];
    const lastDay = next?.rule === row.rule ? next.from - 1 : null;
    const { rule, from, value, provenance } = row;
    return [{ rule, from, value, note: provenance.kind === 'workbook' ? provenance.note : null, lastDay }];
  });
}

/** Agreements that end in the days given, with no next one for the same rule that begins at once. */
export function agreementsEnding(rules: EmployeeRules, from: Day, to: Day): Agreement[] {
  const all = agreementsOf(rules);
  return all.filter(
    ({ rule, lastDay }) =>
      lastDay !== null &&
      lastDay >= from &&
      lastDay <= to &&
      !all.some((other) => other.rule === rule && other.from === lastDay + 1),
  );
}

/**
 * The agreement about a rule that is in force on a day, with the last day of the last of those that follow each other
 * without a gap; null where there is none.
 */
export function agreementOn(rules: EmployeeRules, rule: RuleId, day: Day): Agreement | null {
  // Throws where a row of the rule is refused.
  if (rules.on(rule, day)?.employee === undefined) return null;
  const all = agreementsOf(rules).filter((agreement) => agreement.rule === rule);
  const now = all.find(({ from, lastDay }) => from <= day && (lastDay === null || day <= lastDay));
  if (!now) return null;
  let { lastDay } = now;
  for (const next of all) if (lastDay !== null && next.from === lastDay + 1) lastDay = next.lastDay;
  return { ...now, lastDay };
}

/** Extra hours are given by an agreement only: for all others there are none, whatever the rule for all says. */
function isAsForAll(rules: EmployeeRules, { rule, from, value }: DatedRule): boolean {
  const general = rule === 'extra_uren' ? 0 : rules.withoutAgreement(rule, from)?.value;
  return value === general;
}
