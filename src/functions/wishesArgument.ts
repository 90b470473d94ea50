import { courseNames, FirstAgreed } from '../tables/agreedCourses';
import { restPayer } from '../tables/courseKind';
import { CoursesArgument } from '../tables/courses';
import { columnPlaces, ArgumentRow, type ColumnPlaces } from '../tables/fields';
import { contributionsOf } from '../tables/funding';
import { grantedStart, grantsPerCourse, withGrants, type CourseGrant, type Grant } from '../tables/grants';
import { grantsTable, paidGrants } from '../tables/grantsTable';
import type { PersonTable } from '../tables/personTable';
import { needed, optional, presentColumns } from '../tables/headers';
import { refuse, type AnyProblem } from '../tables/problem';
import { Repeats } from '../tables/repeats';
import { RowsByPerson } from '../tables/rowsByPerson';
import { isBlankRow, optionalText, readKey } from '../tables/values';
import { awaitedEnd, startsAfter, type AwaitedEnd, type RowBeside } from '../tables/besideAgreed';
import { awaitedWishes, plannableWishes, type Plannable } from '../tables/wishOrder';
import { readWishRow, WISH_COLUMNS, type WishRow } from '../tables/wishes';
import { statusOf } from '../tables/wishStatus';
import type { PotBeside } from '../domain/agreed/beside';
import { refundsCourse, underOneName } from '../domain/agreed/paid';
import { takesPart } from '../domain/agreed/status';
import type { PotInput } from '../domain/budget/ledger';
import type { PlanSpan } from '../domain/plan/lots';
import { MOST_WISHES, type Plan, type WishOutcome } from '../domain/plan/plan';
import { besideRights, planBesideRights } from '../domain/agreed/rights';
import type { AgreedCourse } from '../domain/agreed/instalments';
import type { Day } from '../domain/calendar';
import type { Education, EducationLevel } from '../domain/education';
import type { Cents } from '../domain/money';
import { failPlan } from '../domain/plan/problem';
import { educationTable } from './education';
import { tableOf, type Matrix } from './matrix';

/** What became of one row of wishes. */
export type WishResult =
  | {
      readonly wish: WishRow;
      readonly outcome: WishOutcome;
      /** Whether a scheme is named that has to be checked by hand. */
      readonly toCheck: boolean;
    }
  /** A course that is agreed, with what of it the pot cannot pay. */
  | { readonly wish: WishRow; readonly uncovered: number }
  /** A course that takes nothing any more, or never did. */
  | { readonly wish: WishRow; readonly over: true }
  | { readonly problem: AnyProblem };

/** One person's plan, with a result for each of their rows in the order of the table. */
export interface PersonPlan {
  readonly plan: Plan;
  readonly results: readonly WishResult[];
}

/** The pot that a person's wishes are planned from, beside what is agreed; `agreed` are the rows of that. */
export type PotOf = (
  agreed: readonly WishRow[],
  wishes: number,
  rights: readonly AgreedCourse[],
) => PotBeside;

/**
 * Steps that all plans of one call may take together: enough for five wishes each of a board of 2,000, and for two each of
 * the whole sector.
 */
const CALL_WORK = 1_500_000;
/** What a plan takes besides its search, in steps for each wish in each school year. */
const STEPS_PER_START = 2;
/**
 * Steps that the searches of hard plans may take together, beside so many for every wish: hard ones are those that take
 * more. A fifth of a second on a plain machine, enough over twelve years for eight wishes each of a school of 300 and for
 * five each of a board of 2,000 at what courses cost; of prices by chance about half as many are planned.
 */
const HARD_WORK = 130_000;
const EASY_STEPS_PER_WISH = 10;
/** So many wishes of one person may leave very much to search. */
const LONG_LIST = 8;
/** As many wishes of people with a long list one call plans: their search takes a fifth of a second on a plain machine. */
const MOST_IN_LONG_LISTS = 320;

const TITLES = WISH_COLUMNS.map((column) => {
  const title = column.toLowerCase();
  if (column === 'Personeelsnummer') return needed(title, 'medewerker');
  return column === 'Opleiding' || column === 'Kosten' ? needed(title) : optional(title);
});
/** Without headers nobody says that what stands there is a status or a start. */
const UNNAMED = columnPlaces(WISH_COLUMNS, ['Status', 'Start', 'Soort']);
/** The number, the course and its price. */
const NEEDED = 3;

/** What reading a wish and following its agreed course costs, in rows of a table that are looked up. */
const LOOKUPS_PER_WISH = 10;

/** A row that names a course, as it was read. */
interface ReadRow {
  readonly wish: WishRow;
  readonly problem: AnyProblem | null;
  readonly toCheck: boolean;
  readonly grants: readonly Grant[];
}

/** The parameter `wensen`: the table as it stands, with the wishes of many people. */
export class WishesArgument {
  readonly rows: Matrix;
  /** Whether the table was passed with its headers, so that status and start are known. */
  readonly hasHeaders: boolean;
  /** The rows of each person, by their indexes. */
  readonly byPerson: RowsByPerson;
  /** Rows that hold something, but no personnel number. */
  readonly ofNobody: readonly number[];
  /** Where the columns stand that are there. */
  private readonly places: ColumnPlaces;
  private readonly courses: CoursesArgument;
  private readonly grants: PersonTable<CourseGrant>;
  private readonly education: ReadonlyMap<string, Education>;
  private readonly repeats: Repeats;
  private hardWorkLeft = HARD_WORK;
  /** How many wishes people with a long list have together; null until it is asked for. */
  private inLongLists: number | null = null;

  /**
   * @param people the table Medewerkers where it is passed: what it tells of education decides who pays some courses
   * @param workLeft steps that all plans together may take
   */
  constructor(
    wensen: unknown,
    opleidingen: unknown,
    beurs?: unknown,
    people?: unknown,
    private workLeft = CALL_WORK,
  ) {
    const passed = tableOf(wensen);
    const named = presentColumns('wensen', passed, TITLES);
    this.rows = named?.rows ?? passed;
    this.hasHeaders = named !== null;
    this.places = named === null ? UNNAMED : columnPlaces(named.columns.map((i) => WISH_COLUMNS[i]));
    const width = this.rows[0]?.length ?? NEEDED;
    if (width < NEEDED) refuse({ code: 'tableTooNarrow', name: 'wensen', columns: width, needed: NEEDED });
    this.courses = new CoursesArgument(tableOf(opleidingen));
    this.grants = grantsTable(tableOf(beurs));
    this.education = educationTable(people);
    this.byPerson = new RowsByPerson(this.rows);
    this.repeats = new Repeats(this.rows.length);
    this.ofNobody = this.rows.flatMap((row, index) =>
      readKey(row[0]) === null && !isBlankRow(row) ? [index] : [],
    );
  }

  /** Whether the plans so far took all the work that one call may do. */
  get isSpent(): boolean {
    return this.workLeft <= 0 || this.hardWorkLeft <= 0;
  }

  /**
   * Plans the wishes of a person beside what is agreed; a row that cannot be right holds its problem and the others are
   * planned.
   *
   * @throws ProblemError when there are too many, and when the plans before it took all the work that a call may do
   */
  plan(key: string, span: PlanSpan & { readonly day: Day }, potOf: PotOf): PersonPlan {
    const indexes = this.byPerson.of(key);
    if (indexes.length > MOST_WISHES) {
      failPlan({ code: 'planTooManyWishes', wishes: indexes.length, most: MOST_WISHES });
    }
    // Whoever comes after the limit costs next to nothing, and nobody is searched for whom the call is too large anyway.
    if (this.isSpent) failPlan({ code: 'planCallTooLarge' });
    this.refuseLongLists(indexes);
    const read = this.readRows(key, indexes);
    const sound = read.flatMap((row) => ('wish' in row ? [row] : []));
    const beside = awaitedWishes(sound.map(({ wish }) => wish)).map((one, i): RowBeside => {
      const { course, status, start, duration } = sound[i].wish;
      return { course, status, start, duration, problem: sound[i].problem, awaited: one };
    });
    const awaited = beside.map((row) => awaitedEnd(row, beside));
    const { wishes, places } = plannableWishes(
      sound.map(({ wish, problem }, i) => {
        // The name that was not found is no reason to plan as if there were none.
        const right = wish.status === 'wish' && problem === null && awaited[i].problem === null;
        const restPaidBy = restPayer(wish.kind, this.education.get(key), span.day);
        return toPlan(sound[i], right ? wish.price : null, awaited[i], span, restPaidBy);
      }),
    );
    const agreed = sound.filter(isAgreed).map(({ wish }) => wish);
    const question = besideRights({ from: span.from, years: span.years, wishes }, (rights) =>
      potOf(agreed, wishes.length, rights),
    );
    const { cover } = question.pot;
    const plan = planBesideRights(question);
    this.workLeft -= plan.steps + wishes.length * span.years * STEPS_PER_START;
    this.hardWorkLeft -= Math.max(0, plan.steps - wishes.length * EASY_STEPS_PER_WISH);
    let next = 0;
    let nextAgreed = 0;
    const results = read.map((row): WishResult => {
      if (!('wish' in row)) return { problem: row.problem };
      const i = next++;
      const { wish } = row;
      if (row.problem) return { problem: row.problem };
      if (isAgreed(row)) {
        const course = nextAgreed++;
        const due = cover.due.filter((one) => one.course === course);
        return { wish, uncovered: due.reduce((sum, { uncovered }) => sum + uncovered, 0) };
      }
      if (!takesPart(wish.status)) return { wish, over: true };
      const { problem } = awaited[i];
      if (problem) return { problem };
      const place = places[i];
      if (place !== null) return { wish, outcome: plan.outcomes[place], toCheck: row.toCheck };
      return { problem: { code: 'awaitedNotPlanned', course: wish.after ?? '' } };
    });
    return { plan, results };
  }

  /** @throws ProblemError for a person with a long list where all of those together are too much for one call */
  private refuseLongLists(indexes: readonly number[]): void {
    if (indexes.length <= LONG_LIST) return;
    if (this.inLongLists === null) {
      this.inLongLists = 0;
      for (const key of this.byPerson.keys()) this.inLongLists += this.longListOf(this.byPerson.of(key));
    }
    if (this.inLongLists > MOST_IN_LONG_LISTS && this.longListOf(indexes) > 0) {
      const wishes = this.inLongLists;
      failPlan({ code: 'planLongLists', wishes, each: LONG_LIST, most: MOST_IN_LONG_LISTS });
    }
  }

  /** How many wishes a person has, 0 where those are no long list. What is agreed or over is no wish. */
  private longListOf(indexes: readonly number[]): number {
    if (indexes.length <= LONG_LIST) return 0;
    let wishes = 0;
    for (const index of indexes) {
      const status = new ArgumentRow(this.places, this.rows[index]).read('Status', optionalText) ?? null;
      if ((statusOf(status) ?? 'wish') === 'wish') wishes++;
    }
    return wishes > LONG_LIST ? wishes : 0;
  }

  /**
   * The agreed courses of a person.
   *
   * @throws ProblemError where one of them cannot be right: without it every amount would be too low
   */
  agreedOf(key: string | null): WishRow[] {
    if (this.rows.length > 0 && !this.hasHeaders) refuse({ code: 'headersNeeded', table: 'wensen' });
    const indexes = this.indexesOf(key);
    const agreed: WishRow[] = [];
    const read = this.readRows(key, indexes);
    for (let i = 0; i < read.length; i++) {
      const row = read[i];
      if (!('wish' in row) || row.wish.status !== 'agreed') continue;
      const { wish, problem } = row;
      if (problem) refuse({ code: 'inRow', table: 'wensen', row: indexes[i] + 1, problem });
      agreed.push(wish);
    }
    return agreed;
  }

  /**
   * The rows of a person.
   *
   * @throws ProblemError when they were asked for so often that Excel would wait too long
   */
  private indexesOf(key: string | null): readonly number[] {
    if (key === null) return [];
    const indexes = this.byPerson.of(key);
    if (indexes.length === 0) return [];
    this.repeats.again(indexes[0], key);
    this.repeats.lookedUp(indexes[0], indexes.length * LOOKUPS_PER_WISH);
    return indexes;
  }

  /** Per course of a person what an expense can call it. */
  private namesOf(key: string | null): string[][] {
    return this.indexesOf(key).flatMap((index) => {
      const row = this.readRow(index);
      return 'wish' in row ? [courseNames(row.wish)] : [];
    });
  }

  /** The pot of a person, with one name for each of their courses wherever a refund names one. */
  named(pot: PotInput, key: string | null): PotInput {
    if (!refundsCourse(pot.expenses)) return pot;
    return { ...pot, expenses: underOneName(pot.expenses, this.namesOf(key)) };
  }

  /** The rows of a person as they can be read, with what grants pay; of two that have one course agreed the first counts. */
  private readRows(
    key: string | null,
    indexes: readonly number[],
  ): (ReadRow | { readonly problem: AnyProblem })[] {
    const rows: (ReadRow | { readonly problem: AnyProblem })[] = [];
    for (const index of indexes) rows.push(this.readRow(index));
    const read = this.withOwnGrants(key, rows);
    // Most people have one agreed course at most, and then there is nothing to compare.
    let agreed = 0;
    for (const row of read) if ('wish' in row && row.wish.status === 'agreed') agreed++;
    if (agreed < 2) return read;
    const firstAgreed = new FirstAgreed();
    for (let place = 0; place < read.length; place++) {
      const row = read[place];
      const first = 'wish' in row ? firstAgreed.before(row.wish, place) : null;
      if (first === null || row.problem || !('wish' in row)) continue;
      const { course } = row.wish;
      read[place] = { ...row, problem: { code: 'doubleAgreed', course, firstRow: indexes[first] + 1 } };
    }
    return read;
  }

  /** @throws ProblemError where a request of the person cannot be read: what it pays would be missing */
  private withOwnGrants(
    key: string | null,
    rows: (ReadRow | { readonly problem: AnyProblem })[],
  ): (ReadRow | { readonly problem: AnyProblem })[] {
    const requests = key === null || rows.length === 0 ? [] : this.grants.of(key);
    if (requests.length === 0) return rows;
    const granted = paidGrants(requests);
    if (granted.length === 0) return rows;
    const sound = rows.flatMap((row) => ('wish' in row ? [row] : []));
    const perCourse = grantsPerCourse(
      sound.map(({ wish }) => wish),
      granted,
    );
    let next = 0;
    return rows.map((row) => {
      if (!('wish' in row)) return row;
      const grants = perCourse[next++];
      return { ...row, wish: withGrants(row.wish, grants), grants };
    });
  }

  /** The highest diploma of whom a row is about; null where that is not known. */
  private levelIn(index: number): EducationLevel | null {
    if (this.education.size === 0) return null;
    const key = readKey(this.rows[index][0]);
    return key === null ? null : (this.education.get(key)?.level ?? null);
  }

  private readRow(index: number): ReadRow | { readonly problem: AnyProblem } {
    const row = new ArgumentRow(this.places, this.rows[index]);
    const wish = readWishRow(row, this.courses, this.levelIn(index));
    if (!wish) return { problem: row.problem ?? row.noted ?? { code: 'missing', name: 'opleiding' } };
    return {
      wish,
      problem: row.problem ?? pricelessProblem(wish, row.noted),
      toCheck: isAboutScheme(row.noted),
      grants: [],
    };
  }
}

/** What takes part needs a price; what is over does not. */
function pricelessProblem({ price, status }: WishRow, noted: AnyProblem | null): AnyProblem | null {
  if (price !== null || !takesPart(status)) return null;
  return noted?.code === 'unknownCourse' ? noted : { code: 'missing', name: 'kosten' };
}

function isAgreed({ wish, problem }: ReadRow): boolean {
  return wish.status === 'agreed' && problem === null;
}

function toPlan(
  { wish, grants }: ReadRow,
  price: Cents | null,
  awaited: AwaitedEnd,
  span: PlanSpan,
  restPaidBy: string | undefined,
): Plannable {
  const { duration, priority, hours, funding } = wish;
  const { earliest, latest } = startsAfter(wish, awaited, span, grantedStart(grants));
  const outside = contributionsOf(funding);
  return { price, duration, priority, earliest, latest, hours, outside, after: awaited.after, restPaidBy };
}

function isAboutScheme(noted: AnyProblem | null): boolean {
  return noted?.code === 'schemeUnknown' || noted?.code === 'schemeNotForSupportStaff';
}
