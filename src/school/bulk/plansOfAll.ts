import type { CaoName } from '../../cao/rules';
import type { AnyProblem } from '../../tables/problem';
import type { RawTable } from '../../tables/rawTables';
import type { Settings } from '../../tables/settings';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { PersonsPlan } from '../edits/plan';
import { comparePlans, readPlanRow, rowsByKey, type PlanChange } from '../plan/planRows';
import { planRows } from '../plan/planRowsOf';
import { personPlan, type WishesView } from '../plan/wishPlan';
import { wishesOfPlanUse, type ExtraHoursUse } from '../rights/extraHoursUse';
import type { Employee } from '../school';

/** A wish that the plan of somebody has no place for. */
export interface WishLeftOut {
  readonly course: string;
  /** What is short; null where it is not money that is lacking. */
  readonly short: Cents | null;
}

/** What writing the plan of one person would do. */
export type PlanToBe =
  | {
      readonly kind: 'changed' | 'same';
      readonly employee: Employee;
      readonly plan: PersonsPlan;
      readonly changes: readonly PlanChange[];
      readonly leftOut: readonly WishLeftOut[];
      /** What of its wishes only hours above full time pay, which end by law before; null where nothing. */
      readonly onExtraHours: ExtraHoursUse | null;
    }
  /** No wish is a choice or agreed, and `Plan` holds nothing. */
  | { readonly kind: 'nothing'; readonly employee: Employee }
  /** No plan can be made; null where the data check says why. */
  | { readonly kind: 'problem'; readonly employee: Employee; readonly problem: AnyProblem | null };

/** Makes plans of people one by one, given what `Plan` holds of them now. */
export class PlanMaker {
  private readonly rows: ReadonlyMap<string, readonly number[]>;

  constructor(
    private readonly table: RawTable | undefined,
    private readonly day: Day,
    private readonly settings: Settings,
    private readonly cao: CaoName = 'VO',
  ) {
    this.rows = table ? rowsByKey(table) : new Map();
  }

  /** The plan of a person as the saved wishes give it, beside what `Plan` holds. */
  planOf(employee: Employee): PlanToBe {
    const result = personPlan(employee, this.day, this.settings);
    if (result === null) return { kind: 'problem', employee, problem: null };
    if (result.kind === 'problem') return { kind: 'problem', employee, problem: result.problem };
    const { table } = this;
    const own = this.rows.get(employee.key) ?? [];
    const rows = planRows(result.view);
    const before = table ? own.flatMap((index) => readPlanRow(table, index) ?? []) : [];
    const leftOut = leftOutOf(result.view);
    if (rows.length + own.length + leftOut.length === 0) return { kind: 'nothing', employee };
    const changes = comparePlans(before, rows);
    // A row that cannot be read is none of the plan’s lines: writing takes it away.
    const changed = before.length < own.length || changes.some(({ kind }) => kind !== 'same');
    const found = table ? own.map((index) => table.rows[index]) : [];
    return {
      kind: changed ? 'changed' : 'same',
      employee,
      plan: { employee, rows, found },
      changes,
      leftOut,
      onExtraHours: wishesOfPlanUse(employee, result.view, this.cao),
    };
  }
}

function leftOutOf({ wishes }: WishesView): WishLeftOut[] {
  return wishes.flatMap(({ wish: { course }, answer }): WishLeftOut[] => {
    if (answer.kind === 'planned') return [];
    return [{ course, short: answer.kind === 'notAffordable' ? answer.shortfall.topUp : null }];
  });
}

/** What the plans of many come to. */
export interface PlansTotal {
  /** Whose plan would change in `Plan`, and may. */
  readonly changed: readonly (PlanToBe & { readonly kind: 'changed' | 'same' })[];
  readonly same: number;
  readonly nothing: number;
  readonly problems: readonly (PlanToBe & { readonly kind: 'problem' })[];
  /** Of whom some wish has no place. */
  readonly leftOut: readonly { readonly employee: Employee; readonly wishes: readonly WishLeftOut[] }[];
  /** Whose plan rests on hours above full time, with what of it: it is not written until they have an end. */
  readonly onExtraHours: readonly { readonly employee: Employee; readonly use: ExtraHoursUse }[];
  /** What all plans together take from budgets and from others, and what is short. */
  readonly fromBudgets: Cents;
  readonly fromOthers: Cents;
  readonly short: Cents;
}

/** Adds up the plans of many. */
export function plansTotal(plans: readonly PlanToBe[]): PlansTotal {
  const made = plans.flatMap((plan) => (plan.kind === 'changed' || plan.kind === 'same' ? [plan] : []));
  const rows = made.flatMap(({ plan }) => plan.rows);
  const sum = (amounts: readonly Cents[]) => amounts.reduce((total, amount) => total + amount, 0);
  return {
    changed: made.filter(({ kind, onExtraHours }) => kind === 'changed' && onExtraHours === null),
    same: made.filter(({ kind }) => kind === 'same').length,
    nothing: plans.filter(({ kind }) => kind === 'nothing').length,
    problems: plans.flatMap((plan) => (plan.kind === 'problem' ? [plan] : [])),
    leftOut: made.flatMap(({ employee, leftOut }) =>
      leftOut.length > 0 ? [{ employee, wishes: leftOut }] : [],
    ),
    onExtraHours: made.flatMap(({ employee, onExtraHours: use }) => (use ? [{ employee, use }] : [])),
    fromBudgets: sum(rows.filter(({ lotYear }) => lotYear !== null).map(({ amount }) => amount)),
    fromOthers: sum(rows.filter(({ source }) => source !== null).map(({ amount }) => amount)),
    short: sum(rows.map(({ shortfall }) => shortfall)),
  };
}
