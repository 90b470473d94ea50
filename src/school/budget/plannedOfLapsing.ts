import type { Cents } from '../../domain/money';
import type { PlannedUse } from '../plan/plannedUse';
import type { LotView, PotView } from '../../domain/budget/potView';
import { lowest } from '../../domain/extremes';

/**
 * What of the money that lapses this school year is in the table `Plan` to be spent before. What was spent from the same
 * school year's budget since the line was written has done what was planned, and is not counted again.
 */
export function plannedOfLapsing(
  view: PotView,
  planned: readonly PlannedUse[],
  lots: readonly LotView[] = view.lots,
): Cents {
  if (planned.length === 0) return 0;
  const now = planned.filter(({ schoolYear }) => schoolYear === view.year);
  const used = lots
    .filter(({ lapsesThisYear }) => lapsesThisYear)
    .map((lot) => Math.min(lot.left, stillPlanned(view, lot, now)));
  return used.reduce((sum, amount) => sum + amount, 0);
}

function stillPlanned({ expenses }: PotView, lot: LotView, planned: readonly PlannedUse[]): Cents {
  const own = planned.filter(({ lotYear }) => lotYear === lot.year);
  const amount = own.reduce((sum, use) => sum + use.amount, 0);
  // A line that does not tell when it was written may be older than any expense.
  const since = lowest(own.map(({ writtenOn }) => writtenOn ?? -Infinity));
  const spent = expenses
    .filter(({ expense }) => expense.date > since)
    .flatMap(({ payments }) => payments)
    .filter(({ lot: { year } }) => year === lot.year)
    .reduce((sum, payment) => sum + payment.amount, 0);
  return Math.max(0, amount - spent);
}
