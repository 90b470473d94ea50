import type { Cover } from '../../domain/agreed/cover';
import type { Cents } from '../../domain/money';
import type { PlannedUse } from '../plan/plannedUse';
import type { LotView, PotView } from '../../domain/budget/potView';
import { lowest } from '../../domain/extremes';

/**
 * What of the money that lapses this school year is to be spent before: by the table `Plan`, or by what is due of agreed
 * courses, whichever takes more of a lot. What was spent from the same school year's budget since the line was written has
 * done what was planned, and is not counted again.
 */
export function plannedOfLapsing(
  view: PotView,
  planned: readonly PlannedUse[],
  lots: readonly LotView[] = view.lots,
  agreed: Cover | null = null,
): Cents {
  if (planned.length === 0 && agreed === null) return 0;
  const now = planned.filter(({ schoolYear }) => schoolYear === view.year);
  const used = lots
    .filter(({ lapsesThisYear }) => lapsesThisYear)
    .map((lot) => Math.min(lot.left, Math.max(stillPlanned(view, lot, now), promisedOf(view, lot, agreed))));
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

/** What is due this school year of agreed courses and is paid by the lot. */
function promisedOf({ year }: PotView, lot: LotView, agreed: Cover | null): Cents {
  return (agreed?.due ?? [])
    .filter(({ dueIn }) => dueIn === year)
    .flatMap(({ payments }) => payments)
    .filter(({ lot: paying }) => paying.year === lot.year)
    .reduce((sum, { amount }) => sum + amount, 0);
}
