import { orProblem, type AnyProblem } from '../../tables/problem';
import type { Settings } from '../../tables/settings';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { PotInput } from '../../domain/budget/ledger';
import type { Cents } from '../../domain/money';
import { neededSaving, type NeededSaving } from '../../domain/plan/neededSaving';
import { planBesideRights } from '../../domain/agreed/rights';
import type { Plan } from '../../domain/plan/plan';
import type { Employee, Wish } from '../school';
import { planInputOf, potsOf } from '../plan/wishPlan';

/** What the plan of an employee's wishes asks to talk about. */
export type PlanSignal =
  | {
      /** The course can begin in the first school year that is planned. */
      readonly kind: 'affordable';
      readonly course: string;
      readonly price: Cents;
      readonly priceFrom: Wish['priceFrom'];
      readonly year: SchoolYear;
      /** How many more courses can. */
      readonly more: number;
    }
  | {
      readonly kind: 'planShort';
      readonly course: string;
      readonly amount: Cents;
      readonly priceFrom: Wish['priceFrom'];
      /** The school year in which starting costs the least on top. */
      readonly year: SchoolYear;
      /** How many more courses are short. */
      readonly more: number;
    };

export interface PlanSignals {
  readonly signals: readonly PlanSignal[];
  /** What the plan saves without its being agreed. */
  readonly needed: NeededSaving | null;
  /** Why there is no plan of a wish. */
  readonly problem: AnyProblem | null;
}

/** A search that is given up after some 25 ms: one employee may not keep the pane from answering. */
const WORK_LIMIT = 50_000;

/** Plans the wishes of an employee. What keeps them from being planned comes back as a problem. */
export function planSignals(employee: Employee, pot: PotInput, day: Day, settings: Settings): PlanSignals {
  return orProblem<PlanSignals, PlanSignals>(
    () => planned(employee, pot, day, settings),
    (problem) => ({ signals: [], needed: null, problem }),
  );
}

function planned(employee: Employee, money: PotInput, day: Day, settings: Settings): PlanSignals {
  const { wishes, rules } = employee;
  const { beside, places } = planInputOf(potsOf(employee, money), wishes, day, settings);
  const { input } = beside;
  if (input.wishes.length === 0) return { signals: [], needed: null, problem: null };
  const plan = planBesideRights(beside, WORK_LIMIT);
  const asked = wishes.filter((_, i) => places[i] !== null);
  const invalid = plan.outcomes.find(({ status }) => status === 'invalid');
  return {
    signals: [...affordable(asked, plan, input.from), ...short(asked, plan)],
    needed: rules && neededSaving('scholingsbudget', input, plan, rules),
    problem: invalid?.status === 'invalid' ? invalid.problem : null,
  };
}

function affordable(wishes: readonly Wish[], { outcomes }: Plan, year: SchoolYear): PlanSignal[] {
  const now = wishes.filter((_, i) => {
    const outcome = outcomes[i];
    return outcome.status === 'planned' && outcome.start === year;
  });
  const first = mostWanted(now);
  if (!first) return [];
  const { course, price, priceFrom } = first;
  return [{ kind: 'affordable', course, price: price ?? 0, priceFrom, year, more: now.length - 1 }];
}

function short(wishes: readonly Wish[], { outcomes }: Plan): PlanSignal[] {
  const all = wishes.filter((_, i) => outcomes[i].status === 'notAffordable');
  const first = mostWanted(all);
  const outcome = first && outcomes[wishes.indexOf(first)];
  if (!first || outcome?.status !== 'notAffordable') return [];
  const { topUp: amount, start: year } = outcome.shortfall;
  const { course, priceFrom } = first;
  return [{ kind: 'planShort', course, amount, priceFrom, year, more: all.length - 1 }];
}

function mostWanted(wishes: readonly Wish[]): Wish | undefined {
  return [...wishes].sort((a, b) => a.priority - b.priority)[0];
}
