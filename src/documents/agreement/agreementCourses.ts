import { courseTermsNl } from '../../texts/workbook/courseTerms';
import type { FundingSource } from '../../cao/fundingSources';
import type { Funding } from '../../tables/funding';
import type { DueInstalment } from '../../domain/agreed/cover';
import type { Payment } from '../../domain/budget/lots';
import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { PlannedInstalment } from '../../domain/plan/settlement';
import { agreedCourseView } from '../../school/agreed/courseView';
import { paymentsBeside } from '../../school/plan/paymentsBeside';
import type { AgreedView, WishesView, WishView } from '../../school/plan/wishPlan';
import type { Wish } from '../../school/school';
import { numberedDocument, readDocument, type DocumentId, type DocumentRecord } from './documentRecord';

/** Who pays a part of a course. */
export type Payer =
  | { readonly kind: 'budget'; readonly lot: SchoolYear; readonly advance: boolean }
  /** The budget has paid it, or nothing can pay it and the employer decides. */
  | { readonly kind: 'paid' }
  | { readonly kind: 'uncovered' }
  | { readonly kind: Funding['kind']; readonly source: string };

export interface AgreedPayment {
  readonly payer: Payer;
  readonly amount: Cents;
}

/** One school year of a course, with all who pay it. */
export interface AgreedYear {
  readonly year: SchoolYear;
  readonly amount: Cents;
  readonly payments: readonly AgreedPayment[];
}

export interface AgreedCourse {
  readonly wish: Wish;
  readonly course: string;
  readonly price: Cents;
  readonly start: SchoolYear;
  readonly end: SchoolYear;
  /** Hundredths of an hour per school year; null where none are given. */
  readonly hours: number | null;
  readonly years: readonly AgreedYear[];
  /** The amount that the employer pays beside the budget. */
  readonly employerPays: Cents;
  readonly schemes: readonly FundingSource[];
  /** The document in which the course is agreed after this one is made. */
  readonly record: DocumentRecord;
}

/** The courses of an agreement: what it adds or changes, and what was agreed in a document before it. */
export interface AgreementCourses extends DocumentId {
  readonly replaces: readonly DocumentId[];
  readonly added: readonly AgreedCourse[];
  readonly before: readonly AgreedCourse[];
}

type Course = Omit<AgreedCourse, 'record'>;

/**
 * The courses that are agreed or planned, divided over this document and those before it.
 *
 * @param ended numbers of documents of courses that hold no more
 */
export function agreementCourses(
  view: WishesView,
  day: Day,
  ended: readonly number[] = [],
): AgreementCourses {
  const payments = paymentsBeside(view);
  const courses = [
    ...view.agreed.flatMap((one) => followedCourse(one, payments, day) ?? []),
    ...view.wishes.flatMap((one) => plannedCourse(one) ?? []),
  ].sort((a, b) => a.start - b.start);
  const {
    number,
    day: on,
    replaces,
    records,
  } = numberedDocument(
    courses.map((course) => ({
      record: readDocument(course.wish.document),
      terms: courseTermsNl({ ...course, fromPot: course.price - outsideOf(course) }),
    })),
    day,
    ended,
  );
  const recorded = courses.map((course, i): AgreedCourse => ({ ...course, record: records[i] }));
  return {
    number,
    day: on,
    replaces,
    added: recorded.filter(({ record }) => record.number === number),
    before: recorded.filter(({ record }) => record.number !== number),
  };
}

const outsideOf = ({ wish }: Course): Cents => wish.outside.reduce((sum, { amount }) => sum + amount, 0);

function plannedCourse({ wish, answer }: WishView): Course | null {
  if (answer.kind !== 'planned') return null;
  const { start, end, instalments } = answer;
  return courseOf(
    wish,
    start,
    end,
    instalments.map((instalment) => plannedYear(instalment, wish.funding)),
  );
}

function plannedYear(
  { year, amount, outside, payments }: PlannedInstalment,
  funding: readonly Funding[],
): AgreedYear {
  return { year, amount, payments: [...fromLots(year, payments), ...fromOthers(outside, funding)] };
}

function followedCourse(
  { wish, course, due }: AgreedView,
  payments: ReadonlyMap<DueInstalment, readonly Payment[]>,
  day: Day,
): Course | null {
  if (course === null) return null;
  const planned = due.map((one) => ({ ...one, payments: payments.get(one) ?? one.payments }));
  const view = agreedCourseView(wish, course, planned, schoolYearOf(day));
  const years = view.instalments.map(
    ({ year, amount, outside, paid, dueIn, payments: lots, uncovered }): AgreedYear => ({
      year,
      amount,
      payments: [
        ...(paid > 0 ? [{ payer: { kind: 'paid' } as const, amount: paid }] : []),
        ...fromLots(dueIn, lots),
        ...(uncovered > 0 ? [{ payer: { kind: 'uncovered' } as const, amount: uncovered }] : []),
        ...fromOthers(outside, wish.funding),
      ],
    }),
  );
  return courseOf(wish, view.start, view.end, years);
}

function courseOf(wish: Wish, start: SchoolYear, end: SchoolYear, years: readonly AgreedYear[]): Course {
  const employerPays = years
    .flatMap(({ payments }) => payments)
    .reduce((sum, { payer, amount }) => (payer.kind === 'employer' ? sum + amount : sum), 0);
  return {
    wish,
    course: wish.course,
    price: wish.price ?? 0,
    start,
    end,
    hours: wish.hours,
    years,
    employerPays,
    schemes: wish.funding.flatMap(({ scheme }) => scheme ?? []),
  };
}

function fromLots(year: SchoolYear, payments: readonly Payment[]): AgreedPayment[] {
  return payments.map(({ lot, amount }) => ({
    payer: { kind: 'budget', lot: lot.year, advance: lot.year > year },
    amount,
  }));
}

function fromOthers(
  outside: readonly { readonly source: string; readonly amount: Cents }[],
  funding: readonly Funding[],
): AgreedPayment[] {
  const kindOf = (source: string) => funding.find((one) => one.source === source)?.kind ?? 'subsidy';
  return outside.map(({ source, amount }) => ({ payer: { kind: kindOf(source), source }, amount }));
}
