import { restPayer, withEmployer } from '../../tables/courseKind';
import { contributionsOf } from '../../tables/funding';
import { orProblem, type AnyProblem } from '../../tables/problem';
import type { Settings } from '../../tables/settings';
import { potBeside } from '../../domain/agreed/beside';
import type { Cover, DueInstalment } from '../../domain/agreed/cover';
import type { AgreedCourse } from '../../domain/agreed/instalments';
import { besideRights, planBesideRights, type BesideRights } from '../../domain/agreed/rights';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { PotInput } from '../../domain/budget/ledger';
import type { Education } from '../../domain/education';
import type { Cents } from '../../domain/money';
import type { PlanInput } from '../../domain/plan/input';
import type { Plan } from '../../domain/plan/plan';
import { explainPlan, type StartReason } from '../../domain/plan/explanation';
import { planLots } from '../../domain/plan/lots';
import type { PlannedInstalment } from '../../domain/plan/settlement';
import type { Shortfall } from '../../domain/plan/shortfall';
import { plannableWishesOf } from '../read/wishes';
import { agreedWishes, type AgreedWish } from '../agreed/agreedWishes';
import type { Employee, Wish } from '../school';
import { planSpan } from './planSpan';
import type { TriedWish, TriedWishes } from './triedWishes';

/** The answer to one wish, beside all the others. */
export type WishAnswer =
  | {
      readonly kind: 'planned';
      readonly start: SchoolYear;
      readonly end: SchoolYear;
      readonly fromPot: Cents;
      readonly instalments: readonly PlannedInstalment[];
      /** Hundredths of an hour that the hours of those years cannot give. */
      readonly hoursShort: number;
      /** Why it starts no earlier. */
      readonly reason: StartReason | null;
    }
  | { readonly kind: 'notAffordable'; readonly shortfall: Shortfall }
  | { readonly kind: 'noRoom' }
  | { readonly kind: 'noPrice' }
  /** An amount that is tried out cannot be read. */
  | { readonly kind: 'unread' }
  /** It comes after a wish that is not planned. */
  | { readonly kind: 'waits' }
  | { readonly kind: 'problem'; readonly problem: AnyProblem };

export interface WishView {
  /** With what is tried out. */
  readonly wish: Wish;
  /** As in the workbook. */
  readonly original: Wish;
  /** What is tried out; absent where nothing is. */
  readonly tried?: TriedWish;
  readonly answer: WishAnswer;
}

/** A course that is agreed, as the pot stands on the reference date. */
export interface AgreedView {
  /** With what is tried out. */
  readonly wish: Wish;
  /** As in the workbook. */
  readonly original: Wish;
  /** Null where something in the row cannot be right: `wish.problem` says what. */
  readonly course: AgreedCourse | null;
  /** What is still due of it, in the order in which it is paid. */
  readonly due: readonly DueInstalment[];
  readonly uncovered: Cents;
}

/** One plan for all wishes of a person, beside the courses that are agreed. */
export interface WishesView {
  /** What is still a choice: by the priority in the workbook, then in its order. What is tried out moves none. */
  readonly wishes: readonly WishView[];
  /** In the order of the workbook. */
  readonly agreed: readonly AgreedView[];
  /** First school year planned, and how many. */
  readonly from: SchoolYear;
  readonly years: number;
  /** Whether no better plan exists. */
  readonly proven: boolean;
  /** The wishes that took part, in the order in which the plan knows them. */
  readonly priced: readonly Wish[];
  readonly question: PlanQuestion;
  readonly plan: Plan;
}

/** What was asked of the planner, to ask it again with something changed. */
interface PlanQuestion {
  readonly pots: Pots;
  readonly day: Day;
  readonly input: PlanInput;
  /** The same, with what courses that are a right take reserved: for who asks again. */
  readonly asked: PlanInput;
  /** The agreed courses that it is planned beside. */
  readonly agreed: readonly AgreedCourse[];
  /** What the pot pays of courses that are a right. */
  readonly rights: readonly AgreedCourse[];
}

/** The pots of one person; the settings say whether hours bind or are only shown as short. */
interface Pots {
  readonly money: PotInput;
  readonly hours: PotInput | null;
  /** What gives a right to an EVC; absent where it is not known. */
  readonly education?: Education;
}

/** The pots of an employee with a pot of euros. */
export function potsOf({ hours, education: level, lastEvc }: Employee, money: PotInput): Pots {
  return { money, hours, education: { level, lastEvc } };
}

/**
 * The best plan for a person's wishes beside what is agreed, over the school years that the school plans.
 *
 * @throws ProblemError as `potBeside` and `planCourses` do
 */
export function wishesView(
  pots: Pots,
  all: readonly Wish[],
  day: Day,
  settings: Settings,
  tried?: TriedWishes,
): WishesView {
  const wishes = all.map((wish) => tried?.get(wish.id)?.wish ?? wish);
  const { beside, places, agreed, cover } = planInputOf(pots, wishes, day, settings);
  const { input } = beside;
  const plan = planBesideRights(beside);
  const answers = answersOf(input, plan);
  const views = wishes.flatMap((wish, i): WishView[] => {
    if (wish.status !== 'wish') return [];
    const place = places[i];
    const own = tried?.get(wish.id);
    return [
      {
        wish: place === null ? wish : asPlanned(wish, beside.rights[place]),
        original: all[i],
        ...(own ? { tried: own } : {}),
        answer: place === null ? unplannable(wish, own) : answers[place],
      },
    ];
  });
  views.sort((a, b) => a.original.priority - b.original.priority);
  const priced = wishes.filter((_, i) => places[i] !== null);
  return {
    wishes: views,
    agreed: agreedViews(wishes, all, agreed, cover),
    from: input.from,
    years: input.years,
    proven: plan.proven,
    priced,
    question: {
      ...{ pots, day, input },
      asked: beside.asked,
      agreed: agreed.map(({ course }) => course),
      rights: beside.courses,
    },
    plan,
  };
}

/** A wish with what the employer pays of it because it is a right. */
function asPlanned(wish: Wish, right: BesideRights['rights'][number]): Wish {
  if (right === null) return wish;
  const funding = withEmployer(wish.funding, right.rest);
  return { ...wish, funding, outside: contributionsOf(funding) };
}

/** The agreed courses of a person, with what the pot pays of each. */
function agreedViews(
  wishes: readonly Wish[],
  all: readonly Wish[],
  followed: readonly AgreedWish[],
  { due }: Cover,
): AgreedView[] {
  return wishes.flatMap((wish, i): AgreedView[] => {
    if (wish.status !== 'agreed') return [];
    const place = followed.findIndex((one) => one.wish === wish);
    const own = due.filter(({ course }) => course === place);
    const uncovered = own.reduce((sum, instalment) => sum + instalment.uncovered, 0);
    const course = place < 0 ? null : followed[place].course;
    return [{ wish, original: all[i], course, due: own, uncovered }];
  });
}

/** What the planner is asked about a person's wishes, beside what is agreed. */
export interface PlanInputOf {
  readonly beside: BesideRights;
  /** The place of each wish in the question, null where it cannot be planned or is no choice. */
  readonly places: readonly (number | null)[];
  readonly agreed: readonly AgreedWish[];
  /** What the pot pays of the agreed courses. */
  readonly cover: Cover;
}

/**
 * What the planner is asked about a person's wishes.
 *
 * @throws ProblemError as `potBeside` does
 */
export function planInputOf(pots: Pots, wishes: readonly Wish[], day: Day, settings: Settings): PlanInputOf {
  const span = planSpan(settings, day);
  const { wishes: plannable, places } = plannableWishesOf(wishes, span, ({ kind }) =>
    restPayer(kind, pots.education, day),
  );
  const hours = pots.hours && {
    lots: planLots(pots.hours, day, span, 'planning'),
    binding: settings.bindingHours,
  };
  const agreed = agreedWishes(wishes, pots.money.expenses, day);
  const courses = agreed.map(({ course }) => course);
  const beside = besideRights({ ...span, wishes: plannable, ...(hours ? { hours } : {}) }, (rights) =>
    potBeside(pots.money, day, span, courses, 'planning', rights),
  );
  return { beside, places, agreed, cover: beside.pot.cover };
}

/** Why the planner was not asked about a wish. */
function unplannable({ problem, price }: Wish, tried: TriedWish | undefined): WishAnswer {
  if (problem) return { kind: 'problem', problem };
  if (tried?.fields === null) return { kind: 'unread' };
  return price === null ? { kind: 'noPrice' } : { kind: 'waits' };
}

export type PlanResult =
  | { readonly kind: 'plan'; readonly view: WishesView }
  | { readonly kind: 'problem'; readonly problem: AnyProblem };

/** As `wishesView`; what is wrong in the workbook comes back as a problem. Null where the pot cannot be read. */
export function personPlan(
  employee: Employee,
  day: Day,
  settings: Settings,
  tried?: TriedWishes,
): PlanResult | null {
  const { pot, wishes } = employee;
  if (!pot) return null;
  return orProblem(
    () => ({ kind: 'plan', view: wishesView(potsOf(employee, pot), wishes, day, settings, tried) }),
    (problem) => ({ kind: 'problem', problem }),
  );
}

function answersOf(input: PlanInput, plan: Plan): WishAnswer[] {
  const { reasons } = explainPlan(input, plan);
  return plan.outcomes.map((outcome, i): WishAnswer => {
    switch (outcome.status) {
      case 'planned': {
        const { start, end, fromPot, instalments, hoursShort } = outcome;
        return { kind: 'planned', start, end, fromPot, instalments, hoursShort, reason: reasons[i] };
      }
      case 'notAffordable':
        return { kind: 'notAffordable', shortfall: outcome.shortfall };
      case 'invalid':
        return { kind: 'problem', problem: outcome.problem };
      case 'prerequisiteNotChosen':
        return { kind: 'waits' };
      case 'noRoom':
        return { kind: 'noRoom' };
    }
  });
}
