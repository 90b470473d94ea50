import type { AnyProblem } from '../../cells/problem';
import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { PotInput } from '../../domain/ledger';
import type { Cents } from '../../domain/money';
import { planCourses, type Plan, type PlanInput, type Wish as PlannedWish } from '../../domain/plan';
import { rankChanges, type PlanEffect } from '../../domain/plan-changes';
import { explainPlan, type StartReason } from '../../domain/plan-explanation';
import { planLots } from '../../domain/plan-lots';
import type { WishProblem } from '../../domain/plan-problem';
import type { PlannedInstalment } from '../../domain/plan-settlement';
import type { Shortfall } from '../../domain/plan-shortfall';
import { ProblemError } from '../../domain/problem';
import type { Wish } from '../../workbook';
import { withWishDraft, type Drafts } from './store';

/** School years ahead that are planned: as far as the longest forecasts in the sector look. */
export const PLAN_YEARS = 12;

/** The answer to one wish, beside all the others. */
export type WishAnswer =
  | {
      readonly kind: 'planned';
      readonly start: SchoolYear;
      readonly end: SchoolYear;
      readonly fromPot: Cents;
      readonly instalments: readonly PlannedInstalment[];
      /** Why it starts no earlier. */
      readonly reason: StartReason | null;
    }
  | { readonly kind: 'notAffordable'; readonly shortfall: Shortfall }
  | { readonly kind: 'noRoom' }
  | { readonly kind: 'noPrice' }
  | { readonly kind: 'problem'; readonly problem: WishProblem };

export interface WishView {
  /** With what is tried out. */
  readonly wish: Wish;
  /** As in the workbook: what a draft differs from. */
  readonly original: Wish;
  readonly changed: boolean;
  readonly priceTriedOut: boolean;
  readonly answer: WishAnswer;
}

/** One plan for all wishes of a person. */
export interface WishesView {
  /** By priority, then in the order of the workbook. */
  readonly wishes: readonly WishView[];
  /** First school year planned. */
  readonly from: SchoolYear;
  /** Whether no better plan exists. */
  readonly proven: boolean;
  /** The wishes that have a price, in the order in which the plan knows them. */
  readonly priced: readonly Wish[];
  readonly question: PlanQuestion;
  readonly plan: Plan;
}

/** What was asked of the planner, to ask it again with something changed. */
interface PlanQuestion {
  readonly pot: PotInput;
  readonly day: Day;
  readonly input: PlanInput;
}

/**
 * The best plan for a person's wishes from the reference date's school year on.
 *
 * @throws ProblemError as `planLots` and `planCourses` do
 */
export function wishesView(pot: PotInput, all: readonly Wish[], day: Day, drafts?: Drafts): WishesView {
  const span = { from: schoolYearOf(day), years: PLAN_YEARS };
  const wishes = all.map((wish) => withWishDraft(wish, drafts?.get(wish.id)));
  const priced = wishes.filter((wish) => wish.price !== null);
  const input: PlanInput = { ...span, lots: planLots(pot, day, span), wishes: priced.map(plannedWish) };
  const plan = planCourses(input);
  const answers = answersOf(input, plan);
  const views = wishes.map((wish, i): WishView => {
    const draft = drafts?.get(wish.id);
    return {
      wish,
      original: all[i],
      changed: draft !== undefined,
      priceTriedOut: draft?.price !== undefined,
      answer: wish.price === null ? { kind: 'noPrice' } : answers[priced.indexOf(wish)],
    };
  });
  views.sort((a, b) => a.wish.priority - b.wish.priority);
  return { wishes: views, from: span.from, proven: plan.proven, priced, question: { pot, day, input }, plan };
}

export type PlanResult =
  | { readonly kind: 'plan'; readonly view: WishesView }
  | { readonly kind: 'problem'; readonly problem: AnyProblem };

/** As `wishesView`; what is wrong in the workbook comes back as a problem. */
export function personPlan(pot: PotInput, wishes: readonly Wish[], day: Day, drafts?: Drafts): PlanResult {
  try {
    return { kind: 'plan', view: wishesView(pot, wishes, day, drafts) };
  } catch (error) {
    if (error instanceof ProblemError) return { kind: 'problem', problem: error.problem as AnyProblem };
    throw error;
  }
}

/** The single changes that would make the plan better, the one that helps most first. Plans again for each of them. */
export function whatHelps({ question: { pot, day, input }, plan }: WishesView): PlanEffect[] {
  return rankChanges(input, plan, (agreement) => ({ lots: planLots(pot, day, input, agreement) }));
}

function plannedWish({ price, duration, priority, earliest, latest }: Wish): PlannedWish {
  return { price: price ?? 0, duration, priority, earliest, latest };
}

function answersOf(input: PlanInput, plan: Plan): WishAnswer[] {
  const { reasons } = explainPlan(input, plan);
  return plan.outcomes.map((outcome, i): WishAnswer => {
    switch (outcome.status) {
      case 'planned': {
        const { start, end, fromPot, instalments } = outcome;
        return { kind: 'planned', start, end, fromPot, instalments, reason: reasons[i] };
      }
      case 'notAffordable':
        return { kind: 'notAffordable', shortfall: outcome.shortfall };
      case 'invalid':
        return { kind: 'problem', problem: outcome.problem };
      default:
        return { kind: 'noRoom' };
    }
  });
}
