import { savingLots, type SavingInput } from '../budget/affordability';
import { schoolYearOf, type Day, type SchoolYear } from '../calendar';
import { lotOf, lotsOf, potOn, type PotInput } from '../budget/ledger';
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
  const { kind, rules } = input;
  const { start, end } = input.employment;
  const now = schoolYearOf(asOf);
  const savedByPlan = terms === 'planning' ? now : Infinity;
  const { firstYear, pot } = potOn(input, asOf);
  const hasLeft = end !== null && schoolYearOf(end) < now;
  const lots: Lot[] = [];
  for (let i = 0; i < pot.lots.length && !hasLeft; i++) {
    const [lot, left] = [pot.lots[i], pot.leftAt(i)];
    if (left <= 0 || lot.lastUsable < now) continue;
    const saved = lot.year >= savedByPlan;
    lots.push(
      saved || left !== lot.granted ? lotOf(kind, rules, lot.year, left, saved ? 'planning' : 'agreed') : lot,
    );
  }
  // Only by an advance is there a lot of a later school year already.
  const known = rules.mostAdvance === 0 ? null : new Set(pot.lots.map(({ year }) => year));
  const next = Math.max(firstYear, now + 1);
  const last = from + years - 1 + agreement.advance;
  for (const lot of lotsOf({ ...input, opening: [] }, next, last, savedByPlan)) {
    if (!known?.has(lot.year)) lots.push(lot);
  }
  return agreed(lots, { from, years }, agreement, {
    entered: start === null ? -Infinity : schoolYearOf(start),
    left: end === null ? Infinity : schoolYearOf(end),
  });
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

/** The lots for a plan of someone who works all the time at one fte. */
export function savingPlanLots(
  input: SavingInput,
  years: number,
  agreement: PlanAgreement = NO_AGREEMENT,
): Lot[] {
  const span = { from: input.from, years };
  return agreed(savingLots(input, input.from + years - 1 + agreement.advance), span, agreement);
}

/** The school years in which somebody enters and leaves employment. */
interface Employed {
  readonly entered: SchoolYear;
  readonly left: SchoolYear;
}

const ALWAYS: Employed = { entered: -Infinity, left: Infinity };

/** The lots that matter in the span and can pay in some year of employment, with their windows as agreed. */
function agreed(
  lots: readonly Lot[],
  { from, years }: PlanSpan,
  { savingTerm, advance }: PlanAgreement,
  { entered, left }: Employed = ALWAYS,
): Lot[] {
  const matter: Lot[] = [];
  for (const lot of lots) {
    const { year, granted } = lot;
    if (granted <= 0 || lot.lastUsable < from || lot.firstUsable - advance >= from + years) continue;
    const firstUsable = Math.max(lot.firstUsable - advance, entered);
    const lastUsable = Math.min(lot.lastUsable + savingTerm, left);
    if (firstUsable > lastUsable) continue;
    const asItIs = firstUsable === lot.firstUsable && lastUsable === lot.lastUsable;
    matter.push(asItIs ? lot : { year, firstUsable, lastUsable, granted });
  }
  return matter;
}
