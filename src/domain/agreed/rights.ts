import type { Demand, Payment } from '../budget/lots';
import type { SchoolYear } from '../calendar';
import type { Cents } from '../money';
import { allowedStarts } from '../plan/check';
import type { PlanInput, Wish } from '../plan/input';
import { checkContributions, potDemands, type OutsideContribution } from '../plan/outsideSources';
import { planCourses, type Plan, type WishOutcome } from '../plan/plan';
import type { PlannedInstalment } from '../plan/settlement';
import type { PotBeside } from './beside';
import type { AgreedCourse } from './instalments';

/** Who pays a course that is a right, in each of its school years, beside what others pay. */
export interface PaidRight {
  readonly restPaidBy: string;
  readonly fromPot: readonly Cents[];
  readonly payments: readonly (readonly Payment[])[];
  /** What the pot cannot pay. */
  readonly rest: readonly Cents[];
}

/** A question to the planner in which courses that are a right have their place already. */
export interface BesideRights {
  readonly input: PlanInput;
  /**
   * As the planner is asked: what the pot pays of such a course is reserved, and the course asks nothing more of it.
   */
  readonly asked: PlanInput;
  /** Per wish of the question; null where it is no right. */
  readonly rights: readonly (PaidRight | null)[];
  /** What is asked of the pot for them. */
  readonly courses: readonly AgreedCourse[];
  readonly pot: PotBeside;
}

type Span = Pick<PlanInput, 'from' | 'years'>;

/**
 * Gives every course that is a right (`restPaidBy`) its place before what is only wished: it starts in the first school
 * year in which it can, the pot pays what it has beside agreed courses, under the terms that are agreed, and who is named
 * in `restPaidBy` pays the rest. So no wish, no empty pot and no binding hours keep it from being planned.
 *
 * Of a course that waits for another wish the start is not known yet: there `restPaidBy` pays all that nobody else does.
 *
 * @param question without the lots, which `potOf` gives beside the courses that are a right
 * @throws ProblemError as `potBeside` does
 */
export function besideRights(
  question: Omit<PlanInput, 'lots' | 'reserved'>,
  potOf: (rights: readonly AgreedCourse[]) => PotBeside,
): BesideRights {
  const { wishes } = question;
  const courses: AgreedCourse[] = [];
  const places = wishes.map((wish) => {
    const course = courseOf(wish, question);
    return course === null ? null : courses.push(course) - 1;
  });
  const pot = potOf(courses);
  const rights = wishes.map((wish, i) => {
    if (!takesPart(wish, question)) return null;
    const place = places[i];
    return paidRight(wish, place === null ? null : { course: courses[place], place, pot });
  });
  const binding = question.hours?.binding === true;
  const placed = (byOther: (right: PaidRight) => readonly Cents[]) =>
    wishes.map((wish, i): Wish => {
      const [right, place] = [rights[i], places[i]];
      if (right === null) return wish;
      return withPlace(wish, byOther(right), place === null ? null : courses[place].start, binding);
    });
  const { from, years } = question;
  const inTime = ({ year }: Demand) => from <= year && year < from + years;
  const lots = { ...question, lots: pot.lots };
  return {
    input: {
      ...lots,
      reserved: pot.cover.covered.filter(inTime),
      wishes: placed(({ rest }) => rest),
    },
    asked: {
      ...lots,
      reserved: pot.reserved,
      wishes: placed(({ rest, fromPot }) => rest.map((amount, k) => amount + fromPot[k])),
    },
    rights,
    courses,
    pot,
  };
}

/** The best plan, with what pays the courses that are a right. */
export function planBesideRights({ asked, rights }: BesideRights, workLimit?: number): Plan {
  const plan = planCourses(workLimit === undefined ? asked : { ...asked, workLimit });
  if (rights.every((right) => right === null)) return plan;
  const outcomes = plan.outcomes.map((outcome, i) => {
    const right = rights[i];
    return right === null ? outcome : paidBy(outcome, right);
  });
  return { ...plan, outcomes };
}

/**
 * Whether a wish is a right that gets its place before the others; a wish in which something is wrong is left to the
 * planner, which says what.
 */
function takesPart(wish: Wish, { years }: Span): boolean {
  if (wish.restPaidBy === undefined) return false;
  const { price, duration, outside = [] } = wish;
  if (price <= 0 || duration > years) return false;
  return checkContributions(price, duration, outside) === null;
}

/** What of a course is asked of the pot, at its first possible start; null where that is not known, or not there. */
function courseOf(wish: Wish, { from, years }: Span): AgreedCourse | null {
  if (!takesPart(wish, { from, years }) || (wish.after ?? null) !== null) return null;
  const { first, last } = allowedStarts(wish, from, years);
  if (last < first) return null;
  return { start: from + first, fromPot: potDemands(wish.price, wish.duration, wish.outside ?? []), paid: 0 };
}

interface Place {
  readonly course: AgreedCourse;
  readonly place: number;
  readonly pot: PotBeside;
}

function paidRight(wish: Wish, placed: Place | null): PaidRight {
  const demands = potDemands(wish.price, wish.duration, wish.outside ?? []);
  const due = demands.map((_, courseYear) =>
    placed?.pot.rights.due.find((one) => one.course === placed.place && one.courseYear === courseYear),
  );
  const rest = demands.map((amount, k) => (placed === null ? amount : (due[k]?.uncovered ?? 0)));
  return {
    restPaidBy: wish.restPaidBy ?? '',
    fromPot: demands.map((amount, k) => amount - rest[k]),
    payments: due.map((one) => one?.payments ?? []),
    rest,
  };
}

/**
 * The wish with its rest as one more contribution from outside, and fixed to its start where that is known.
 *
 * @param paid the rest per school year of the course
 */
function withPlace(wish: Wish, paid: readonly Cents[], start: SchoolYear | null, binding: boolean): Wish {
  const outside = paid.map((amount, courseYear): OutsideContribution => ({
    source: wish.restPaidBy ?? '',
    courseYear,
    amount,
  }));
  return {
    ...wish,
    ...(start === null ? {} : { earliest: start, latest: start }),
    ...(binding ? { hoursPerYear: 0 } : {}),
    outside: [...(wish.outside ?? []), ...outside.filter(({ amount }) => amount > 0)],
  };
}

function paidBy(outcome: WishOutcome, right: PaidRight): WishOutcome {
  if (outcome.status !== 'planned') return outcome;
  const instalments = outcome.instalments.map((instalment, k): PlannedInstalment => ({
    ...instalment,
    fromPot: right.fromPot[k],
    payments: right.payments[k],
    outside: othersOf(instalment, right, k),
  }));
  return { ...outcome, fromPot: instalments.reduce((sum, { fromPot }) => sum + fromPot, 0), instalments };
}

/** What others pay of an instalment, each source once; `restPaidBy` less what the pot does pay. */
function othersOf({ outside }: PlannedInstalment, { restPaidBy, fromPot }: PaidRight, courseYear: number) {
  const sums = new Map<string, Cents>();
  for (const { source, amount } of outside) sums.set(source, (sums.get(source) ?? 0) + amount);
  sums.set(restPaidBy, (sums.get(restPaidBy) ?? 0) - fromPot[courseYear]);
  return [...sums].flatMap(([source, amount]) => (amount > 0 ? [{ source, amount }] : []));
}
