import { settleDemands } from '../budget/affordability';
import type { Demand, Lot } from '../budget/lots';
import { firstDayOf, lastDayOf, type Day, type SchoolYear } from '../calendar';
import type { Cents } from '../money';
import type { EmployeeRules, PotKind } from '../rules';
import type { PlanInput } from './input';
import type { Plan } from './plan';
import { highest } from '../extremes';

/** What a plan takes from one lot after the last school year that is agreed for it. */
export interface SavedLot {
  readonly year: SchoolYear;
  /** Cents, or hundredths of an hour. */
  readonly amount: Cents;
  /** Last school year in which the lot can pay by what is agreed. */
  readonly agreedUntil: SchoolYear;
  /** Last school year in which the plan uses it. */
  readonly neededUntil: SchoolYear;
}

/** Saving that a plan needs and that is not agreed yet. */
export interface NeededSaving {
  /** In order of school year; never empty. */
  readonly lots: readonly SavedLot[];
  readonly amount: Cents;
  /** Last day on which the employee can hand in the plan: 31 July of the first lot that must be saved. */
  readonly handInBy: Day;
  /** An agreement that holds from this 1 August, with this saving term in school years, makes the plan payable. */
  readonly from: Day;
  readonly term: number;
}

/**
 * The lots that must be saved for a plan without being agreed to be; older lots are saved only where the plan cannot do
 * without, so that the plan can be handed in as late as possible.
 *
 * @param input what the plan was asked, with lots as `planLots` gives them for planning
 * @returns null when what is agreed carries the plan
 */
export function neededSaving(
  kind: PotKind,
  input: PlanInput,
  plan: Plan,
  rules: EmployeeRules,
): NeededSaving | null {
  const lots = kind === 'scholingsbudget' ? input.lots : (input.hours?.lots ?? []);
  const agreedUntil = (lot: Lot): SchoolYear =>
    Math.min(lot.lastUsable, lot.year + rules.in(lot.year).savingTerms[kind].agreed);
  const demands = demandsOf(kind, input, plan);
  const saved = settleDemands(asLittleSaved(lots, demands, agreedUntil), demands)
    .demands.flatMap(({ demand, payments }) =>
      payments.map(({ lot, amount }) => ({ year: lot.year, amount, usedIn: demand.year })),
    )
    .flatMap((payment) => {
      const lot = lots.find(({ year }) => year === payment.year);
      return lot && agreedUntil(lot) < payment.usedIn ? [{ ...payment, agreedUntil: agreedUntil(lot) }] : [];
    });
  if (saved.length === 0) return null;
  const years = [...new Set(saved.map(({ year }) => year))].sort((a, b) => a - b);
  const perLot = years.map((year): SavedLot => {
    const own = saved.filter((payment) => payment.year === year);
    return {
      year,
      amount: own.reduce((sum, { amount }) => sum + amount, 0),
      agreedUntil: own[0].agreedUntil,
      neededUntil: highest(own.map(({ usedIn }) => usedIn)),
    };
  });
  return {
    lots: perLot,
    amount: perLot.reduce((sum, { amount }) => sum + amount, 0),
    handInBy: lastDayOf(years[0]),
    from: firstDayOf(years[0]),
    term: highest(perLot.map(({ year, neededUntil }) => neededUntil - year)),
  };
}

/** What agreed and chosen courses take from the pot, in order of school year; of one year the agreed ones first. */
function demandsOf(kind: PotKind, { reserved = [] }: PlanInput, { outcomes }: Plan): Demand[] {
  const chosen = outcomes
    .flatMap((outcome) => (outcome.status === 'planned' ? outcome.instalments : []))
    .map(({ year, fromPot, hours, hoursShort }) => ({
      year,
      amount: kind === 'scholingsbudget' ? fromPot : hours - hoursShort,
    }));
  return [...(kind === 'scholingsbudget' ? reserved : []), ...chosen].sort((a, b) => a.year - b.year);
}

/** The lots with the windows that are agreed wherever the demands can still be paid then, the oldest lots first. */
function asLittleSaved(
  lots: readonly Lot[],
  demands: readonly Demand[],
  agreedUntil: (lot: Lot) => SchoolYear,
): Lot[] {
  const windows = [...lots];
  const oldestFirst = lots.map((_, i) => i).sort((a, b) => lots[a].year - lots[b].year);
  for (const i of oldestFirst) {
    const planned = windows[i];
    windows[i] = { ...planned, lastUsable: agreedUntil(planned) };
    if (settleDemands(windows, demands).short > 0) windows[i] = planned;
  }
  return windows;
}
