import type { Cover } from '../../domain/agreed/cover';
import type { PotInput } from '../../domain/budget/ledger';
import { potView, type LotView, type PotView } from '../../domain/budget/potView';
import { lastDayOf, type Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { plannedOfLapsing, type PlannedUse } from '../../domain/agreed/plannedOfLapsing';

/** What lapses of one pot at the end of the school year. */
export interface Lapsing {
  readonly view: PotView;
  /** The lots that lapse whatever is agreed now. */
  readonly lots: readonly LotView[];
  /** What is left of those lots. */
  readonly amount: Cents;
  /** What of that amount is not to be spent before: what really lapses. */
  readonly unplanned: Cents;
  /** What lapses as well, but could be saved with a plan that is handed in before; without what is to be spent before. */
  readonly withoutPlan: Cents;
}

/**
 * @param planned what the table `Plan` takes from the pot
 * @param cover what is due of agreed courses; null where nothing is agreed
 * @throws ProblemError as `runLedger` does
 */
export function lapsingOf(
  pot: PotInput,
  day: Day,
  planned: readonly PlannedUse[],
  cover: Cover | null,
): Lapsing {
  const view = potView(pot, day);
  const keepable = view.lots.filter((lot) => lot.keepable);
  const lots = view.lots.filter((lot) => lot.lapsesThisYear && !keepable.includes(lot));
  const amount = leftOf(lots);
  return {
    view,
    lots,
    amount,
    unplanned: amount - plannedOfLapsing(view, planned, lots, cover),
    withoutPlan: leftOf(keepable) - plannedOfLapsing(view, planned, keepable, cover),
  };
}

/** The last day on which what a plan saves of the pot's own school year can be spent. */
export function keptUntil({ kind, rules, employment }: PotInput, { year }: PotView): Day {
  return Math.min(lastDayOf(year + rules.in(year).savingTerms[kind].planning), employment.end ?? Infinity);
}

const leftOf = (lots: readonly LotView[]): Cents => lots.reduce((sum, { left }) => sum + left, 0);
