import { PassedCourses } from '../tables/courses';
import { columnPlaces, PassedRow } from '../tables/fields';
import { contributionsOf } from '../tables/funding';
import { refuse, type AnyProblem } from '../tables/problem';
import { isBlankRow, readKey } from '../tables/values';
import { awaitedWishes, plannableWishes, type Plannable } from '../tables/wishOrder';
import { readWishRow, WISH_COLUMNS, type WishRow } from '../tables/wishes';
import type { PlanInput } from '../domain/plan/input';
import { planCourses, MOST_WISHES, type Plan, type WishOutcome } from '../domain/plan/plan';
import { failPlan } from '../domain/plan/problem';
import { tableOf, type Matrix } from './matrix';

/** What became of one row of wishes. */
export type WishResult =
  | {
      readonly wish: WishRow;
      readonly outcome: WishOutcome;
      /** Whether a scheme is named that has to be checked by hand. */
      readonly toCheck: boolean;
    }
  | { readonly problem: AnyProblem };

/** One person's plan, with a result for each of their rows in the order of the table. */
export interface PersonPlan {
  readonly plan: Plan;
  readonly results: readonly WishResult[];
}

/** Steps that all plans of one call may take together: some seconds on a plain machine. */
const CALL_WORK = 5_000_000;
/** What a plan takes besides its search, in steps for each wish in each school year. */
const STEPS_PER_START = 2;

const PLACES = columnPlaces(WISH_COLUMNS);
/** The number, the course and its price. */
const NEEDED = 3;

/** The parameter `wensen`: the table as it stands, with the wishes of many people. */
export class PassedWishes {
  readonly rows: Matrix;
  /** The indexes of each person's rows. */
  readonly byPerson: ReadonlyMap<string, readonly number[]>;
  /** Rows that hold something, but no personnel number. */
  readonly ofNobody: readonly number[];
  private readonly courses: PassedCourses;

  /** @param workLeft steps that all plans together may take */
  constructor(
    wensen: unknown,
    opleidingen: unknown,
    private workLeft = CALL_WORK,
  ) {
    this.rows = tableOf(wensen);
    const width = this.rows[0]?.length ?? NEEDED;
    if (width < NEEDED) refuse({ code: 'tableTooNarrow', name: 'wensen', columns: width, needed: NEEDED });
    this.courses = new PassedCourses(tableOf(opleidingen));
    const byPerson = new Map<string, number[]>();
    const ofNobody: number[] = [];
    this.rows.forEach((row, index) => {
      const key = readKey(row[0]);
      const own = key === null ? undefined : byPerson.get(key);
      if (own) own.push(index);
      else if (key !== null) byPerson.set(key, [index]);
      else if (!isBlankRow(row)) ofNobody.push(index);
    });
    this.byPerson = byPerson;
    this.ofNobody = ofNobody;
  }

  /**
   * Plans the wishes of a person; a row that cannot be right holds its problem and the others are planned.
   *
   * @throws ProblemError when there are too many, and when the plans before it took all the work that a call may do
   */
  plan(key: string, question: Omit<PlanInput, 'wishes'>): PersonPlan {
    const indexes = this.byPerson.get(key) ?? [];
    if (indexes.length > MOST_WISHES) {
      failPlan({ code: 'planTooManyWishes', wishes: indexes.length, most: MOST_WISHES });
    }
    const read = indexes.map((index) => this.readRow(index));
    const sound = read.flatMap((row) => ('wish' in row ? [row] : []));
    const awaited = awaitedWishes(sound.map(({ wish }) => wish));
    const { wishes, places } = plannableWishes(
      sound.map(({ wish, problem }, i) => {
        // The name that was not found is no reason to plan as if there were none.
        const right = problem === null && awaited[i].problem === null;
        return toPlan(wish, right, awaited[i].after);
      }),
    );
    if (this.workLeft <= 0) failPlan({ code: 'planCallTooLarge' });
    const plan = planCourses({ ...question, wishes });
    this.workLeft -= plan.steps + wishes.length * question.years * STEPS_PER_START;
    let next = 0;
    const results = read.map((row): WishResult => {
      if (!('wish' in row)) return { problem: row.problem };
      const i = next++;
      const problem = row.problem ?? awaited[i].problem;
      if (problem) return { problem };
      const place = places[i];
      if (place !== null) return { wish: row.wish, outcome: plan.outcomes[place], toCheck: row.toCheck };
      return { problem: { code: 'awaitedNotPlanned', course: row.wish.after ?? '' } };
    });
    return { plan, results };
  }

  private readRow(
    index: number,
  ): { wish: WishRow; problem: AnyProblem | null; toCheck: boolean } | { problem: AnyProblem } {
    const row = new PassedRow(PLACES, this.rows[index]);
    const wish = readWishRow(row, this.courses);
    if (!wish) return { problem: row.problem ?? row.noted ?? { code: 'missing', name: 'opleiding' } };
    const priceless = wish.price === null ? (row.noted ?? { code: 'missing', name: 'kosten' }) : null;
    return { wish, problem: row.problem ?? priceless, toCheck: isAboutScheme(row.noted) };
  }
}

function toPlan(wish: WishRow, right: boolean, after: number | null): Plannable {
  const { price, duration, priority, earliest, latest, hours, funding } = wish;
  const outside = contributionsOf(funding);
  return { price: right ? price : null, duration, priority, earliest, latest, hours, outside, after };
}

function isAboutScheme(noted: AnyProblem | null): boolean {
  return noted?.code === 'schemeUnknown' || noted?.code === 'schemeNotForSupportStaff';
}
