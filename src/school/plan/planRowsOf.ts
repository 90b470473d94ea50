import { schoolYearOf } from '../../domain/calendar';
import { agreedCourseView, type AgreedCourseView } from '../agreed/courseView';
import type { PlanRow, Wish } from '../school';
import type { WishView, WishesView } from './wishPlan';

/** What `Plan` should hold of a plan, in the order of the screen. */
export function planRows({ agreed, wishes, question: { day } }: WishesView): PlanRow[] {
  const fixed = agreed.flatMap(({ wish, course, due }) =>
    course === null ? [] : agreedRows(agreedCourseView(wish, course, due, schoolYearOf(day))),
  );
  return [...fixed, ...wishes.flatMap(planRowsOf)];
}

/** What all lines of a course have in common; nobody pays yet, and nothing is short. */
const lineOf = ({ course, duration: instalments }: Wish) => {
  return { course, instalments, lotYear: null, source: null, amount: 0, shortfall: 0 };
};

/** Of an agreed course a line for each source and lot that pays what is still due, and one for what no lot can pay. */
export function agreedRows({ wish, start, instalments }: AgreedCourseView): PlanRow[] {
  const line = lineOf(wish);
  return instalments
    .filter(({ left }) => left > 0)
    .flatMap(({ year, dueIn, outside, payments, uncovered }) => {
      const due = { ...line, schoolYear: dueIn, instalment: year - start + 1 };
      return [
        ...outside.map(({ source, amount }) => ({ ...due, source, amount })),
        ...payments.map(({ lot, amount }) => ({ ...due, lotYear: lot.year, amount })),
        ...(uncovered > 0 ? [{ ...due, shortfall: uncovered }] : []),
      ];
    });
}

/** Per instalment a line for each source and lot that pays; of a wish that is not affordable one per school year short. */
export function planRowsOf({ wish, answer }: WishView): PlanRow[] {
  const line = lineOf(wish);
  if (answer.kind === 'planned') {
    return answer.instalments.flatMap(({ year, payments, outside }) => {
      const paid = { ...line, schoolYear: year, instalment: year - answer.start + 1 };
      return [
        ...outside.map(({ source, amount }) => ({ ...paid, source, amount })),
        ...payments.map(({ lot, amount }) => ({ ...paid, lotYear: lot.year, amount })),
      ];
    });
  }
  if (answer.kind !== 'notAffordable') return [];
  const { start, perYear } = answer.shortfall;
  return perYear.map(({ year, amount }) => ({
    ...line,
    schoolYear: year,
    instalment: year - start + 1,
    shortfall: amount,
  }));
}
