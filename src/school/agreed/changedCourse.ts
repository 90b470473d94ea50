import { contributionsOf } from '../../tables/funding';
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
