import type { CatalogueCourse } from '../tables/courses';
import type { Funding } from '../tables/funding';
import type { Settings } from '../tables/settings';
import type { Priority, WishRow } from '../tables/wishes';
import type { Day, SchoolYear } from '../domain/calendar';
import type { EducationLevel } from '../domain/education';
import type { Grant } from '../domain/fund/paidByGrants';
import type { Employment } from '../domain/budget/employment';
import type { Expense, PotInput } from '../domain/budget/ledger';
import type { Cents } from '../domain/money';
import type { OutsideContribution } from '../domain/plan/outsideSources';
import type { EmployeeRules } from '../domain/rules';
import type { DataProblem } from '../tables/dataProblem';
import type { RawWorkbook } from '../tables/rawTables';
import type { Fund } from './fund/requests';
import type { SchoolFunctions, SchoolSalary } from './career/schoolCareer';
import type { SchoolSurcharges } from './read/surcharges';
import type { Talk } from './talks/talk';

export type { CatalogueCourse, Funding, Priority, Talk };

/** Money spent, as booked in `Bestedingen`. */
export interface BookedExpense extends Pick<Expense, 'date' | 'amount' | 'course'> {
  readonly description: string;
  /** Hundredths of an hour taken on that date; null where they cannot be read. */
  readonly hours: number | null;
  /** Paid by somebody else than the personal budget: ordered by the employer, or with another payer in its row. */
  readonly mandated: boolean;
  /** Row on the sheet, as Excel numbers it. */
  readonly row: number;
}

/** A course that an employee wants or has agreed on, from `Wensen`, filled up from `Opleidingen`. */
export interface Wish extends Omit<WishRow, 'typedCourse' | 'typedCode' | 'after'> {
  /** Tells this wish from the person's others, also after sorting: course and its place among equals. */
  readonly id: string;
  /** The wish that must have ended first, as typed in `Na`, with its id; null where that is not among the wishes. */
  readonly after: { readonly typed: string; readonly id: string | null } | null;
  /** What the grant fund granted for it; what that pays is among `funding`. */
  readonly grants: readonly Grant[];
  /** What others pay, as the planner takes it. */
  readonly outside: readonly OutsideContribution[];
  /** The status as typed. */
  readonly statusText: string;
  /** In which agreement document it was agreed last, as it is written there; "" where in none. */
  readonly document: string;
  /** How a course that was agreed ended, as far as that is recorded; null where it did not end. */
  readonly ending: CourseEnding | null;
  readonly row: number;
}

/** How a course ended. */
export interface CourseEnding {
  /** Null where no day is recorded. */
  readonly on: Day | null;
  /** What the employee pays back to the employer, as agreed; never of what the budget paid. */
  readonly toRepay: Cents;
}

/** One line of the written plan: what one lot or source pays of a course in one school year, or what is short then. */
export interface PlanRow {
  readonly course: string;
  /** The school year in which it is paid. */
  readonly schoolYear: SchoolYear;
  /** Which instalment of how many, counted from 1. */
  readonly instalment: number;
  readonly instalments: number;
  /** The school year whose budget pays; null where it is not the budget that pays. */
  readonly lotYear: SchoolYear | null;
  /** Who pays from outside the budget; null on the line of a lot, and on the line that names what is short. */
  readonly source: string | null;
  /** What the lot or the source pays; 0 on the line that names what is short. */
  readonly amount: Cents;
  /** What nobody pays yet; 0 on the other lines. */
  readonly shortfall: Cents;
}

/** One person with all that the tables hold of them. */
export interface Employee {
  /** The personnel number to look up by: text, in lower case. */
  readonly key: string;
  /** The personnel number as typed. */
  readonly number: string | number;
  readonly name: string;
  readonly functionName: string;
  /** Function scale and step as typed; "" where not filled in. */
  readonly scale: string;
  readonly step: string;
  /** The highest diploma and the day of the last EVC route; null where they are not kept. */
  readonly education: EducationLevel | null;
  readonly lastEvc: Day | null;
  /** The category (Functiecategorie) as typed; "" where nothing is filled in. */
  readonly category: string;
  /** Where the person belongs in the organisation, as typed; "" where nothing is filled in. */
  readonly team: string;
  /** Who leads the person, as typed: a name or a personnel number. */
  readonly manager: string;
  readonly location: string;
  /** Null where start, end or fte cannot be read. */
  readonly employment: Employment | null;
  /** The days of employment, also where the fte cannot be read; null where a day cannot be, or they contradict each other. */
  readonly dates: Pick<Employment, 'start' | 'end'> | null;
  readonly rules: EmployeeRules | null;
  /** In order of date; mandated ones included. */
  readonly expenses: readonly BookedExpense[];
  readonly wishes: readonly Wish[];
  /**
   * All that decides what is in the pot of euros. Null when some of it cannot be read: then no amount may be shown,
   * and `blockingProblems` says why.
   */
  readonly pot: PotInput | null;
  /** The same for the pot of hours; null too when hours cannot be read, while the euros may be known. */
  readonly hours: PotInput | null;
  /** Problems in this person's own rows. */
  readonly problems: readonly DataProblem[];
  readonly row: number;
}

/** What the workbook says, as far as it can be understood. */
export interface School {
  /** Null when the named cell is missing or holds no date. */
  readonly referenceDay: Day | null;
  /** Whether the reference date is a formula, such as VANDAAG(): amounts then change by themselves. */
  readonly referenceIsFormula: boolean;
  /** In the order of the table. */
  readonly employees: readonly Employee[];
  readonly byKey: ReadonlyMap<string, Employee>;
  readonly courses: readonly CatalogueCourse[];
  readonly salary: SchoolSalary;
  readonly functions: SchoolFunctions;
  readonly surcharges: SchoolSurcharges;
  /** Money and requests of the grant fund. */
  readonly fund: Fund;
  /** By key, of those of whom something of a conversation is known. */
  readonly talks: ReadonlyMap<string, Talk>;
  readonly settings: Settings;
  /** What holds for who has no agreement; null when rules cannot be read. */
  readonly rules: EmployeeRules | null;
  /** No rule changes after this school year, apart from agreements with one person; null when rules cannot be read. */
  readonly lastRuleChange: SchoolYear | null;
}

/** A reading of the workbook: the school, all that is wrong, and what was read. */
export interface SchoolReading {
  /** Null when the workbook holds none of our tables: the pane offers to build them. */
  readonly school: School | null;
  readonly problems: readonly DataProblem[];
  readonly raw: RawWorkbook;
}
