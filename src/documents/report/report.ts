import type { Day } from '../../domain/calendar';
import {
  agreedYears,
  countedAttention,
  type AgreedYear,
  type CountedAttention,
} from '../../school/agreed/agreedTotals';
import type { School } from '../../school/school';
import { inSlices, type Slices } from '../../pacing';
import { budgetYears, personBudgets, type BudgetYear } from './reportBudgets';
import { fundYears, type FundYear } from './reportFund';
import { countBy, headcount, standingOf, type Headcount, type PersonStanding } from './reportPeople';

/** All that stands in the report for works council and board. */
export interface Report {
  readonly day: Day;
  readonly years: readonly BudgetYear[];
  /** People whose budget could not be computed: they are not in the amounts. */
  readonly leftOut: number;
  /** Agreed courses per school year, and what asks for attention about them. */
  readonly agreed: readonly AgreedYear[];
  readonly attention: readonly CountedAttention[];
  /** Agreed courses in which something cannot be right: they are not in the amounts. */
  readonly agreedLeftOut: number;
  readonly people: readonly PersonStanding[];
  readonly everybody: Headcount;
  readonly byFunction: readonly Headcount[];
  readonly byGroup: readonly Headcount[];
  readonly byScale: readonly Headcount[];
  readonly fund: readonly FundYear[];
  /** Where scales and maxima come from. */
  readonly salary: School['salary'];
}

/** The report of the school on the reference date; people who cannot be computed are counted apart. */
export async function reportOf(school: School, day: Day, slices: Slices = {}): Promise<Report> {
  const parts = await inSlices(
    school.employees,
    (employee) => ({
      budgets: personBudgets(employee, day),
      standing: standingOf(employee, school, day),
    }),
    slices,
  );
  const budgets = parts.flatMap(({ budgets: own }) => own ?? []);
  const agreed = budgets.map((person) => person.agreed);
  const people = parts.flatMap(({ standing }) => standing ?? []);
  return {
    day,
    years: budgetYears(budgets, day),
    leftOut: parts.length - budgets.length,
    agreed: agreedYears(agreed),
    attention: countedAttention(agreed),
    agreedLeftOut: agreed.reduce((sum, { leftOut }) => sum + leftOut, 0),
    people,
    everybody: headcount('', people),
    byFunction: countBy(people, ({ functionName }) => functionName),
    byGroup: countBy(people, ({ group }) => group ?? ''),
    byScale: countBy(people, ({ scale }) => scale),
    fund: fundYears(school.fund),
    salary: school.salary,
  };
}
