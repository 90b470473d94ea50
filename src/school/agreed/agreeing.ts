import { COURSE_KINDS } from '../../cao/courseKinds';
import { perYearCell } from '../../tables/funding';
import type { Cell } from '../../tables/values';
import type { WishFields } from '../../tables/wishes';
import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { PlannedInstalment } from '../../domain/plan/settlement';
import { planRowsOf } from '../plan/planRowsOf';
import { savingNeeds, type SavingNeed } from '../plan/savingNeed';
import type { WishesView } from '../plan/wishPlan';
import type { Employee, PlanRow, Wish } from '../school';

/** What is fixed when a planned wish is agreed. */
export interface Agreeing {
  /** With what is tried out. */
  readonly wish: Wish;
  /** What is tried out; absent where nothing is. */
  readonly tried?: Partial<WishFields>;
  readonly price: Cents;
  readonly start: SchoolYear;
  readonly end: SchoolYear;
  readonly instalments: readonly PlannedInstalment[];
  /** What the right of the school year itself pays: of that the employee decides alone (CAO VO, article 16.5 lid 2). */
  readonly byEmployee: Cents;
  /** What other school years' budgets pay, and the employer: for that the employer is needed. */
  readonly byEmployer: Cents;
  /** What is written to Werkgever: what the employer pays of a kind that the CAO makes it pay; absent where that stays. */
  readonly employer?: Cell;
  /** What is written to Soort, as the catalogue may say something else later; absent for own choice. */
  readonly kind?: string;
  /** Saving that this course alone needs and that is not agreed yet. */
  readonly saving: readonly SavingNeed[];
  /** The lines of `Plan`. */
  readonly lines: readonly PlanRow[];
}

/** What agreeing on a wish fixes; null for a wish that the plan has no place for. */
export function agreeing(
  employee: Pick<Employee, 'rules'>,
  plan: WishesView,
  wishId: string,
  savingNote: string,
): Agreeing | null {
  const view = plan.wishes.find(({ wish }) => wish.id === wishId);
  if (view?.answer.kind !== 'planned' || view.wish.price === null) return null;
  const { start, end, instalments } = view.answer;
  const place = plan.priced.findIndex(({ id }) => id === wishId);
  const alone = { ...plan.plan, outcomes: [plan.plan.outcomes[place]] };
  const own = instalments.map(({ year, payments }) =>
    sum(payments.filter(({ lot }) => lot.year === year).map(({ amount }) => amount)),
  );
  const employer = view.wish.funding.filter(({ kind }) => kind === 'employer');
  const { payer, word } = COURSE_KINDS[view.wish.kind];
  const rest = payer === 'budget' ? undefined : employer[0];
  const fromPot = sum(instalments.map((instalment) => instalment.fromPot));
  return {
    wish: view.wish,
    ...(view.tried?.fields ? { tried: view.tried.fields } : {}),
    price: view.wish.price,
    start,
    end,
    instalments,
    byEmployee: sum(own),
    byEmployer: fromPot - sum(own) + sum(employer.flatMap(({ perYear }) => perYear)),
    ...(rest ? { employer: perYearCell(rest.perYear) } : {}),
    ...(view.wish.kind === 'ownChoice' ? {} : { kind: word }),
    saving: savingNeeds(employee, { question: plan.question, plan: alone }, savingNote),
    lines: planRowsOf(view),
  };
}

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, amount) => total + amount, 0);
