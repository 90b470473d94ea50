import { schoolYearOf, type Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import {
  agreedYears,
  countedAttention,
  type AgreedYear,
  type CountedAttention,
} from '../../school/agreed/agreedTotals';
import { assumedBalances } from '../../school/budget/assumesNothingSpent';
import { paymentsOf } from '../../school/account/payments';
import { agreedPot } from '../../school/agreed/agreedPot';
import { employerDue } from '../../school/agreed/employerPaid';
import { baseCao } from '../../school/read/ownRules';
import { countedOfExtraHours } from '../../school/rights/extraHours';
import type { Employee, School, SchoolReading } from '../../school/school';
import { inSlices, type Slices } from '../../pacing';
import { budgetYears, personBudgets, YEARS_AHEAD, type BudgetYear } from './reportBudgets';
import { fundYears, type FundYear } from './reportFund';
import { DIVISIONS, divisionsOf, type Division } from './reportGroups';
import { reportPayments, type PersonPayments, type ReportPayments } from './reportPayments';
import { countBy, headcount, placeOf, type Headcount, type PersonPlace } from './reportPeople';

/** All that stands in the report for works council and board. */
export interface Report {
  readonly day: Day;
  readonly years: readonly BudgetYear[];
  /** Whose budgets to come count hours above full time that end by law before, and for how much together. */
  readonly extraHours: { readonly people: number; readonly amount: Cents };
  /** People whose budget could not be computed: they are not in the amounts. */
  readonly leftOut: number;
  /** Whose balance assumes that nothing was ever spent. */
  readonly assumed: number;
  /** Agreed courses per school year, and what asks for attention about them. */
  readonly agreed: readonly AgreedYear[];
  readonly attention: readonly CountedAttention[];
  /** Agreed courses in which something cannot be right: they are not in the amounts. */
  readonly agreedLeftOut: number;
  /** The payments and payers, of the employees whose amounts are known. */
  readonly payments: ReportPayments;
  /** The people and amounts per team and per location, and per manager where that is wanted. */
  readonly divisions: readonly Division[];
  readonly people: readonly PersonPlace[];
  readonly everybody: Headcount;
  readonly byFunction: readonly Headcount[];
  readonly byGroup: readonly Headcount[];
  readonly byScale: readonly Headcount[];
  readonly fund: readonly FundYear[];
  /** Where scales and maxima come from. */
  readonly salary: School['salary'];
}

/**
 * The report of the school on the reference date; people who cannot be computed are counted apart.
 *
 * @param school of the reading, or only a group of its people
 * @param wanted by what it is divided
 */
export async function reportOf(
  reading: SchoolReading,
  school: School,
  day: Day,
  slices: Slices = {},
  wanted = DIVISIONS,
): Promise<Report> {
  const cao = baseCao(reading);
  const ahead = Array.from({ length: YEARS_AHEAD }, (_, i) => schoolYearOf(day) + i);
  const parts = await inSlices(
    school.employees,
    (employee) => {
      const budgets = personBudgets(employee, day);
      return {
        budgets,
        place: placeOf(employee, school, day),
        payments: budgets && personPayments(reading, employee, day),
        extraHours: budgets ? countedOfExtraHours(employee, day, ahead, cao) : 0,
      };
    },
    slices,
  );
  const budgets = parts.flatMap(({ budgets: own }) => own ?? []);
  const agreed = budgets.map((person) => person.agreed);
  const people = parts.flatMap(({ place }) => place ?? []);
  const years = budgetYears(budgets, day);
  const extraHours = parts.map((part) => part.extraHours).filter((amount) => amount > 0);
  return {
    day,
    years,
    extraHours: { people: extraHours.length, amount: extraHours.reduce((sum, amount) => sum + amount, 0) },
    leftOut: parts.length - budgets.length,
    assumed: assumedBalances(school, day),
    agreed: agreedYears(agreed),
    attention: countedAttention(agreed),
    agreedLeftOut: agreed.reduce((sum, { leftOut }) => sum + leftOut, 0),
    payments: reportPayments(
      parts.flatMap(({ payments }) => payments ?? []),
      years,
      day,
    ),
    divisions: divisionsOf(school.employees, parts, wanted),
    people,
    everybody: headcount('', people),
    byFunction: countBy(people, ({ functionName }) => functionName),
    byGroup: countBy(people, ({ group }) => group ?? ''),
    byScale: countBy(people, ({ scale }) => scale),
    fund: fundYears(school.fund),
    salary: school.salary,
  };
}

function personPayments(reading: SchoolReading, employee: Employee, day: Day): PersonPayments {
  const agreed = agreedPot(employee, day);
  const courses = agreed.kind === 'agreed' ? agreed.pot.courses : [];
  return {
    payments: paymentsOf(reading, employee, day),
    employerDue: courses.flatMap((course) => employerDue(reading, employee, course, day)),
  };
}
