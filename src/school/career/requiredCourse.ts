import { paidByKind } from '../../tables/courseKind';
import { contributionsOf } from '../../tables/funding';
import type { Day, SchoolYear } from '../../domain/calendar';
import {
  followedCourse,
  plannedCourse,
  shortCourse,
  unplannedCourse,
  type PlannedCourse,
} from '../../domain/growth/course';
import type { CatalogueCourse, Employee, School, Wish } from '../school';
import { EMPTY_WISH, type WishFields } from '../../tables/wishes';
import { planSpan } from '../plan/planSpan';
import { personPlan, type AgreedView, type WishAnswer } from '../plan/wishPlan';

/** Why a required course has no place in the plan. */
export type NoPlace = 'noPrice' | 'noRoom' | 'waits' | 'unknown';

/** A course that a scale requires, as it stands in the person's plan. */
export interface RequiredCourse {
  readonly planned: PlannedCourse;
  /** The wish says that it is behind the person. */
  readonly done: boolean;
  /** The wish that would be added; null when the course stands among the wishes. */
  readonly proposal: Wish | null;
  /** Null when the plan has a place for it. */
  readonly noPlace: NoPlace | null;
}

/** Words of older workbooks, from before `afgerond` was one of a list. */
const DONE = /^(gehaald|behaald|klaar)\b/i;

/**
 * What the plan makes of a required course, next to the other wishes. One that is not among the wishes is planned as if
 * it were, with the price and duration of `Opleidingen`.
 */
export function requiredCourse(course: string, employee: Employee, school: School, day: Day): RequiredCourse {
  const wish = employee.wishes.find((candidate) => names(candidate.course, candidate.code, course)) ?? null;
  if (wish && (wish.status === 'finished' || DONE.test(wish.statusText))) {
    return { planned: unplannedCourse(wish.course, true), done: true, proposal: null, noPlace: null };
  }
  const proposal = wish ? null : proposedWish(course, school, planSpan(school.settings, day).from);
  const sought = wish ?? proposal;
  const wishes = proposal ? [...employee.wishes, proposal] : employee.wishes;
  const result = personPlan({ ...employee, wishes }, day, school.settings);
  const plan = result?.kind === 'plan' ? result.view : null;
  const agreed = plan?.agreed.find((one) => one.wish.id === sought?.id);
  const followed = agreed ? fromAgreement(agreed) : null;
  if (followed) return { planned: followed, done: false, proposal: null, noPlace: null };
  const view = plan?.wishes.find((one) => one.wish.id === sought?.id);
  const named = sought?.course ?? course;
  const planned = view
    ? fromAnswer(view.wish, wish !== null, view.answer)
    : unplannedCourse(named, wish !== null);
  return { planned, done: false, proposal, noPlace: planned.start === null ? whyNot(view?.answer) : null };
}

/** Null where something in the row cannot be right. */
function fromAgreement({ wish, course, due, uncovered }: AgreedView): PlannedCourse | null {
  if (course === null || wish.price === null) return null;
  const lotYears = due.flatMap(({ payments }) => payments).map(({ lot }) => lot.year);
  return followedCourse(wish.course, wish.price, course, wish.outside, lotYears, uncovered);
}

function fromAnswer(wish: Wish, wished: boolean, answer: WishAnswer): PlannedCourse {
  if (answer.kind === 'planned') {
    return plannedCourse(wish.course, wished, answer.start, answer.end, answer.instalments);
  }
  if (answer.kind === 'notAffordable' && wish.price !== null) {
    return shortCourse(wish.course, wished, wish.price, wish.duration, wish.outside, answer.shortfall);
  }
  return unplannedCourse(wish.course, wished);
}

function whyNot(answer: WishAnswer | undefined): NoPlace {
  switch (answer?.kind) {
    case 'noPrice':
    case 'noRoom':
    case 'waits':
      return answer.kind;
    default:
      return 'unknown';
  }
}

/** The wish that the required course would be, at the price of the catalogue. */
function proposedWish(course: string, school: School, from: SchoolYear): Wish {
  const listed = listedCourse(school.courses, course);
  const kind = listed?.kind ?? 'ownChoice';
  const funding = paidByKind(kind, listed?.price ?? null, listed?.duration ?? 1, []);
  return {
    id: `voorstel|${course.toLowerCase()}`,
    course: listed?.name ?? course,
    code: listed?.code ?? '',
    price: listed?.price ?? null,
    priceFrom: listed ? { from: 'catalogue', source: listed.source } : null,
    duration: listed?.duration ?? 1,
    // As much wanted as what is wanted most: the promotion waits for it.
    priority: 1,
    earliest: from,
    latest: null,
    hours: listed?.hours ?? null,
    after: null,
    funding,
    kind,
    grants: [],
    outside: contributionsOf(funding),
    status: 'wish',
    statusText: '',
    start: null,
    document: '',
    ending: null,
    problem: null,
    row: 0,
  };
}

/** The row of a proposed wish: price and duration stay empty where `Opleidingen` has them, so that a new price counts. */
export function wishFields({ course, price, duration, priority, priceFrom, earliest }: Wish): WishFields {
  const listed = priceFrom?.from === 'catalogue';
  return {
    ...EMPTY_WISH,
    course,
    price: listed ? null : price,
    duration: listed ? null : duration,
    priority,
    earliest,
  };
}

/** The course of the catalogue that goes by the name or the code that `Functies` gives; undefined where none does. */
export function listedCourse(courses: School['courses'], required: string): CatalogueCourse | undefined {
  return courses.find(({ name, code }) => names(name, code, required));
}

/** Whether a course goes by the name or the code that `Functies` gives. */
function names(course: string, code: string, required: string): boolean {
  const wanted = required.trim().toLowerCase();
  return course.trim().toLowerCase() === wanted || (code !== '' && code.trim().toLowerCase() === wanted);
}
