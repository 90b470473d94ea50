import { FIRST_SCHOOL_YEAR, firstDayOf, lastDayOf, schoolYearOf, type SchoolYear } from '../calendar';
import type { Cents } from '../money';
import type { EmployeeRules, PotKind, SavingTerms } from '../rules';
import type { Employment } from './employment';
import { entitlement } from './entitlement';
import type { Lot } from './lots';

/** Which lots of an employment are asked for. */
export interface LotSpan {
  /** The first school year that grants one. */
  readonly firstYear: SchoolYear;
  /** The last school year in which a lot has to be able to pay: later years grant what an advance lets pay then. */
  readonly lastYear: SchoolYear;
  /** Lots of this school year and later count as saved by a plan that is handed in beforehand. */
  readonly savedByPlan: SchoolYear;
  /** Lots that have lapsed before this school year are left out. */
  readonly usableFrom: SchoolYear;
}

/** A school year after all others: balances count with what is agreed alone. */
export const NOTHING_SAVED_BY_PLAN: SchoolYear = 10_000;

/** The lot of a school year with the window that the rules in force on its 1 August give it. */
export function lotOf(
  kind: PotKind,
  rules: EmployeeRules,
  year: SchoolYear,
  granted: Cents,
  term: keyof SavingTerms,
): Lot {
  const { savingTerms, advance } = rules.in(year);
  return { year, firstUsable: year - advance, lastUsable: year + savingTerms[kind][term], granted };
}

/**
 * The lots that school years grant an employment, in order of year. All who work these years from the first to the last at
 * one fte under the rules that hold for all have the same lots, which are made once.
 */
export function grantedLots(
  kind: PotKind,
  employment: Employment,
  rules: EmployeeRules,
  span: LotSpan,
): readonly Lot[] {
  const lastGranted = span.lastYear + rules.mostAdvance;
  // What is older has lapsed.
  const firstYear = Math.max(span.firstYear, span.usableFrom - rules.longestSaving(kind));
  const { start, end, changes } = employment;
  const throughout =
    !rules.ofOneEmployee &&
    changes.length === 0 &&
    (start === null || start <= firstDayOf(firstYear)) &&
    (end === null || end >= lastDayOf(lastGranted));
  const known = throughout ? keptLots(kind, rules, span, firstYear, lastGranted) : null;
  if (!known) return newLots(kind, employment, rules, span);
  let lots = known.get(employment.fte);
  if (!lots) known.set(employment.fte, (lots = newLots(kind, employment, rules, span)));
  return lots;
}

function newLots(
  kind: PotKind,
  employment: Employment,
  rules: EmployeeRules,
  { firstYear, lastYear, savedByPlan, usableFrom }: LotSpan,
): Lot[] {
  const lots: Lot[] = [];
  const leaving = employment.end === null ? Infinity : schoolYearOf(employment.end);
  const lastGranted = Math.min(leaving, lastYear + rules.mostAdvance);
  for (let year = firstYear; year <= lastGranted; year++) {
    const { advance, savingTerms } = rules.in(year);
    const term = year >= savedByPlan ? 'planning' : 'agreed';
    if (year - advance > lastYear || year + savingTerms[kind][term] < usableFrom) continue;
    const granted = entitlement(kind, year, employment, rules) ?? 0;
    if (granted > 0) lots.push(lotOf(kind, rules, year, granted, term));
  }
  return lots;
}

/** The lots of those who work from the first to the last school year, by their fte. */
type LotsByFte = Map<number, readonly Lot[]>;

const kept: Readonly<Record<PotKind, WeakMap<EmployeeRules, Map<number, LotsByFte>>>> = {
  scholingsbudget: new WeakMap(),
  scholingsuren: new WeakMap(),
};
/** More is not kept at a time: a question about one day asks for a handful of spans, of some hundred different fte. */
const MOST_SPANS = 50;
const MOST_FTE = 1000;
/** A span is told by four numbers of years, each of so many bits. */
const YEAR_BITS = 7;

/** What is kept of a span, to be added to; null for years so far apart that nothing is. */
function keptLots(
  kind: PotKind,
  rules: EmployeeRules,
  { lastYear, savedByPlan, usableFrom }: LotSpan,
  firstYear: SchoolYear,
  lastGranted: SchoolYear,
): LotsByFte | null {
  const first = firstYear - FIRST_SCHOOL_YEAR;
  const last = lastYear - firstYear;
  const usable = usableFrom - firstYear;
  const saved = Math.min(Math.max(savedByPlan, firstYear), lastGranted + 1) - firstYear;
  // One that is below 0 or too large sets a bit above these.
  if ((first | last | usable | saved) >> YEAR_BITS !== 0) return null;
  const span = (((((first << YEAR_BITS) | last) << YEAR_BITS) | usable) << YEAR_BITS) | saved;
  let ofRules = kept[kind].get(rules);
  if (!ofRules || ofRules.size >= MOST_SPANS) kept[kind].set(rules, (ofRules = new Map()));
  let byFte = ofRules.get(span);
  if (!byFte || byFte.size >= MOST_FTE) ofRules.set(span, (byFte = new Map()));
  return byFte;
}
