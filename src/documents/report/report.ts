import { isBlankRow } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import type { RawTable } from '../../tables/rawTables';
import type { SchoolReading, School } from '../../school/school';
import { readPlanRow, planOf } from '../../school/plan/planRows';
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
  /** Lines of `Plan` that cannot be read: they are not in what is committed. */
  readonly planLeftOut: number;
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
export async function reportOf(
  reading: SchoolReading,
  school: School,
  day: Day,
  slices: Slices = {},
): Promise<Report> {
  const parts = await inSlices(
    school.employees,
    (employee) => ({
      budgets: personBudgets(employee, planOf(reading, employee.key), day),
      standing: standingOf(employee, school, day),
    }),
    slices,
  );
  const budgets = parts.flatMap(({ budgets: own }) => own ?? []);
  const people = parts.flatMap(({ standing }) => standing ?? []);
  return {
    day,
    years: budgetYears(budgets, day),
    leftOut: parts.length - budgets.length,
    planLeftOut: unreadableLines(reading.raw.tables.Plan),
    people,
    everybody: headcount('', people),
    byFunction: countBy(people, ({ functionName }) => functionName),
    byGroup: countBy(people, ({ group }) => group ?? ''),
    byScale: countBy(people, ({ scale }) => scale),
    fund: fundYears(school.fund),
    salary: school.salary,
  };
}

function unreadableLines(plan: RawTable | undefined): number {
  if (!plan) return 0;
  return plan.rows.filter((row, index) => !isBlankRow(row) && readPlanRow(plan, index) === null).length;
}
