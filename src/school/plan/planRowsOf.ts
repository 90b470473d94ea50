import type { PlanRow } from '../school';
import type { WishView, WishesView } from './wishPlan';

/** What `Plan` should hold of a plan, in the order of the screen. */
export function planRows({ wishes }: WishesView): PlanRow[] {
  return wishes.flatMap(rowsOf);
}

/** Per instalment a line for each source and lot that pays; of a wish that is not affordable one per school year short. */
function rowsOf({ wish, answer }: WishView): PlanRow[] {
  const line = { course: wish.course, instalments: wish.duration };
  if (answer.kind === 'planned') {
    return answer.instalments.flatMap(({ year, payments, outside }) => {
      const paid = { ...line, schoolYear: year, instalment: year - answer.start + 1, shortfall: 0 };
      return [
        ...outside.map(({ source, amount }) => ({ ...paid, lotYear: null, source, amount })),
        ...payments.map(({ lot, amount }) => ({ ...paid, lotYear: lot.year, source: null, amount })),
      ];
    });
  }
  if (answer.kind !== 'notAffordable') return [];
  const { start, perYear } = answer.shortfall;
  return perYear.map(({ year, amount }) => ({
    ...line,
    schoolYear: year,
    instalment: year - start + 1,
    lotYear: null,
    source: null,
    amount: 0,
    shortfall: amount,
  }));
}
