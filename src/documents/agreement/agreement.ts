import { COURSE_KINDS } from '../../cao/courseKinds';
import type { CaoName } from '../../cao/rules';
import { DEFAULT_SETTINGS, type Settings } from '../../tables/settings';
import { schoolYearOf, type Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { planState, type PersonalPlan } from '../../domain/personalPlan';
import type { BookedExpense, Employee, Talk, Wish } from '../../school/school';
import type { DocumentOfCourse } from '../../school/edits/agreementDocuments';
import { hoursSources, type HoursSources } from '../../school/plan/hoursSources';
import { extraHoursUse, type ExtraHoursUse } from '../../school/rights/extraHoursUse';
import { explainRule } from '../../domain/ruleSource';
import { personPlan, type WishView } from '../../school/plan/wishPlan';
import { agreementCourses, type AgreedCourse } from './agreementCourses';
import {
  agreedLots,
  decisionsOf,
  savingOf,
  usesOfCourses,
  type AgreedLot,
  type Decisions,
  type Saving,
} from './agreementMoney';
import { endedCourses, type EndedCourse } from './endedCourses';
import { conditionsOf, type Condition } from './conditions';
import { documentText, type DocumentId } from './documentRecord';

/** A wish that is not in the agreement, and why not. */
export interface OpenWish {
  readonly course: string;
  readonly reason: 'short' | 'noPrice' | 'noRoom' | 'waits' | 'problem';
  /** The amount that is lacking at the best start; 0 for other reasons. */
  readonly short: Cents;
}

/** Whether a repayment clause is in the agreement, and over what. */
export type Repayment =
  /** Not asked for. */
  | { readonly kind: 'none' }
  /** Asked for, but the employer pays nothing on top of the budget. */
  | { readonly kind: 'nothingToRepay' }
  /** Period and amounts are for the parties to fill in. */
  | {
      readonly kind: 'blank';
      readonly courses: readonly { readonly course: string; readonly amount: Cents }[];
    };

/** All that stands in a savings agreement with one person. */
export interface Agreement {
  readonly employee: Employee;
  /** The reference date: all amounts are those of this day. */
  readonly day: Day;
  /** Its number among the employee’s documents, and the day on which it got that. */
  readonly document: DocumentId;
  /** The documents that it takes the place of. */
  readonly replaces: readonly DocumentId[];
  /** The courses that this document adds or changes. */
  readonly courses: readonly AgreedCourse[];
  /** The courses agreed in an earlier document, which still hold. */
  readonly before: readonly AgreedCourse[];
  /** The courses agreed earlier that were stopped or finished. */
  readonly ended: readonly EndedCourse[];
  readonly open: readonly OpenWish[];
  readonly lots: readonly AgreedLot[];
  /**
   * The part of the added courses that only hours above full time pay, when these hours end by law before the
   * payment; null for none.
   */
  readonly onExtraHours: ExtraHoursUse | null;
  readonly cao: CaoName;
  /** As in the settings of the school; "" for a line to fill in by hand. */
  readonly schoolName: string;
  readonly schoolPlace: string;
  readonly signatory: string;
  /** The personal plan that is recorded; null where there is none, or where it is time for a new one. */
  readonly personalPlan: PersonalPlan | null;
  /** Hours besides the training hours; null where none are known. */
  readonly hours: HoursSources | null;
  readonly decisions: Decisions;
  /** Null where nothing is saved. */
  readonly saving: Saving | null;
  readonly conditions: readonly Condition[];
  /** Training that the employer ordered this school year: paid by the employer, never repaid. */
  readonly mandated: readonly BookedExpense[];
  /** Courses that the employer orders; one that is agreed is in `courses` or `before` as well. */
  readonly mandatedWishes: readonly Wish[];
  readonly repayment: Repayment;
}

export interface AgreementChoices {
  /** Whether the parties want to agree on repayment of what the employer adds. */
  readonly repayment: boolean;
  /** The school’s settings for plans; the shipped ones by default. */
  readonly settings?: Settings;
  /** The CAO that the school is under; VO where nothing is given. */
  readonly cao?: CaoName;
  /** The conversations in the workbook, by the key of the employee. */
  readonly talks?: ReadonlyMap<string, Talk>;
}

export type AgreementResult =
  | { readonly kind: 'agreement'; readonly agreement: Agreement }
  /** The pot or the plan cannot be computed: the data check says why. */
  | { readonly kind: 'unreadable' }
  /** No course is planned, so there is nothing to agree on. */
  | { readonly kind: 'nothingPlanned' };

/** The agreement with one person on the reference date: the plan of today’s wishes, who pays what, and on which conditions. */
export function agreementOf(employee: Employee, day: Day, choices: AgreementChoices): AgreementResult {
  const mandatedWishes = employee.wishes.filter(isMandated);
  const wishes = employee.wishes.filter((wish) => wish.status === 'agreed' || !isMandated(wish));
  const { settings = DEFAULT_SETTINGS, cao = 'VO', talks } = choices;
  const { rules } = employee;
  const plan = personPlan({ ...employee, wishes }, day, settings);
  if (plan?.kind !== 'plan' || !rules) return { kind: 'unreadable' };
  const ended = endedCourses(employee, day);
  const divided = agreementCourses(
    plan.view,
    day,
    ended.flatMap(({ record }) => record?.number ?? []),
  );
  const { added: courses, before, replaces, number, day: since } = divided;
  if (courses.length === 0) return { kind: 'nothingPlanned' };
  const lots = agreedLots(plan.view, divided, employee.employment?.end ?? null);
  const year = schoolYearOf(day);
  return {
    kind: 'agreement',
    agreement: {
      employee,
      day,
      document: { number, day: since },
      replaces,
      courses,
      before,
      ended,
      open: plan.view.wishes.flatMap((view) => openWish(view) ?? []),
      lots,
      onExtraHours: extraHoursUse(
        employee,
        { all: usesOfCourses([...courses, ...before]), own: usesOfCourses(courses) },
        day,
        cao,
      ),
      cao,
      schoolName: settings.schoolName,
      schoolPlace: settings.schoolPlace,
      signatory: settings.signatory,
      personalPlan: planToKeep(talks?.get(employee.key)?.personalPlan ?? null, day),
      hours: hoursSources(employee, day, cao),
      decisions: decisionsOf(courses),
      saving: savingOf(courses, lots, plan.view, rules),
      conditions: conditionsOf((rule) => (rules.isSound(rule) ? explainRule(rules, rule, day) : null)),
      mandated: employee.expenses.filter(({ mandated, date }) => mandated && schoolYearOf(date) === year),
      mandatedWishes,
      repayment: repaymentOf(courses, choices),
    },
  };
}

function planToKeep(plan: PersonalPlan | null, day: Day): PersonalPlan | null {
  return planState(plan, day).kind === 'old' ? null : plan;
}

/** Whether the employer orders the course: HR says so in the column Status, or in Soort of what is a wish or agreed. */
function isMandated({ status, kind }: Wish): boolean {
  return status === 'mandated' || (kind === 'ordered' && (status === 'wish' || status === 'agreed'));
}

function openWish({ wish, answer }: WishView): OpenWish | null {
  if (answer.kind === 'planned') return null;
  const { course } = wish;
  if (answer.kind === 'notAffordable') return { course, reason: 'short', short: answer.shortfall.topUp };
  return { course, reason: answer.kind === 'unread' ? 'noPrice' : answer.kind, short: 0 };
}

/**
 * Only the employer’s part can be subject to repayment: the budget is the employee’s own right, and for some kinds of
 * course the CAO allows no repayment clause.
 */
function repaymentOf(courses: readonly AgreedCourse[], choices: AgreementChoices): Repayment {
  if (!choices.repayment) return { kind: 'none' };
  const paid = courses.flatMap(({ course, employerPays, wish }) =>
    employerPays > 0 && COURSE_KINDS[wish.kind].repayment === 'byAgreement'
      ? [{ course, amount: employerPays }]
      : [],
  );
  return paid.length === 0 ? { kind: 'nothingToRepay' } : { kind: 'blank', courses: paid };
}

/** What the workbook does not tell yet of the documents in which somebody’s courses are agreed, once this one is made. */
export function newDocuments({ employee, courses }: Agreement): DocumentOfCourse[] {
  return courses
    .map(({ wish, record }) => ({ employee, wish, document: documentText(record) }))
    .filter(({ wish, document }) => wish.document !== document);
}
