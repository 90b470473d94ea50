import { agreementsOf } from '../../domain/agreements';
import type { DueInstalment } from '../../domain/agreed/cover';
import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { EmployeeRules } from '../../domain/rules';

/** Whether the last school year of a course is over, so that it can be told what became of it. */
export function isOver({ end }: { readonly end: SchoolYear }, day: Day): boolean {
  return end < schoolYearOf(day);
}

/** A saving agreement that ends before the school year of the last instalment. */
export interface SavingEnd {
  /** The last instalment, in the order in which it is paid. */
  readonly last: DueInstalment;
  /** The last day of the agreement. */
  readonly day: Day;
  /** HR's own words about the agreement. */
  readonly note: string | null;
}

/**
 * The saving agreement that ends too soon for what is still due; null where none does, or where it has ended already.
 *
 * @param due in the order in which it is paid
 */
export function savingEnd(rules: EmployeeRules, due: readonly DueInstalment[], day: Day): SavingEnd | null {
  const last = due.at(-1);
  const ending = agreementsOf(rules)
    .filter(({ rule }) => rule === 'spaartermijn')
    .at(-1);
  if (!last || !ending || ending.lastDay === null) return null;
  const { lastDay, note } = ending;
  return lastDay < day || schoolYearOf(lastDay) >= last.dueIn ? null : { last, day: lastDay, note };
}
