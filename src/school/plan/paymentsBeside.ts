import type { DueInstalment } from '../../domain/agreed/cover';
import { settleDemands } from '../../domain/budget/affordability';
import type { Demand, Payment } from '../../domain/budget/lots';
import type { WishesView } from './wishPlan';

/**
 * Which lots pay what is due of agreed courses when the plan is carried out: within a school year agreed courses go first, as in
 * the plan itself. What is due before the first school year that is planned is paid as it is covered.
 */
export function paymentsBeside({
  agreed,
  wishes,
  from,
  years,
  question,
}: WishesView): ReadonlyMap<DueInstalment, readonly Payment[]> {
  const due = agreed.flatMap((view) => view.due);
  const payments = new Map(due.map((one) => [one, one.payments]));
  const inSpan = due.filter(({ dueIn }) => from <= dueIn && dueIn < from + years);
  const planned = wishes.flatMap(({ answer }) => (answer.kind === 'planned' ? answer.instalments : []));
  const demands: { readonly due: DueInstalment | null; readonly demand: Demand }[] = [
    ...inSpan.map((one) => ({ due: one, demand: { year: one.dueIn, amount: one.left - one.uncovered } })),
    ...planned.map(({ year, fromPot }) => ({ due: null, demand: { year, amount: fromPot } })),
  ];
  // Sorting keeps the order of equal ones: agreed courses stand before what is planned.
  demands.sort((a, b) => a.demand.year - b.demand.year);
  const settled = settleDemands(
    question.input.lots,
    demands.map(({ demand }) => demand),
  );
  demands.forEach((one, i) => {
    if (one.due) payments.set(one.due, settled.demands[i].payments);
  });
  return payments;
}
