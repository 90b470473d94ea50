import { firstDayOf, lastDayOf, schoolYearOf, type Day, type SchoolYear } from '../calendar';
import { FTE_UNITS } from './employment';
import { accrued, entitlement, entitlementParts } from './entitlement';
import { seniorLeaveIn, type SeniorLeave } from './seniorLeave';
import { runLedger, type PotInput, type SettledExpense } from './ledger';
import { isEmployedOn, usableLots, type UsableLot } from './usableLots';
import type { Cents } from '../money';
import { savingRule, type RuleId } from '../rules';
import { explainRule, type RuleSource } from '../ruleSource';

/** One lot as the screen shows it. */
export interface LotView {
  readonly year: SchoolYear;
  readonly granted: Cents;
  readonly spent: Cents;
  readonly left: Cents;
  /** Last day on which it can pay: 31 July, or the last day of employment when that is earlier. */
  readonly lastDay: Day;
  readonly savingTerm: number;
  readonly lapsesThisYear: boolean;
  /** Whether a plan that is handed in this school year could still save it. */
  readonly keepable: boolean;
  readonly endsWithEmployment: boolean;
  /** A lot of a school year to come that an advance makes usable now. */
  readonly advance: boolean;
  /** How it was computed; null for an opening lot, which was typed. */
  readonly entitlement: EntitlementView | null;
  readonly rules: readonly (RuleSource | null)[];
}

/** How one school year's entitlement was computed, with the figures filled in. */
export interface EntitlementView {
  readonly year: SchoolYear;
  readonly amount: Cents;
  /** The amount for full time. */
  readonly fullTime: Cents;
  /** Σ fte over the days of employment. */
  readonly fteDays: number;
  readonly days: number;
  readonly proRata: boolean;
  /** What lowers the right of staff of 57 and over; null where there is none, or where the right does not follow the fte. */
  readonly seniorLeave: SeniorLeave | null;
}

export interface PotView {
  readonly day: Day;
  readonly year: SchoolYear;
  /** What can be spent on the reference date. */
  readonly usable: Cents;
  /** In order of lapsing; only those with something left. */
  readonly lots: readonly LotView[];
  readonly lapsing: Cents;
  /** Day on which `lapsing` is gone: 31 July, or the last day of employment in this school year. */
  readonly lapseDay: Day;
  readonly entitlement: EntitlementView | null;
  readonly accrued: Cents | null;
  /** Days of the school year up to and including the reference date. */
  readonly daysPassed: number;
  readonly accruedFteDays: number;
  /** The expenses of this school year up to the reference date, with the lots that paid them. */
  readonly expenses: readonly SettledExpense[];
  /** Whether the person is employed on the reference date; if not, nothing can be spent. */
  readonly employed: boolean;
  readonly opening: boolean;
  readonly sources: { readonly budget: RuleSource | null; readonly savingTerm: RuleSource | null };
}

/**
 * What is in one person's pot on the reference date.
 *
 * @throws ProblemError as `runLedger` does
 */
export function potView(input: PotInput, day: Day): PotView {
  const year = schoolYearOf(day);
  const { employment, rules } = input;
  const ledger = runLedger(input, day);
  const employed = isEmployedOn(employment, day);
  const lots = employed
    ? usableLots(ledger.pot.remainders(), employment, day).map((lot) => lotView(input, lot, year))
    : [];
  return {
    day,
    year,
    usable: sum(lots),
    lots,
    lapsing: sum(lots.filter((lot) => lot.lapsesThisYear)),
    lapseDay: Math.min(lastDayOf(year), employment.end ?? Infinity),
    entitlement: entitlementView(input, year),
    accrued: accrued(input.kind, day, employment, rules),
    daysPassed: day - firstDayOf(year) + 1,
    accruedFteDays: (entitlementParts(input.kind, day, employment, rules)?.units ?? 0) / FTE_UNITS,
    expenses: ledger.settled.filter(({ expense }) => expense.date >= firstDayOf(year)),
    employed,
    opening: input.opening.length > 0,
    sources: {
      budget: explainRule(rules, input.kind, firstDayOf(year)),
      savingTerm: explainRule(rules, savingRule(input.kind), firstDayOf(year)),
    },
  };
}

/** How the entitlement of a school year comes about; null where no rule is known. */
function entitlementView(input: PotInput, year: SchoolYear): EntitlementView | null {
  const { employment, rules, kind } = input;
  const amount = entitlement(kind, year, employment, rules);
  const parts = entitlementParts(kind, lastDayOf(year), employment, rules);
  if (amount === null || parts === null) return null;
  return {
    year,
    amount,
    fullTime: parts.fullTime,
    fteDays: parts.units / FTE_UNITS,
    days: parts.days,
    proRata: rules.in(year).proRata,
    seniorLeave: rules.in(year).proRata ? seniorLeaveIn(employment, firstDayOf(year), lastDayOf(year)) : null,
  };
}

function lotView(
  input: PotInput,
  { lot, left, lastDay, lapsesThisYear }: UsableLot,
  now: SchoolYear,
): LotView {
  const typed = input.opening.some((opening) => opening.year === lot.year);
  const advance = lot.year > now;
  const rule = (id: RuleId) => explainRule(input.rules, id, firstDayOf(lot.year));
  const endsWithEmployment = lastDay < lastDayOf(lot.lastUsable);
  const { agreed, planning } = input.rules.in(lot.year).savingTerms[input.kind];
  return {
    year: lot.year,
    granted: lot.granted,
    spent: lot.granted - left,
    left,
    lastDay,
    savingTerm: lot.lastUsable - lot.year,
    lapsesThisYear,
    keepable: lapsesThisYear && lot.year === now && !endsWithEmployment && planning > agreed,
    endsWithEmployment,
    advance,
    entitlement: typed ? null : entitlementView(input, lot.year),
    rules: [
      typed ? null : rule(input.kind),
      rule(savingRule(input.kind)),
      advance ? rule('voorschot') : null,
    ],
  };
}

function sum(lots: readonly { readonly left: Cents }[]): Cents {
  return lots.reduce((total, lot) => total + lot.left, 0);
}
