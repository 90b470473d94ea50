import type { CaoName } from '../../cao/rules';
import { entitlement } from '../../domain/budget/entitlement';
import { withoutCarriedHours } from '../../domain/budget/endedHours';
import { carriedExtraHours, type ExtraHours } from '../../domain/budget/extraHours';
import type { Payment } from '../../domain/budget/lots';
import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { paymentsBeside } from '../plan/paymentsBeside';
import type { WishesView } from '../plan/wishPlan';
import type { Employee } from '../school';

/** What is taken of the budget of a school year. */
export interface LotUse {
  readonly year: SchoolYear;
  readonly amount: Cents;
}

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
  const planned = plan.wishes.flatMap(({ answer }) => (answer.kind === 'planned' ? answer.instalments : []));
  return usesOf([
    ...[...paymentsBeside(plan).values()].flat(),
    ...planned.flatMap(({ payments }) => payments),
  ]);
}
