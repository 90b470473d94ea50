import type { SchoolYear } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import type { Settings } from '../../tables/settings';
import type { Cents } from '../../domain/money';
import type { CaoName } from '../../cao/rules';
import { personPlan } from '../plan/wishPlan';
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

/**
 * What changing one wish does to a person's pot and other courses.
 *
 * @param changed the wish with the same id, as it becomes
 */
export function changeEffect(employee: Employee, changed: Wish, day: Day, settings: Settings): ChangeEffect {
  const [was, becomes] = [employee, changedOf(employee, changed)].map((one) => ({
    free: freeOf(one, day),
    states: statesOf(one, day, settings),
  }));
  const own = (states: ReadonlyMap<string, CourseState>): Cents => {
    const state = states.get(changed.id);
    return state?.kind === 'agreed' ? state.uncovered : 0;
  };
  return {
    free: was.free === null || becomes.free === null ? null : { before: was.free, after: becomes.free },
    uncovered: { before: own(was.states), after: own(becomes.states) },
    others: employee.wishes.flatMap(({ id, course }): CourseEffect[] => {
      const [old, now] = [was.states.get(id), becomes.states.get(id)];
      const same = JSON.stringify(old) === JSON.stringify(now);
      return id === changed.id || !old || !now || same ? [] : [{ course, before: old, after: now }];
    }),
  };
}

/**
 * What a changed agreed course takes of budgets that only hours above full time give; null where that is no more than before.
 *
 * @param changed the wish with the same id, as it becomes
 */
export function changeOnExtraHours(
  employee: Employee,
  changed: Wish,
  day: Day,
  settings: Settings,
  cao: CaoName,
): ExtraHoursUse | null {
  const [was, becomes] = [employee, changedOf(employee, changed)].map((one) => {
    const plan = personPlan(one, day, settings);
    return plan?.kind === 'plan' ? agreedCourseUse(one, plan.view, changed.id, cao) : null;
  });
  return becomes && becomes.total > (was?.total ?? 0) ? becomes : null;
}

const changedOf = (employee: Employee, changed: Wish): Employee => ({
  ...employee,
  wishes: employee.wishes.map((wish) => (wish.id === changed.id ? changed : wish)),
});

function freeOf(employee: Employee, day: Day): Cents | null {
  const result = agreedPot(employee, day);
  return result.kind === 'agreed' ? result.pot.free : result.kind === 'nothing' ? result.balance : null;
}

/** Of each agreed course and wish what becomes of it, by wish id; nothing where no plan can be made. */
function statesOf(employee: Employee, day: Day, settings: Settings): ReadonlyMap<string, CourseState> {
  const plan = personPlan(employee, day, settings);
  if (plan?.kind !== 'plan') return new Map();
  return new Map<string, CourseState>([
    ...plan.view.agreed.map(
      ({ wish, uncovered }) => [wish.id, { kind: 'agreed' as const, uncovered }] as const,
    ),
    ...plan.view.wishes.map(
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
