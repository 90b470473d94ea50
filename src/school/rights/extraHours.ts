import { withoutCarriedHours } from '../../domain/budget/endedHours';
import { carriedExtraHours, withoutExtraHours, type ExtraHours } from '../../domain/budget/extraHours';
import { entitlement } from '../../domain/budget/entitlement';
import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { CaoName } from '../../cao/rules';
import { orProblem } from '../../tables/problem';
import type { Settings } from '../../tables/settings';
import type { Cents } from '../../domain/money';
import { planInputOf, potsOf } from '../plan/wishPlan';
import { planBesideRights } from '../../domain/agreed/rights';
import type { Employee } from '../school';

/** Hours above full time that amounts of later school years count with, although they end by law. */
export interface ExtraHoursCounted extends ExtraHours {
  /** The school year that begins on the day on which they end. */
  readonly year: SchoolYear;
  /** What the right of that school year is less without them; null where no rule is known. */
  readonly less: Cents | null;
}

/** Null where none are carried on, or under a CAO that does not end them. */
export function extraHoursCounted(
  { employment, rules }: Pick<Employee, 'employment' | 'rules'>,
  day: Day,
  cao: CaoName,
): ExtraHoursCounted | null {
  const found = cao === 'VO' && employment ? carriedExtraHours(employment, day) : null;
  if (!found || !employment) return null;
  const year = schoolYearOf(found.endOn);
  const right = (of: typeof employment) =>
    rules?.canFill('scholingsbudget') ? entitlement('scholingsbudget', year, of, rules) : null;
  const [counted, without] = [right(employment), right(withoutExtraHours(employment, found.endOn))];
  return { ...found, year, less: counted === null || without === null ? null : counted - without };
}

/**
 * What the rights of school years count of hours above full time that end by law before, in cents; 0 where they count none
 * and under a CAO that does not end them.
 */
export function countedOfExtraHours(
  { employment, rules }: Pick<Employee, 'employment' | 'rules'>,
  day: Day,
  years: readonly SchoolYear[],
  cao: CaoName,
): Cents {
  if (cao !== 'VO' || !employment || !rules?.canFill('scholingsbudget')) return 0;
  const ended = withoutCarriedHours(employment, day);
  if (ended.ends.length === 0) return 0;
  const right = (year: SchoolYear, of: typeof employment) =>
    entitlement('scholingsbudget', year, of, rules) ?? 0;
  return years.reduce((sum, year) => sum + right(year, employment) - right(year, ended.employment), 0);
}

/** A wish that the plan places otherwise without the hours; null is not affordable. */
export interface WishWithoutExtraHours {
  readonly course: string;
  readonly start: SchoolYear | null;
  readonly startWithout: SchoolYear | null;
}

/** A search that is given up after some 50 ms, as beside it the plan itself is made. */
const WORK_LIMIT = 100_000;

/** The wishes of which the plan rests on hours that end on a day, in the order of the workbook. */
export function wishesOnExtraHours(
  employee: Employee,
  endOn: Day,
  day: Day,
  settings: Settings,
): readonly WishWithoutExtraHours[] {
  const { pot, hours, wishes } = employee;
  if (!pot || !wishes.some(({ status }) => status === 'wish')) return [];
  const starts = (of: Employee, money: typeof pot) => {
    const { beside, places } = planInputOf(potsOf(of, money), wishes, day, settings);
    const { outcomes } = planBesideRights(beside, WORK_LIMIT);
    return places.map((place) => {
      const outcome = place === null ? null : outcomes[place];
      return outcome?.status === 'planned' ? outcome.start : null;
    });
  };
  const ended = <Pot extends { readonly employment: typeof pot.employment }>(of: Pot): Pot => ({
    ...of,
    employment: withoutExtraHours(of.employment, endOn),
  });
  return orProblem(
    () => {
      const counted = starts(employee, pot);
      const without = starts({ ...employee, hours: hours && ended(hours) }, ended(pot));
      return wishes.flatMap(({ course }, i) =>
        counted[i] === without[i] ? [] : [{ course, start: counted[i], startWithout: without[i] }],
      );
    },
    () => [],
  );
}
