import { takesTrainingHours } from '../../cao/courseKindPayers';
import { agreedBefore, agreedCourseOf, courseNames } from '../../tables/agreedCourses';
import { paidUpTo } from '../../domain/agreed/paid';
import { firstDayOf, type Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { PlanSpan } from '../../domain/plan/lots';
import { awaitedEnd, startsAfter, type RowBeside } from '../../tables/besideAgreed';
import { optionalCents, readCourseRow, type CatalogueCourse, type Courses } from '../../tables/courses';
import { optionalText, readOptionalDay } from '../../tables/values';
import { contributionsOf } from '../../tables/funding';
import { grantedStart, grantsPerCourse, withGrants, type CourseGrant, type Grant } from '../../tables/grants';
import { awaitedWishSteps, plannableWishes, type PlannableWishes } from '../../tables/wishOrder';
import { readWishRow, type WishRow } from '../../tables/wishes';
import { rowsOfPeople, type People } from './rowsOfPeople';
import type { AnyProblem } from '../../tables/problem';
import type { BookedExpense, CourseEnding, Wish } from '../school';
import { each, type Steps } from '../../pacing';
import type { RowReader, TableReader } from '../../tables/tableReader';
import { wishId } from '../wishId';

/** The courses of `Opleidingen`, found by code or by name, in any case. */
export interface Catalogue extends Courses {
  readonly all: readonly CatalogueCourse[];
}

export function readCatalogue(table: TableReader | null): Catalogue {
  const all: CatalogueCourse[] = [];
  const codes = new Map<string, { course: CatalogueCourse; row: number }>();
  const names = new Map<string, CatalogueCourse>();
  for (const row of table?.rows() ?? []) {
    const course = readCourseRow(row.fields());
    if (course === null) continue;
    const code = course.code.toLowerCase();
    const known = code === '' ? undefined : codes.get(code);
    if (known) {
      row.fail('Code', false, { code: 'doubleCourse', course: course.code, firstRow: known.row });
      continue;
    }
    all.push(course);
    if (code !== '') codes.set(code, { course, row: row.row });
    const name = course.name.toLowerCase();
    if (!names.has(name)) names.set(name, course);
  }
  return {
    all,
    byCode: (code) => codes.get(code.toLowerCase())?.course,
    byName: (name) => names.get(name.toLowerCase()),
  };
}

/** The wishes by person, in the table's order. */
export function* readWishes(
  table: TableReader | null,
  people: People,
  catalogue: Catalogue,
  { expenses, grants }: PaymentsOfCourses,
): Steps<ReadonlyMap<string, Wish[]>> {
  const wishes = new Map<string, Wish[]>();
  for (const [key, rows] of yield* rowsOfPeople(table, people)) {
    yield;
    const own: OwnRow[] = [];
    yield* each(rows, (row) => {
      const wish = readWishRow(row.fields(), catalogue, people.get(key)?.education ?? null);
      if (wish) own.push({ row, wish, grants: [] });
    });
    if (own.length === 0) continue;
    const once = withOwnGrants(agreedOnce(own), grants.get(key) ?? []);
    yield* remarkAgreed(once, people.get(key)?.work?.end ?? null, expenses.get(key) ?? []);
    wishes.set(key, yield* personWishes(once));
  }
  return wishes;
}

/** What was paid and granted of courses, by employee. */
interface PaymentsOfCourses {
  readonly expenses: ReadonlyMap<string, readonly BookedExpense[]>;
  readonly grants: ReadonlyMap<string, readonly CourseGrant[]>;
}

interface OwnRow {
  readonly row: RowReader;
  readonly wish: WishRow;
  readonly grants: readonly Grant[];
}

/** The rows with what grants pay of them. */
function withOwnGrants(own: readonly OwnRow[], granted: readonly CourseGrant[]): readonly OwnRow[] {
  if (granted.length === 0) return own;
  const perCourse = grantsPerCourse(
    own.map(({ wish }) => wish),
    granted,
  );
  return own.map(({ row, wish }, i) => {
    const grants = perCourse[i];
    return { row, wish: withGrants(wish, grants), grants };
  });
}

/** Of two rows that have one course agreed the first counts; the other says so. */
function agreedOnce(own: readonly OwnRow[]): OwnRow[] {
  const before = agreedBefore(own.map(({ wish }) => wish));
  return own.map((one, i): OwnRow => {
    const { row, wish } = one;
    const first = before[i];
    if (first === null) return one;
    const problem: AnyProblem = {
      code: 'doubleAgreed',
      course: wish.course,
      firstRow: own[first].row.row,
    };
    row.fail('Status', false, problem);
    return { ...one, wish: { ...wish, price: null, priceFrom: null, problem: wish.problem ?? problem } };
  });
}

/**
 * Tells what only shows of an agreed course beside the employment and the expenses.
 *
 * @param end last day of employment, null where none is known
 */
function* remarkAgreed(
  own: readonly OwnRow[],
  end: Day | null,
  expenses: readonly BookedExpense[],
): Steps<void> {
  const ofBudget: BookedExpense[] = [];
  yield* each(expenses, (expense) => expense.mandated || ofBudget.push(expense));
  const paid = paidUpTo(ofBudget, Infinity);
  const paidByAll = paidUpTo(expenses, Infinity);
  yield* each(own, ({ row, wish }) => {
    const course = agreedCourseOf(wish, paid);
    if (course === null) return;
    const price = course.fromPot.reduce((sum, amount) => sum + amount, 0);
    if (course.paid > price) {
      row.fail('Kosten', false, { code: 'paidAbovePrice', course: wish.course, paid: course.paid, price });
    } else {
      remarkPaidByAll(row, wish, paidByAll(courseNames(wish)));
    }
    if (end !== null && firstDayOf(course.start) > end) {
      row.fail('Start', false, { code: 'startAfterLeaving', start: course.start, end });
    }
  });
}

function remarkPaidByAll(row: RowReader, { course, price }: WishRow, paid: Cents): void {
  if (price !== null && paid > price)
    row.fail('Kosten', false, { code: 'paidAboveWholePrice', course, paid, price });
}

function* personWishes(own: readonly OwnRow[]): Steps<Wish[]> {
  const seen = new Map<string, number>();
  const ids = yield* each(own, ({ wish }) => wishId(wish.typedCourse, wish.typedCode, seen));
  const awaited = yield* awaitedWishSteps(own.map(({ wish }) => wish));
  return yield* each(own, ({ row, wish, grants }, i): Wish => {
    const { after } = awaited[i];
    if (awaited[i].problem) row.fail('Na', false, awaited[i].problem);
    // What is agreed or over waits for nothing any more.
    const problem = wish.status === 'wish' ? awaited[i].problem : null;
    const { typedCourse, typedCode, ...read } = wish;
    return {
      ...read,
      id: ids[i],
      price: problem ? null : wish.price,
      priceFrom: problem ? null : wish.priceFrom,
      after: wish.after === null ? null : { typed: wish.after, id: after === null ? null : ids[after] },
      grants,
      outside: contributionsOf(wish.funding),
      statusText: row.read('Status', false, optionalText) ?? '',
      document: row.read('Document', false, optionalText) ?? '',
      ending: readEnding(row, wish.status),
      problem: wish.problem ?? problem,
      row: row.row,
    };
  });
}

function readEnding(row: RowReader, status: WishRow['status']): CourseEnding | null {
  if (status !== 'stopped' && status !== 'finished') return null;
  return {
    on: row.read('Einde op', false, readOptionalDay) ?? null,
    toRepay: row.read('Terug te betalen', false, optionalCents) ?? 0,
  };
}

/**
 * One person's wishes as the planner takes them. Left out are those that are no wish (any more), those without a price
 * and those that wait for such a one, or for one that is not there.
 *
 * @param restPaidBy who pays what the pot cannot, of a wish that is a right
 */
export function plannableWishesOf(
  wishes: readonly Wish[],
  span: PlanSpan,
  restPaidBy: (wish: Wish) => string | undefined = () => undefined,
): PlannableWishes {
  const index = new Map(wishes.map(({ id }, i) => [id, i]));
  const rows = wishes.map((wish): RowBeside => {
    const after = wish.after === null ? null : (index.get(wish.after.id ?? '') ?? null);
    const missing = wish.after !== null && after === null;
    const problem = missing ? { code: 'awaitedUnknown' as const, course: wish.after.typed } : null;
    return { ...wish, awaited: { after, problem } };
  });
  return plannableWishes(
    rows.map((row, i) => {
      const wish = wishes[i];
      const awaited = awaitedEnd(row, rows);
      const right = wish.status === 'wish' && awaited.problem === null;
      return {
        ...wish,
        ...startsAfter(wish, awaited, span, grantedStart(wish.grants)),
        price: right ? wish.price : null,
        hours: takesTrainingHours(wish.kind) ? wish.hours : 0,
        after: awaited.after,
        restPaidBy: restPaidBy(wish),
      };
    }),
  );
}

/** A wish of which something was changed, with what grants pay of it then. */
export function grantedAnew(wish: Wish): Wish {
  if (wish.grants.length === 0) return wish;
  const granted = withGrants(wish, wish.grants);
  return { ...granted, outside: contributionsOf(granted.funding) };
}
