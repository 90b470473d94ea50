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
  const inHand = (hasLeft ? [] : pot.remainders())
    .filter(({ lot, left }) => left > 0 && lot.lastUsable >= now)
    .map(({ lot: { year }, left }) =>
      lotOf(kind, rules, year, left, year >= savedByPlan ? 'planning' : 'agreed'),
    );
  const known = new Set(pot.lots.map(({ year }) => year));
  const toCome = lotsOf(
    { ...input, opening: [] },
    Math.max(firstYear, now + 1),
    from + years - 1 + agreement.advance,
    savedByPlan,
  ).filter(({ year }) => !known.has(year));
  const lots = [...inHand, ...toCome];
  return agreed(lots, { from, years }, agreement).flatMap((lot) => {
    const firstUsable = start === null ? lot.firstUsable : Math.max(lot.firstUsable, schoolYearOf(start));
    const lastUsable = end === null ? lot.lastUsable : Math.min(lot.lastUsable, schoolYearOf(end));
    return firstUsable <= lastUsable ? [{ ...lot, firstUsable, lastUsable }] : [];
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

/** The lots that matter in the span, with their windows as agreed. */
function agreed(
  lots: readonly Lot[],
  { from, years }: PlanSpan,
  { savingTerm, advance }: PlanAgreement,
): Lot[] {
  return lots
    .filter((lot) => lot.granted > 0 && lot.lastUsable >= from)
    .map((lot) => ({
      ...lot,
      firstUsable: lot.firstUsable - advance,
      lastUsable: lot.lastUsable + savingTerm,
    }))
    .filter((lot) => lot.firstUsable < from + years);
}
