import poBudget from './data/scholingsbudget.po.json';
import poHours from './data/scholingsuren.po.json';
import poSaving from './data/spaartermijn.po.json';
import poSavingByPlan from './data/spaartermijn_plan.po.json';
import poHoursSaving from './data/spaartermijn_uren.po.json';
import poHoursSavingByPlan from './data/spaartermijn_uren_plan.po.json';
import poAdvance from './data/voorschot.po.json';
import poProRata from './data/naar_rato.po.json';
import voBudget from './data/scholingsbudget.vo.json';
import voHours from './data/scholingsuren.vo.json';
import voSaving from './data/spaartermijn.vo.json';
import voSavingByPlan from './data/spaartermijn_plan.vo.json';
import voHoursSaving from './data/spaartermijn_uren.vo.json';
import voAdvance from './data/voorschot.vo.json';
import voProRata from './data/naar_rato.vo.json';
import voExtraHours from './data/extra_uren.vo.json';
import voPromotion from './data/bevordering.vo.json';
import { RULE_IDS, type RuleId } from '../domain/rules';
import type { Provenance } from './provenance';

/** The collective agreements that the product knows: secondary (VO) and primary (PO) education. */
export type CaoName = 'VO' | 'PO';

export type RuleUnit = 'cents' | 'hundredths of an hour' | 'years' | 'switch' | 'choice';

/**
 * A rule's value from a date on. The unit follows from the rule:
 * `scholingsbudget` cents per school year at 1.0 fte; `scholingsuren` and `extra_uren` hundredths of an hour per
 * school year; `spaartermijn` (what holds without an agreement), `spaartermijn_plan` (with a plan that was handed in
 * beforehand), the same two for hours, and `voorschot` school years; `naar_rato` and `naar_rato_tijd` switches (1 = in
 * proportion to fte, to the days employed; 0 = not); `bevordering` a choice: 0 at least equal, 1 next higher, 2 at least
 * equal with allowances.
 */
export interface DatedValue extends Provenance {
  readonly rule: RuleId;
  readonly value: number;
  readonly unit: RuleUnit;
}

interface RuleFile {
  readonly cao: CaoName;
  readonly rule: RuleId;
  readonly values: readonly Omit<DatedValue, 'rule'>[];
}

// TypeScript reads JSON texts as `string`; the schemas in ./schema, checked at build and in tests, hold the narrow types.
const files = [
  voBudget,
  voHours,
  voSaving,
  voSavingByPlan,
  voHoursSaving,
  voAdvance,
  voProRata,
  voExtraHours,
  voPromotion,
  poBudget,
  poHours,
  poSaving,
  poSavingByPlan,
  poHoursSaving,
  poHoursSavingByPlan,
  poAdvance,
  poProRata,
] as readonly RuleFile[];

function valuesOf(cao: CaoName, rule: RuleId): readonly DatedValue[] {
  const file = files.find((candidate) => candidate.cao === cao && candidate.rule === rule);
  return file === undefined ? [] : file.values.map((value) => ({ rule, ...value }));
}

const rulesByCao: Readonly<Record<CaoName, readonly DatedValue[]>> = {
  VO: RULE_IDS.flatMap((rule) => valuesOf('VO', rule)),
  PO: RULE_IDS.flatMap((rule) => valuesOf('PO', rule)),
};

/** Every dated value of a CAO, in the order of {@link RULE_IDS} and then by date. */
export function caoRules(cao: CaoName): readonly DatedValue[] {
  return rulesByCao[cao];
}

/**
 * The value of a rule in force on a day (ISO date), in the unit that it names itself.
 * `undefined` before the first date from which the rule is known, and for a rule that the CAO lacks.
 * The last known value is carried forward; ask `isVerifiedOn` whether its sources still speak of the day.
 */
export function ruleOn(cao: CaoName, rule: RuleId, isoDate: string): DatedValue | undefined {
  let inForce: DatedValue | undefined;
  for (const value of rulesByCao[cao]) {
    if (value.rule === rule && value.validFrom <= isoDate) inForce = value;
  }
  return inForce;
}
