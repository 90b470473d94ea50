import type { FundingSource } from '../../cao/fundingSources';
import type { CaoName } from '../../cao/rules';
import type { Funding } from '../../tables/funding';
import { DEFAULT_SETTINGS, type Settings } from '../../tables/settings';
import { lastDayOf, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { planState, type PersonalPlan } from '../../domain/personalPlan';
import { neededSaving, type NeededSaving } from '../../domain/plan/neededSaving';
import type { EmployeeRules } from '../../domain/rules';
import type { PlannedInstalment } from '../../domain/plan/settlement';
import type { BookedExpense, Employee, Talk, Wish } from '../../school/school';
import { hoursSources, type HoursSources } from '../../school/plan/hoursSources';
import { explainRule } from '../../domain/ruleSource';
import { personPlan, type WishView, type WishesView } from '../../school/plan/wishPlan';
import { conditionsOf } from './conditions';
import { highest } from '../../domain/extremes';
import type { Condition } from './conditions';

/** Who pays a part of a course. */
export type Payer =
  | { readonly kind: 'budget'; readonly lot: SchoolYear; readonly advance: boolean }
  | { readonly kind: Funding['kind']; readonly source: string };

export interface AgreedPayment {
  readonly payer: Payer;
  readonly amount: Cents;
}

/** One school year of a course, with all who pay it. */
export interface AgreedYear {
  readonly year: SchoolYear;
  readonly amount: Cents;
  readonly payments: readonly AgreedPayment[];
}

export interface AgreedCourse {
  readonly course: string;
  readonly price: Cents;
  readonly start: SchoolYear;
  readonly end: SchoolYear;
  /** Hundredths of an hour per school year; null where none are given. */
  readonly hours: number | null;
  readonly years: readonly AgreedYear[];
  /** What the employer adds to the budget. */
  readonly employerPays: Cents;
  readonly schemes: readonly FundingSource[];
}

/** What is not part of the agreement yet, and why. */
export interface OpenWish {
  readonly course: string;
  readonly reason: 'short' | 'noPrice' | 'noRoom' | 'waits' | 'problem';
  /** What is short at the best start; 0 for other reasons. */
  readonly short: Cents;
}

/** One school year's budget in the agreement. */
export interface AgreedLot {
  readonly year: SchoolYear;
  /** What is left of it on the reference date, or what it will be. */
  readonly available: Cents;
  /** What of it this agreement uses. */
  readonly used: Cents;
  /** The last day on which what remains can be spent. */
  readonly lastDay: Day;
}

/** What of the plan is whose to decide, in cents. */
export interface Decisions {
  /** From the right of the school year itself: the employee decides alone. */
  readonly own: Cents;
  /** From rights of earlier school years. */
  readonly saved: Cents;
  /** From rights of later school years. */
  readonly advance: Cents;
  /** What the employer adds. */
  readonly employer: Cents;
}

/** What is used of a lot after its own school year. */
export interface SavedPart {
  readonly year: SchoolYear;
  readonly amount: Cents;
  /** The last day on which it can be spent. */
  readonly lastDay: Day;
}

/** Saving on which the agreement rests. */
export interface Saving {
  readonly parts: readonly SavedPart[];
  /** What of it is not recorded as agreed yet; null where all of it is. */
  readonly needed: NeededSaving | null;
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
  readonly courses: readonly AgreedCourse[];
  readonly open: readonly OpenWish[];
  readonly lots: readonly AgreedLot[];
  readonly cao: CaoName;
  /** As set for the school; "" where it is to be filled in. */
  readonly schoolName: string;
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
  readonly mandatedWishes: readonly Wish[];
  readonly repayment: Repayment;
}

export interface AgreementChoices {
  /** Whether the parties want to agree on repayment of what the employer adds. */
  readonly repayment: boolean;
  /** What the school set for its plans; as shipped where nothing is given. */
  readonly settings?: Settings;
  /** The CAO that the school is under; VO where nothing is given. */
  readonly cao?: CaoName;
  /** What is known of conversations, by employee. */
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
  const wishes = employee.wishes.filter((wish) => !isMandated(wish));
  const { settings = DEFAULT_SETTINGS, cao = 'VO', talks } = choices;
  const { rules } = employee;
  const plan = personPlan({ ...employee, wishes }, day, settings);
  if (plan?.kind !== 'plan' || !rules) return { kind: 'unreadable' };
  const courses = plan.view.wishes
    .flatMap((view) => agreedCourse(view) ?? [])
    .sort((a, b) => a.start - b.start);
  if (courses.length === 0) return { kind: 'nothingPlanned' };
  const lots = agreedLots(plan.view, courses, employee.employment?.end ?? null);
  const year = schoolYearOf(day);
  return {
    kind: 'agreement',
    agreement: {
      employee,
      day,
      courses,
      open: plan.view.wishes.flatMap((view) => openWish(view) ?? []),
      lots,
      cao,
      schoolName: settings.schoolName,
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

/** Whether the employer ordered the course: HR says so in the column Status, or by having the employer pay all of it. */
export function isMandated({ status, price, funding }: Wish): boolean {
  if (status === 'mandated') return true;
  const employer = funding.filter(({ kind }) => kind === 'employer').flatMap(({ perYear }) => perYear);
  return price !== null && price > 0 && employer.reduce((sum, amount) => sum + amount, 0) === price;
}

function agreedCourse({ wish, answer }: WishView): AgreedCourse | null {
  if (answer.kind !== 'planned') return null;
  const years = answer.instalments.map((instalment) => agreedYear(instalment, wish.funding));
  const employerPays = years
    .flatMap(({ payments }) => payments)
    .reduce((sum, { payer, amount }) => (payer.kind === 'employer' ? sum + amount : sum), 0);
  return {
    course: wish.course,
    price: wish.price ?? 0,
    start: answer.start,
    end: answer.end,
    hours: wish.hours,
    years,
    employerPays,
    schemes: wish.funding.flatMap(({ scheme }) => scheme ?? []),
  };
}

function agreedYear(
  { year, amount, outside, payments }: PlannedInstalment,
  funding: readonly Funding[],
): AgreedYear {
  const kindOf = (source: string) => funding.find((one) => one.source === source)?.kind ?? 'subsidy';
  return {
    year,
    amount,
    payments: [
      ...payments.map(({ lot, amount: part }): AgreedPayment => ({
        payer: { kind: 'budget', lot: lot.year, advance: lot.year > year },
        amount: part,
      })),
      ...outside.map(({ source, amount: part }): AgreedPayment => ({
        payer: { kind: kindOf(source), source },
        amount: part,
      })),
    ],
  };
}

function openWish({ wish, answer }: WishView): OpenWish | null {
  if (answer.kind === 'planned') return null;
  const { course } = wish;
  if (answer.kind === 'notAffordable') return { course, reason: 'short', short: answer.shortfall.topUp };
  return { course, reason: answer.kind === 'unreadPrice' ? 'noPrice' : answer.kind, short: 0 };
}

/** The budgets of the years from now until the last one that pays, in order of year. */
function agreedLots(
  { question }: WishesView,
  courses: readonly AgreedCourse[],
  end: Day | null,
): AgreedLot[] {
  const used = new Map<SchoolYear, Cents>();
  for (const { payer, amount } of courses.flatMap(({ years }) => years.flatMap(({ payments }) => payments)))
    if (payer.kind === 'budget') used.set(payer.lot, (used.get(payer.lot) ?? 0) + amount);
  const last = highest(used.keys());
  return question.input.lots
    .filter(({ year }) => year <= last && used.has(year))
    .map(({ year, granted, lastUsable }) => ({
      year,
      available: granted,
      used: used.get(year) ?? 0,
      lastDay: Math.min(lastDayOf(lastUsable), end ?? Infinity),
    }))
    .sort((a, b) => a.year - b.year);
}

function decisionsOf(courses: readonly AgreedCourse[]): Decisions {
  const decisions = { own: 0, saved: 0, advance: 0, employer: 0 };
  for (const { year, payments } of courses.flatMap(({ years }) => years))
    for (const { payer, amount } of payments) {
      if (payer.kind === 'employer') decisions.employer += amount;
      if (payer.kind !== 'budget') continue;
      decisions[payer.lot < year ? 'saved' : payer.lot > year ? 'advance' : 'own'] += amount;
    }
  return decisions;
}

function savingOf(
  courses: readonly AgreedCourse[],
  lots: readonly AgreedLot[],
  { question: { input }, plan }: WishesView,
  rules: EmployeeRules,
): Saving | null {
  const saved = new Map<SchoolYear, Cents>();
  for (const { year, payments } of courses.flatMap(({ years }) => years))
    for (const { payer, amount } of payments)
      if (payer.kind === 'budget' && payer.lot < year)
        saved.set(payer.lot, (saved.get(payer.lot) ?? 0) + amount);
  const parts = lots.flatMap(({ year, lastDay }) => {
    const amount = saved.get(year);
    return amount === undefined ? [] : [{ year, amount, lastDay }];
  });
  const needed = neededSaving('scholingsbudget', input, plan, rules);
  return parts.length === 0 ? null : { parts, needed };
}

/** Only what the employer adds can be agreed to be repaid; what comes from the budget is the employee’s own right. */
function repaymentOf(courses: readonly AgreedCourse[], choices: AgreementChoices): Repayment {
  if (!choices.repayment) return { kind: 'none' };
  const paid = courses.flatMap(({ course, employerPays }) =>
    employerPays > 0 ? [{ course, amount: employerPays }] : [],
  );
  return paid.length === 0 ? { kind: 'nothingToRepay' } : { kind: 'blank', courses: paid };
}
