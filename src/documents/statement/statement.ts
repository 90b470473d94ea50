import { assumesNothingSpent } from '../../school/budget/assumesNothingSpent';
import type { CaoName } from '../../cao/rules';
import { fteOn } from '../../domain/budget/employment';
import { potView, type PotView } from '../../domain/budget/potView';
import { firstDayOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { explainRule, type RuleSource } from '../../domain/ruleSource';
import { agreedPot } from '../../school/agreed/agreedPot';
import { unreadableAgreed } from '../../school/agreed/agreedWishes';
import type { AgreedCourseView } from '../../school/agreed/courseView';
import { keptUntil, lapsingOf } from '../../school/budget/lapsing';
import { isEmployed } from '../../school/employed';
import { Organisation } from '../../school/organisation';
import type { PlannedUse } from '../../domain/agreed/plannedOfLapsing';
import { plannedUses } from '../../school/plan/plannedUse';
import { baseCao } from '../../school/read/ownRules';
import type { Employee, School, SchoolReading } from '../../school/school';
import { orNull } from '../../tables/problem';
import { statementCareer, type StatementCareer } from './statementCareer';

/** The amount that lapses at the end of this school year. */
export interface StatementLapse {
  /** The part that no plan and no agreement uses before then. */
  readonly amount: Cents;
  /** The part that a plan handed in before then would save, and the last day to spend it. */
  readonly keepable: Cents;
  readonly until: Day;
  readonly day: Day;
  /** Whether it lapses because the employment ends. */
  readonly leaves: boolean;
}

/** The money of one person on the reference date. */
export interface StatementMoney {
  readonly year: SchoolYear;
  /** What can be spent; `committed` of that and of later budgets is promised to agreed courses, `free` is not. */
  readonly usable: Cents;
  readonly committed: Cents;
  /** Whether budgets that are still to come pay a part of what is committed. */
  readonly paidLater: boolean;
  readonly free: Cents;
  readonly uncovered: Cents;
  readonly lots: readonly { readonly year: SchoolYear; readonly left: Cents; readonly lastDay: Day }[];
  readonly lapse: StatementLapse;
  /** The agreed courses of which the budget still owes something, in order of the next payment. */
  readonly agreed: readonly AgreedCourseView[];
  /** Agreed courses in which something cannot be right: nothing is said of their amounts. */
  readonly agreedLeftOut: readonly string[];
  /** Hundredths of an hour; null where hours are not known. */
  readonly hours: { readonly granted: number; readonly left: number } | null;
  /** Whether the CAO gives a right to somebody of this category. */
  readonly hasRight: boolean;
  readonly sources: readonly RuleSource[];
}

/** All that stands on “Uw scholingsbudget” of one person. */
export interface Statement {
  readonly employee: Employee;
  readonly day: Day;
  readonly cao: CaoName;
  /** On the reference date; null where that cannot be read. */
  readonly fte: number | null;
  /** As set for the school; "" where it is not. */
  readonly schoolName: string;
  /** The name of the manager; "" where it is not filled in, or is a number that nobody has. */
  readonly manager: string;
  /** Whom to ask besides the manager, as set for the school; "" where nobody is named. */
  readonly contact: string;
  /** Null where the pot cannot be computed: then no amount may be printed. */
  readonly money: StatementMoney | null;
  /** Whether the amounts take it that nothing was ever spent, because the workbook holds nothing of it. */
  readonly assumesNothingSpent: boolean;
  /** Courses that are wished for and not agreed. */
  readonly wishes: readonly string[];
  readonly career: StatementCareer;
}

export interface StatementChoices {
  readonly cao: CaoName;
  /** The amounts that the table `Plan` takes from each budget, by the key of the employee. */
  readonly planned: ReadonlyMap<string, readonly PlannedUse[]>;
  readonly organisation: Organisation;
}

/** The choices for all statements of a school. */
export function statementChoices(reading: SchoolReading, school: School): StatementChoices {
  return {
    cao: baseCao(reading),
    planned: plannedUses(reading),
    organisation: new Organisation(school.employees),
  };
}

/** The statement for one employee; null for a person who is not employed on the reference date. */
export function statementOf(
  employee: Employee,
  school: School,
  day: Day,
  { cao, planned, organisation }: StatementChoices,
): Statement | null {
  if (!isEmployed(employee, day)) return null;
  return {
    employee,
    day,
    cao,
    fte: employee.employment && fteOn(employee.employment, day),
    schoolName: school.settings.schoolName,
    manager: organisation.managerOf(employee),
    contact: school.settings.contact,
    assumesNothingSpent: assumesNothingSpent(employee, school.settings),
    money: moneyOf(employee, planned.get(employee.key) ?? [], day),
    wishes: employee.wishes.filter(({ status }) => status === 'wish').map(({ course }) => course),
    career: statementCareer(employee, school, day, cao),
  };
}

function moneyOf(employee: Employee, planned: readonly PlannedUse[], day: Day): StatementMoney | null {
  const { pot, wishes, employment } = employee;
  const agreed = agreedPot(employee, day);
  if (!pot || agreed.kind === 'problem') return null;
  return orNull((): StatementMoney => {
    const cover = agreed.kind === 'agreed' ? agreed.pot.cover : null;
    const { view, unplanned, withoutPlan } = lapsingOf(pot, day, planned, cover);
    const courses = agreed.kind === 'agreed' ? agreed.pot.courses : [];
    const committed = agreed.kind === 'agreed' ? agreed.pot.committed : 0;
    const free = agreed.kind === 'agreed' ? agreed.pot.free : view.usable;
    return {
      year: view.year,
      usable: view.usable,
      committed,
      paidLater: (cover?.due ?? []).some(({ payments }) => payments.some(({ lot }) => lot.year > view.year)),
      free,
      uncovered: courses.reduce((sum, { uncovered }) => sum + uncovered, 0),
      lots: view.lots.map(({ year, left, lastDay }) => ({ year, left, lastDay })),
      lapse: {
        amount: unplanned + withoutPlan,
        keepable: withoutPlan,
        until: keptUntil(pot, view),
        day: view.lapseDay,
        leaves: employment?.end === view.lapseDay,
      },
      agreed: byNextPayment(courses),
      agreedLeftOut: unreadableAgreed(wishes).map(({ course }) => course),
      hours: hoursOf(employee, day),
      hasRight: pot.rules.category !== 'withoutRight',
      sources: sourcesOf(pot.rules, view),
    };
  });
}

/** Those of which something is due, the one that is paid first at the top. */
function byNextPayment(courses: readonly AgreedCourseView[]): readonly AgreedCourseView[] {
  return courses
    .filter(({ next }) => next !== null)
    .sort((a, b) => (a.next?.dueIn ?? 0) - (b.next?.dueIn ?? 0));
}

/** Hours of the school year, where they can be read: what is wrong in them is no reason to keep the money back. */
function hoursOf({ hours }: Employee, day: Day): StatementMoney['hours'] {
  if (!hours) return null;
  return orNull(() => {
    const { usable, entitlement } = potView(hours, day);
    return entitlement && { granted: entitlement.amount, left: usable };
  });
}

/** The rules that the text on paper rests on. */
function sourcesOf(rules: NonNullable<Employee['rules']>, { year }: PotView): RuleSource[] {
  return (['scholingsbudget', 'spaartermijn', 'spaartermijn_plan'] as const).flatMap((rule) =>
    rules.isSound(rule) ? (explainRule(rules, rule, firstDayOf(year)) ?? []) : [],
  );
}
