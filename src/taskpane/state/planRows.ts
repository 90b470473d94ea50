import type { PlanRow } from '../../workbook';
import type { WishView, WishesView } from './wishes';

/** What `Plan` should hold of a plan, in the order of the screen. */
export function planRows({ wishes }: WishesView): PlanRow[] {
  return wishes.flatMap(rowsOf);
}

/** Per instalment a line for each lot that pays; of a wish that is not affordable a line for each school year short. */
function rowsOf({ wish, answer }: WishView): PlanRow[] {
  const line = { course: wish.course, instalments: wish.duration };
  if (answer.kind === 'planned') {
    return answer.instalments.flatMap(({ year, payments }) =>
      payments.map(({ lot, amount }) => ({
        ...line,
        schoolYear: year,
        instalment: year - answer.start + 1,
        lotYear: lot.year,
        amount,
        shortfall: 0,
      })),
    );
  }
  if (answer.kind !== 'notAffordable') return [];
  const { start, perYear } = answer.shortfall;
  return perYear.map(({ year, amount }) => ({
    ...line,
    schoolYear: year,
    instalment: year - start + 1,
    lotYear: null,
    amount: 0,
    shortfall: amount,
  }));
}
