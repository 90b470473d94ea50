import type { CaoName } from '../../cao/rules';
import { entitlement } from '../../domain/budget/entitlement';
import { withoutCarriedHours } from '../../domain/budget/endedHours';
import { carriedExtraHours, type ExtraHours } from '../../domain/budget/extraHours';
import type { Demand, Payment } from '../../domain/budget/lots';
import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { paymentsBeside } from '../plan/paymentsBeside';
import type { WishesView } from '../plan/wishPlan';
import type { Employee } from '../school';

/** Whether hours above full time go on after they end by law; nobody’s do under a CAO that does not end them. */
export function hasExtraHours({ employment }: Pick<Employee, 'employment'>, day: Day, cao: CaoName): boolean {
  return cao === 'VO' && employment !== null && carriedExtraHours(employment, day) !== null;
}

/** What is taken of the budget of a school year. */
export type LotUse = Demand;

/** What is taken of budgets that only hours above full time give, though these end by law before. */
export interface ExtraHoursUse extends ExtraHours {
  /** In order of school year; none is 0. */
  readonly years: readonly LotUse[];
  readonly total: Cents;
}

/**
 * What courses take of the budgets of later school years that full time would not give.
 *
 * @param all what all planned and agreed courses take
 * @param own what the courses that are asked about take of it
 * @returns null where nothing is, and under a CAO that does not end such hours
 */
export function extraHoursUse(
  { employment, rules }: Pick<Employee, 'employment' | 'rules'>,
  { all, own = all }: { readonly all: readonly LotUse[]; readonly own?: readonly LotUse[] },
  day: Day,
  cao: CaoName,
): ExtraHoursUse | null {
  const found = cao === 'VO' && employment ? carriedExtraHours(employment, day) : null;
  if (!found || !employment || !rules?.canFill('scholingsbudget')) return null;
  const without = withoutCarriedHours(employment, day).employment;
  const taken = byYear(all);
  const years = [...byYear(own)]
    .filter(([year]) => year >= schoolYearOf(found.endOn))
    .map(([year, amount]): LotUse => {
      const over = (taken.get(year) ?? 0) - (entitlement('scholingsbudget', year, without, rules) ?? 0);
      return { year, amount: Math.max(0, Math.min(amount, over)) };
    })
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => a.year - b.year);
  const total = years.reduce((sum, { amount }) => sum + amount, 0);
  return total > 0 ? { ...found, years, total } : null;
}

function byYear(uses: readonly LotUse[]): ReadonlyMap<SchoolYear, Cents> {
  const sums = new Map<SchoolYear, Cents>();
  for (const { year, amount } of uses) sums.set(year, (sums.get(year) ?? 0) + amount);
  return sums;
}

/** What payments take of the budgets. */
export function usesOf(payments: readonly Payment[]): LotUse[] {
  return payments.map(({ lot, amount }) => ({ year: lot.year, amount }));
}

/** What a plan takes of the budgets, with the agreed courses beside it. */
export function usesOfPlan(plan: WishesView): LotUse[] {
  return [...usesOf([...paymentsBeside(plan).values()].flat()), ...usesOfWishes(plan)];
}

function usesOfWishes({ wishes }: WishesView): LotUse[] {
  const planned = wishes.flatMap(({ answer }) => (answer.kind === 'planned' ? answer.instalments : []));
  return usesOf(planned.flatMap(({ payments }) => payments));
}

/** What the planned wishes take of budgets that only hours above full time give; what was agreed before is not theirs. */
export function wishesOfPlanUse(employee: Employee, plan: WishesView, cao: CaoName): ExtraHoursUse | null {
  return extraHoursUse(employee, { all: usesOfPlan(plan), own: usesOfWishes(plan) }, plan.question.day, cao);
}

/** What one agreed course takes of such budgets. */
export function agreedCourseUse(
  employee: Employee,
  plan: WishesView,
  wishId: string,
  cao: CaoName,
): ExtraHoursUse | null {
  const payments = paymentsBeside(plan);
  const due = plan.agreed.filter(({ wish }) => wish.id === wishId).flatMap((view) => view.due);
  const own = usesOf(due.flatMap((one) => payments.get(one) ?? []));
  return extraHoursUse(employee, { all: usesOfPlan(plan), own }, plan.question.day, cao);
}
