import { contributionsOf, type Funding } from '../../tables/funding';
import type { CatalogueCourse } from '../../tables/courses';
import type { DecimalSign } from '../../tables/typedAmount';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { AgreedChange } from '../edits/agreed';
import { agreedRows } from '../plan/planRowsOf';
import { grantedAnew } from '../read/wishes';
import { readTypedWish, type TypedWish, type WishReading } from '../plan/typedWish';
import type { Employee, PlanRow, Wish } from '../school';
import { agreedPot } from './agreedPot';

/** An agreed course as it becomes. */
export interface ChangedCourse {
  readonly wish: Wish;
  readonly change: AgreedChange;
  readonly fromPot: Cents;
  /** The lines of `Plan` about the course. */
  readonly lines: readonly PlanRow[];
}

/** An agreed course with what is typed; null while something cannot be right. */
export function changedCourse(
  employee: Employee,
  wish: Wish,
  { typed, start }: { readonly typed: TypedWish; readonly start: SchoolYear },
  decimal: DecimalSign,
  courses: readonly CatalogueCourse[],
  day: Day,
): { readonly course: ChangedCourse | null; readonly problems: WishReading['problems'] } {
  const { fields, row, problems } = readTypedWish(typed, decimal, courses, wish.code);
  if (!fields || !row || fields.price === null) return { course: null, problems };
  const { funding } = row;
  const changed = grantedAnew({
    ...wish,
    price: fields.price,
    start,
    funding,
    outside: contributionsOf(funding),
    problem: null,
  });
  const wishes = employee.wishes.map((one) => (one.id === wish.id ? changed : one));
  const result = agreedPot({ pot: employee.pot, wishes }, day);
  const view =
    result.kind === 'agreed' ? result.pot.courses.find((one) => one.wish.id === wish.id) : undefined;
  if (!view) return { course: null, problems };
  const { price, employer, subsidy, own } = fields;
  return {
    problems,
    course: {
      wish: changed,
      change: { price, start, employer, subsidy, own },
      fromPot: view.fromPot,
      lines: agreedRows(view),
    },
  };
}

/** What one payer beside the budget pays of a course in each school year, as it was and as it becomes. */
export interface ChangedPayer {
  readonly kind: Funding['kind'];
  readonly before: readonly Cents[];
  readonly after: readonly Cents[];
}

const PAYER_KINDS = ['employer', 'subsidy', 'own', 'grant'] as const;

/** The payers beside the budget who pay something else by a change of an agreed course. */
export function changedPayers(was: Wish, becomes: Wish): ChangedPayer[] {
  return PAYER_KINDS.flatMap((kind) => {
    const [before, after] = [was, becomes].map((wish) => paidPerYear(wish, kind));
    return before.every((amount, courseYear) => amount === after[courseYear])
      ? []
      : [{ kind, before, after }];
  });
}

function paidPerYear({ funding, duration }: Wish, sought: Funding['kind']): Cents[] {
  const own = funding.filter(({ kind }) => kind === sought);
  return Array.from({ length: duration }, (_, courseYear) =>
    own.reduce((sum, { perYear }) => sum + (perYear[courseYear] ?? 0), 0),
  );
}
