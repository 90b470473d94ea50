import type { Day, SchoolYear } from '../../domain/calendar';
import type { Settings } from '../../tables/settings';
import type { Cents } from '../../domain/money';
import type { CaoName } from '../../cao/rules';
import { personPlan, type WishesView } from '../plan/wishPlan';
import { agreedCourseUse, type ExtraHoursUse } from '../rights/extraHoursUse';
import type { Employee, Wish } from '../school';
import { agreedPot } from './agreedPot';

/** One course beside a change, as it was and as it becomes. */
export interface CourseEffect {
  readonly course: string;
  readonly before: CourseState;
  readonly after: CourseState;
}

/** What becomes of a course: agreed and covered but for an amount, or planned from a school year on. */
export type CourseState =
  | { readonly kind: 'agreed'; readonly uncovered: Cents }
  | { readonly kind: 'planned'; readonly start: SchoolYear }
  | { readonly kind: 'unplanned' };

/** What a change of an agreed course does to everything else of a person. */
export interface ChangeEffect {
  /** What can be spent now, before and after; null where it cannot be computed. */
  readonly free: { readonly before: Cents; readonly after: Cents } | null;
  /** What of the changed course itself no lot can pay. */
  readonly uncovered: { readonly before: Cents; readonly after: Cents };
  /** The other courses of which something changes. */
  readonly others: readonly CourseEffect[];
}

/** A change of one wish, with the person and their plan as they were and as they become. */
export interface WishChange {
  readonly id: string;
  readonly day: Day;
  readonly was: Planned;
  readonly becomes: Planned;
}

interface Planned {
  readonly employee: Employee;
  /** Null where none can be made. */
  readonly plan: WishesView | null;
}

/** @param changed the wish with the same id, as it becomes */
export function wishChange(employee: Employee, changed: Wish, day: Day, settings: Settings): WishChange {
  const planned = (one: Employee): Planned => {
    const result = personPlan(one, day, settings);
    return { employee: one, plan: result?.kind === 'plan' ? result.view : null };
  };
  const wishes = employee.wishes.map((wish) => (wish.id === changed.id ? changed : wish));
  return { id: changed.id, day, was: planned(employee), becomes: planned({ ...employee, wishes }) };
}

/** What changing one wish does to a person's pot and other courses. */
export function changeEffect({ id: changed, day, ...change }: WishChange): ChangeEffect {
  const [was, becomes] = [change.was, change.becomes].map(({ employee, plan }) => ({
    free: freeOf(employee, day),
    states: statesOf(plan),
  }));
  const own = (states: ReadonlyMap<string, CourseState>): Cents => {
    const state = states.get(changed);
    return state?.kind === 'agreed' ? state.uncovered : 0;
  };
  return {
    free: was.free === null || becomes.free === null ? null : { before: was.free, after: becomes.free },
    uncovered: { before: own(was.states), after: own(becomes.states) },
    others: change.was.employee.wishes.flatMap(({ id, course }): CourseEffect[] => {
      const [old, now] = [was.states.get(id), becomes.states.get(id)];
      const same = JSON.stringify(old) === JSON.stringify(now);
      return id === changed || !old || !now || same ? [] : [{ course, before: old, after: now }];
    }),
  };
}

/** What a changed agreed course takes of budgets that only hours above full time give; null where that is no more than before. */
export function changeOnExtraHours({ id, ...change }: WishChange, cao: CaoName): ExtraHoursUse | null {
  const [was, becomes] = [change.was, change.becomes].map(
    ({ employee, plan }) => plan && agreedCourseUse(employee, plan, id, cao),
  );
  return becomes && becomes.total > (was?.total ?? 0) ? becomes : null;
}

function freeOf(employee: Employee, day: Day): Cents | null {
  const result = agreedPot(employee, day);
  return result.kind === 'agreed' ? result.pot.free : result.kind === 'nothing' ? result.balance : null;
}

/** Of each agreed course and wish what becomes of it, by wish id; nothing where no plan can be made. */
function statesOf(plan: WishesView | null): ReadonlyMap<string, CourseState> {
  if (plan === null) return new Map();
  return new Map<string, CourseState>([
    ...plan.agreed.map(({ wish, uncovered }) => [wish.id, { kind: 'agreed' as const, uncovered }] as const),
    ...plan.wishes.map(
      ({ wish, answer }) =>
        [
          wish.id,
          answer.kind === 'planned'
            ? { kind: 'planned' as const, start: answer.start }
            : { kind: 'unplanned' as const },
        ] as const,
    ),
  ]);
}
