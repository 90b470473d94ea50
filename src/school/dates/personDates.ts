import { CONTRACT_MONTHS } from '../../cao/calendarDates';
import { coverOnDay } from '../../domain/agreed/pot';
import { agreementsEnding } from '../../domain/agreements';
import { fteOn } from '../../domain/budget/employment';
import { firstDayOf, schoolYearOf, type Day } from '../../domain/calendar';
import { evcAgainFrom } from '../../domain/education';
import type { Cents } from '../../domain/money';
import { planState } from '../../domain/personalPlan';
import type { RuleId } from '../../domain/rules';
import { talkDue } from '../../domain/talks';
import { orProblem } from '../../tables/problem';
import { contractDay } from '../agreed/afterContract';
import { agreedWishes } from '../agreed/agreedWishes';
import { lapsingOf } from '../budget/lapsing';
import { isEmployed } from '../employed';
import type { PlannedUse } from '../../domain/agreed/plannedOfLapsing';
import type { Employee, Talk } from '../school';
import { viewEnd } from './schoolDates';

/** A day of one employee, and what it is about. */
export type PersonDate = { readonly employee: Employee; readonly day: Day } & (
  | { readonly kind: 'contractDecision' | 'contractNotice'; readonly end: Day }
  | { readonly kind: 'contractEnd' }
  /** The plan that was handed in then is three years old. */
  | { readonly kind: 'personalPlan'; readonly handedIn: Day }
  | { readonly kind: 'talk' }
  /** An EVC route may be followed again. */
  | { readonly kind: 'evc' }
  | { readonly kind: 'agreement'; readonly rule: RuleId }
  /** Without what is planned or agreed to be spent before. */
  | { readonly kind: 'lapses' | 'lapsesWithoutPlan'; readonly amount: Cents }
  /** Hours above 1.0 end by law. */
  | { readonly kind: 'extraHours'; readonly fte: number }
);
export type PersonDateKind = PersonDate['kind'];

/** Omit that keeps the kinds of a union apart. */
type What = PersonDate extends infer One ? (One extends PersonDate ? Omit<One, 'employee'> : never) : never;

/** What decides the days of every employee alike. */
export interface DateContext {
  readonly day: Day;
  readonly talkMonths: number;
  /** Whether the CAO VO holds, which alone knows contracts, plans, EVC and extra hours as they are told here. */
  readonly vo: boolean;
}

/**
 * The days of one employee in the year from the day on, and those that have passed without what they asked for. Who is not
 * employed has none.
 *
 * @param planned what the table `Plan` takes from the employee's budgets
 */
export function personDates(
  employee: Employee,
  talk: Talk | undefined,
  planned: readonly PlannedUse[],
  { day, talkMonths, vo }: DateContext,
): PersonDate[] {
  if (!isEmployed(employee, day)) return [];
  const found: readonly What[] = [
    ...talkDates(talk, talkMonths),
    ...(vo
      ? [
          ...contractDates(employee, day),
          ...planDates(talk, day),
          ...evcDates(employee, day),
          ...extraHours(employee, day),
        ]
      : []),
    ...agreementDates(employee, day),
    ...lapseDates(employee, planned, day),
  ];
  const end = Math.min(viewEnd(day), (employee.employment?.end ?? Infinity) + 1);
  return found.filter((one) => one.day < end).map((one) => ({ ...one, employee }));
}

function talkDates(talk: Talk | undefined, talkMonths: number): What[] {
  const due = talk ? talkDue(talk, talkMonths) : null;
  return due === null ? [] : [{ kind: 'talk', day: due }];
}

/** Of who leaves: only the school knows whether a contract ends, and which. Notice that is too late is no use. */
function contractDates({ employment }: Employee, day: Day): What[] {
  const end = employment?.end ?? null;
  if (end === null) return [];
  const before = (months: number) => contractDay(end, months);
  const dates: What[] = [
    { kind: 'contractDecision', day: before(CONTRACT_MONTHS.decision), end },
    { kind: 'contractNotice', day: before(CONTRACT_MONTHS.notice), end },
    { kind: 'contractEnd', day: end },
  ];
  return dates.filter((one) => one.day >= day);
}

function planDates(talk: Talk | undefined, day: Day): What[] {
  const plan = planState(talk?.personalPlan ?? null, day);
  return 'until' in plan ? [{ kind: 'personalPlan', day: plan.until, handedIn: plan.handedIn }] : [];
}

function evcDates({ education, lastEvc }: Employee, day: Day): What[] {
  if (education === null || education === 'other' || lastEvc === null) return [];
  const again = evcAgainFrom(lastEvc);
  return again < day ? [] : [{ kind: 'evc', day: again }];
}

/** On the last day of the school year, when the hours above 1.0 of who still works them then end. */
function extraHours({ employment }: Employee, day: Day): What[] {
  if (!employment) return [];
  const newYear = firstDayOf(schoolYearOf(day) + 1);
  const fte = fteOn(employment, newYear - 1);
  return fte > 1 ? [{ kind: 'extraHours', day: newYear, fte }] : [];
}

function agreementDates({ rules }: Employee, day: Day): What[] {
  if (!rules) return [];
  return agreementsEnding(rules, day, viewEnd(day)).flatMap(({ rule, lastDay }): What[] =>
    lastDay === null ? [] : [{ kind: 'agreement', day: lastDay, rule }],
  );
}

/** Nothing of a pot that cannot be computed: the check of data says so. */
function lapseDates({ pot, wishes }: Employee, planned: readonly PlannedUse[], day: Day): What[] {
  if (!pot) return [];
  return orProblem(
    () => {
      const agreed = agreedWishes(wishes, pot.expenses, day).map(({ course }) => course);
      const cover = agreed.length === 0 ? null : coverOnDay(pot, day, agreed);
      const { view, unplanned, withoutPlan } = lapsingOf(pot, day, planned, cover);
      const { lapseDay } = view;
      return [
        ...(unplanned > 0 ? [{ kind: 'lapses' as const, day: lapseDay, amount: unplanned }] : []),
        ...(withoutPlan > 0
          ? [{ kind: 'lapsesWithoutPlan' as const, day: lapseDay, amount: withoutPlan }]
          : []),
      ];
    },
    () => [],
  );
}
