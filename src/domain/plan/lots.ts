import type { Employment } from '../budget/employment';
import { schoolYearOf, type Day, type SchoolYear } from '../calendar';
import { grantedLots, lotOf, NOTHING_SAVED_BY_PLAN } from '../budget/grantedLots';
import { potOn, type PotInput } from '../budget/ledger';
import type { Lot } from '../budget/lots';
import type { SavingTerms } from '../rules';

/** The time that a plan is about. */
export interface PlanSpan {
  /** First school year of the horizon. */
  readonly from: SchoolYear;
  /** Length of the horizon in school years. */
  readonly years: number;
}

/** What an employee and the school could agree from now on, beside the rules in force. */
export interface PlanAgreement {
  /** School years added to the saving term of every lot that has not lapsed. */
  readonly savingTerm: number;
  /** School years added to the advance of every lot. */
  readonly advance: number;
}

export const NO_AGREEMENT: PlanAgreement = { savingTerm: 0, advance: 0 };

/**
 * The lots for a plan of an employee as the pot stands on the reference date: what booked expenses have left of each
 * lot, and the entitlements to come. Nothing can be paid before the school year of entry or after that of leaving.
 *
 * @param asOf the reference date, not after the first school year of the span; later expenses do not count
 * @param terms `planning` takes a plan as handed in on the reference date: lots of its school year and later can be
 *   saved by that plan. Older lots count as agreed: what has lapsed does not come back.
 * @throws ProblemError as `potOn` does
 */
export function planLots(
  input: PotInput,
  asOf: Day,
  { from, years }: PlanSpan,
  terms: keyof SavingTerms,
  agreement: PlanAgreement = NO_AGREEMENT,
): Lot[] {
  const { kind, rules, employment } = input;
  const { end } = employment;
  const now = schoolYearOf(asOf);
  const { firstYear, pot } = potOn(input, asOf);
  const last = from + years - 1 + agreement.advance;
  const savedByPlan = terms === 'planning' ? now : NOTHING_SAVED_BY_PLAN;
  const hasLeft = end !== null && schoolYearOf(end) < now;
  const lots: Lot[] = [];
  const usable = usableIn({ from, years }, agreement, employment);
  for (let i = 0; i < pot.lots.length && !hasLeft; i++) {
    const lot = pot.lots[i];
    const left = pot.leftAt(i);
    if (left <= 0 || lot.lastUsable < now) continue;
    const saved = lot.year >= savedByPlan;
    const asItIs = !saved && left === lot.granted;
    addUsable(lots, asItIs ? lot : lotOf(kind, rules, lot.year, left, saved ? 'planning' : 'agreed'), usable);
  }
  // Only by an advance is there a lot of a later school year already.
  const known = rules.mostAdvance === 0 ? null : new Set(pot.lots.map(({ year }) => year));
  const next = Math.max(firstYear, now + 1);
  const later = { firstYear: next, lastYear: last, savedByPlan, usableFrom: next };
  for (const lot of grantedLots(kind, employment, rules, later))
    if (!known?.has(lot.year)) addUsable(lots, lot, usable);
  return lots;
}

/** As `planLots`, none for who has left before the reference date; what was spent is checked all the same. */
export function lotsOnDay(
  input: PotInput,
  day: Day,
  span: PlanSpan,
  terms: keyof SavingTerms,
  agreement: PlanAgreement = NO_AGREEMENT,
): Lot[] {
  const { end } = input.employment;
  if (end === null || end >= day) return planLots(input, day, span, terms, agreement);
  potOn(input, day);
  return [];
}

/** When lots can pay, and what is agreed of their windows. */
interface Usable extends PlanAgreement {
  /** First and last school year of the span. */
  readonly from: SchoolYear;
  readonly to: SchoolYear;
  /** The school years of entry and of leaving; null where these lie outside everything computed. */
  readonly entered: SchoolYear | null;
  readonly left: SchoolYear | null;
}

function usableIn(
  { from, years }: PlanSpan,
  { savingTerm, advance }: PlanAgreement,
  { start, end }: Pick<Employment, 'start' | 'end'>,
): Usable {
  return {
    from,
    to: from + years - 1,
    savingTerm,
    advance,
    entered: start === null ? null : schoolYearOf(start),
    left: end === null ? null : schoolYearOf(end),
  };
}

/** Adds a lot with its window as agreed, if it matters in the span and can pay in some year of employment. */
function addUsable(lots: Lot[], lot: Lot, { from, to, savingTerm, advance, entered, left }: Usable): void {
  if (lot.granted <= 0 || lot.lastUsable < from || lot.firstUsable - advance > to) return;
  let firstUsable = lot.firstUsable - advance;
  let lastUsable = lot.lastUsable + savingTerm;
  if (entered !== null && firstUsable < entered) firstUsable = entered;
  if (left !== null && lastUsable > left) lastUsable = left;
  if (firstUsable > lastUsable) return;
  const asItIs = firstUsable === lot.firstUsable && lastUsable === lot.lastUsable;
  lots.push(asItIs ? lot : { year: lot.year, firstUsable, lastUsable, granted: lot.granted });
}
