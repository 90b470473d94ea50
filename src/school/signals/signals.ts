import type { AnyProblem } from '../../tables/problem';
import type { Settings } from '../../tables/settings';
import { agreementsEnding, type Agreement } from '../../domain/agreements';
import type { PotInput } from '../../domain/budget/ledger';
import { firstDayOf, monthOf, monthsAfter, type Day } from '../../domain/calendar';
import type { SalaryTables } from '../../domain/career/salaryTable';
import type { Cents } from '../../domain/money';
import type { NeededSaving } from '../../domain/plan/neededSaving';
import { planState, type PlanState } from '../../domain/personalPlan';
import { ProblemError } from '../../domain/problem';
import { talkDue } from '../../domain/talks';
import type { DataProblem } from '../../tables/dataProblem';
import type { Employee, Talk } from '../school';
import type { PlannedUse } from '../../domain/agreed/plannedOfLapsing';
import { isEmployed } from '../employed';
import { maximumSignal, type MaximumSignal } from '../career/maximum';
import { agreedSignals, type AgreedSignal } from './agreedSignals';
import { contractSignals, type ContractSignal } from './contractSignals';
import { planSignals, type PlanSignal } from './planSignals';
import { keptUntil, lapsingOf } from '../budget/lapsing';
import type { LotView, PotView } from '../../domain/budget/potView';
import { explainRule, type RuleSource } from '../../domain/ruleSource';

/** Something about one employee that asks for attention, with the figure, the day and where it comes from. */
export type Signal =
  | {
      readonly kind: 'dataError';
      /** The employee's own problems; none where something that touches everybody is wrong. */
      readonly problems: readonly DataProblem[];
      /** What only showed when the pot was run. */
      readonly found: AnyProblem | null;
    }
  | {
      readonly kind: 'lapses';
      readonly amount: Cents;
      /** What of it no line of the table `Plan` uses before that day: what really lapses. */
      readonly unplanned: Cents;
      readonly day: Day;
      /** The saving term that makes it lapse; null for a lot that was typed in. */
      readonly source: RuleSource | null;
    }
  | {
      /** What lapses as well, but could be saved with a plan that is handed in before. */
      readonly kind: 'lapsesWithoutPlan';
      /** Without what the table `Plan` uses before. */
      readonly amount: Cents;
      readonly day: Day;
      /** Last day on which it can be spent with a plan. */
      readonly until: Day;
      /** What of it the plan of the wishes needs later. */
      readonly needed: Cents;
      /** The rule that offers saving with a plan. */
      readonly source: RuleSource | null;
    }
  | { readonly kind: 'agreement'; readonly agreement: Agreement; readonly day: Day; readonly ended: boolean }
  | AgreedSignal
  | ContractSignal
  | PlanSignal
  | MaximumSignal
  | {
      readonly kind: 'talk';
      readonly day: Day;
      readonly last: Day | null;
      /** Whether the day has passed; otherwise it comes this month. */
      readonly overdue: boolean;
    }
  /** There is no personal plan that is younger than three years. */
  | { readonly kind: 'personalPlan'; readonly plan: PlanState };
export type SignalKind = Signal['kind'];

/**
 * All kinds, from what cannot wait to what can, with whether they tell of somebody's scale or salary: that is left out where salaries
 * are not to be seen. The compiler names a kind that is left out.
 */
const ofSalary = {
  dataError: false,
  uncovered: false,
  contract: false,
  instalmentMissed: false,
  lapses: false,
  lapsesWithoutPlan: false,
  savingEnds: false,
  agreement: false,
  extraHours: false,
  instalmentDue: false,
  courseOver: false,
  affordable: false,
  planShort: false,
  atMaximum: true,
  maximumSoon: true,
  talk: false,
  personalPlan: false,
} as const satisfies Record<SignalKind, boolean>;

export const tellsOfSalary = ({ kind }: Signal): boolean => ofSalary[kind];

/** From what cannot wait to what can. */
export const SIGNAL_KINDS = Object.keys(ofSalary) as readonly SignalKind[];

/** 0 for what is most urgent. */
export const rankOf = (kind: SignalKind): number => SIGNAL_KINDS.indexOf(kind);

/** An agreement that ended or ends within so many months of the reference date is worth a word. */
const AGREEMENT_MONTHS = 12;

/** All that decides the signals of every employee alike. */
export interface SignalContext {
  readonly day: Day;
  readonly settings: Settings;
  /** Null where no salary table is known. */
  readonly salary: SalaryTables | null;
  /** Whether personal plans are kept in the workbook, under a CAO that asks for them. */
  readonly personalPlans: boolean;
  /** Whether the CAO VO holds, which alone knows contracts and extra hours as they are told here. */
  readonly vo: boolean;
}

/** What the team list says of one employee. */
export interface PersonSignals {
  /** In order of urgency. */
  readonly signals: readonly Signal[];
  /** Null where it cannot be computed. */
  readonly usable: Cents | null;
  /** What really lapses this school year: what `Plan` uses before is not in it. */
  readonly lapsing: Cents | null;
}

/**
 * All signals of one employee. Never throws for what is wrong in the workbook: that is a signal itself.
 *
 * @param planned what the table `Plan` takes from the employee's budgets
 */
export function signalsOf(
  employee: Employee,
  talk: Talk | undefined,
  planned: readonly PlannedUse[],
  context: SignalContext,
): PersonSignals {
  const { day, settings, salary, personalPlans } = context;
  const apart = [
    ...agreementSignals(employee, talk, day),
    // Who has left is not seen or counted elsewhere either.
    ...(isEmployed(employee, day)
      ? [...maximumSignal(employee, day, salary), ...talkSignals(talk, settings, day)]
      : []),
    ...(context.vo && isEmployed(employee, day) ? contractSignals(employee, day) : []),
    ...(personalPlans && isEmployed(employee, day) ? personalPlanSignals(talk, day) : []),
  ];
  const { pot, problems } = employee;
  if (!pot) return { ...unknown, signals: inOrder([errorOf(problems), ...apart]) };
  try {
    const plan = planSignals(employee, pot, day, settings);
    const agreed = agreedSignals(employee, pot, day);
    const { view, lots, amount, unplanned, withoutPlan } = lapsingOf(pot, day, planned, agreed.cover);
    const { usable } = view;
    const lapsing = unplanned + withoutPlan;
    const errors = problems.length > 0 || plan.problem ? [errorOf(problems, plan.problem)] : [];
    const lapses = [
      ...(amount > 0 ? [lapseSignal(view, lots, amount, unplanned)] : []),
      ...(withoutPlan > 0 ? [withoutPlanSignal(pot, view, withoutPlan, plan.needed)] : []),
    ];
    return {
      usable,
      lapsing,
      signals: inOrder([...errors, ...agreed.signals, ...lapses, ...plan.signals, ...apart]),
    };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ...unknown, signals: inOrder([errorOf(problems, error.problem as AnyProblem), ...apart]) };
  }
}

const unknown = { usable: null, lapsing: null } as const;

function errorOf(problems: readonly DataProblem[], found: AnyProblem | null = null): Signal {
  return { kind: 'dataError', problems, found };
}

function lapseSignal(
  { lapseDay: day }: PotView,
  lots: readonly LotView[],
  amount: Cents,
  unplanned: Cents,
): Signal {
  return { kind: 'lapses', amount, unplanned, day, source: lots[0]?.rules[1] ?? null };
}

function withoutPlanSignal(pot: PotInput, view: PotView, amount: Cents, needed: NeededSaving | null): Signal {
  const { year, lapseDay: day } = view;
  const until = keptUntil(pot, view);
  const source = explainRule(pot.rules, 'spaartermijn_plan', firstDayOf(year));
  const own = needed?.lots.find((lot) => lot.year === year)?.amount ?? 0;
  return { kind: 'lapsesWithoutPlan', amount, day, until, needed: Math.min(own, amount), source };
}

function agreementSignals({ rules }: Employee, talk: Talk | undefined, day: Day): Signal[] {
  if (!rules) return [];
  const from = monthsAfter(day, -AGREEMENT_MONTHS);
  return agreementsEnding(rules, from, monthsAfter(day, AGREEMENT_MONTHS)).flatMap((agreement): Signal[] => {
    const lastDay = agreement.lastDay ?? day;
    const ended = lastDay < day;
    // It was talked about since.
    if (ended && talk?.last !== undefined && talk.last !== null && talk.last > lastDay) return [];
    return [{ kind: 'agreement', agreement, day: lastDay, ended }];
  });
}

function talkSignals(talk: Talk | undefined, { talkMonths }: Settings, day: Day): Signal[] {
  const due = talk ? talkDue(talk, talkMonths) : null;
  if (!talk || due === null || due > monthOf(day).last) return [];
  return [{ kind: 'talk', day: due, last: talk.last, overdue: due < day }];
}

function personalPlanSignals(talk: Talk | undefined, day: Day): Signal[] {
  const plan = planState(talk?.personalPlan ?? null, day);
  return plan.kind === 'current' ? [] : [{ kind: 'personalPlan', plan }];
}

function inOrder(signals: readonly Signal[]): readonly Signal[] {
  return [...signals].sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
}
