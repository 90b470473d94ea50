import { requestsFromPlan } from '../../domain/fund/needs';
import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { employerPaysRest } from '../agreed/employerPaysRest';
import type { AgreedView, WishesView } from '../plan/wishPlan';
import type { Employee, Priority, Wish } from '../school';
import { requestId } from './requests';

/** What somebody could ask of the fund, and that is not in `Beurs` yet. */
export interface Proposal {
  readonly person: Employee;
  readonly wish: string;
  readonly course: string;
  readonly year: SchoolYear;
  readonly amount: Cents;
  /** The school year in which the course starts; of an agreed course as it was agreed. */
  readonly start: SchoolYear;
  /** Whether it is about what is not covered of an agreed course. */
  readonly agreed: boolean;
  readonly priority: Priority;
  /** Hundredths of an hour per school year. */
  readonly hours: number | null;
}

/** What somebody lacks, by who is to pay it. */
export interface Proposals {
  /** What the fund can be asked for, and was not. */
  readonly asks: readonly Proposal[];
  /** What the employer is to pay of agreed courses, so that the fund is not asked for it. */
  readonly byEmployer: readonly Proposal[];
}

/**
 * What a person’s plan lacks, and what is not covered of agreed courses. A grant pays the instalments of its school year
 * and after it, so what is not covered is asked for the school year of its own instalment.
 *
 * @param asked ids of the requests that there are
 */
export function proposalsOf(person: Employee, view: WishesView, asked: ReadonlySet<string>): Proposals {
  const { plan, priced } = view;
  const wished = requestsFromPlan(person.key, plan).map(({ wish, year, amount, start }) =>
    proposal(person, priced[wish], { year, amount, start, agreed: false }),
  );
  const uncovered = (employerPays: boolean) =>
    view.agreed
      .filter(({ wish }) => employerPaysRest(wish, person) === employerPays)
      .flatMap((one) => uncoveredOf(person, one));
  const asks = [...uncovered(false), ...wished].filter(
    ({ year, course }) => !asked.has(requestId(year, person.key, course)),
  );
  return { asks, byEmployer: uncovered(true) };
}

function uncoveredOf(person: Employee, { wish, course, due }: AgreedView): Proposal[] {
  if (course === null) return [];
  return due
    .filter(({ uncovered }) => uncovered > 0)
    .map(({ year, uncovered: amount }) =>
      proposal(person, wish, { year, amount, start: course.start, agreed: true }),
    );
}

function proposal(
  person: Employee,
  { id, course, priority, hours }: Wish,
  asks: Pick<Proposal, 'year' | 'amount' | 'start' | 'agreed'>,
): Proposal {
  return { person, wish: id, course, priority, hours, ...asks };
}
