import type { Day } from '../../../domain/calendar';
import { shortTotal } from '../../../domain/budget/ledger';
import type { Employment } from '../../../domain/budget/employment';
import { potView } from '../../../domain/budget/potView';
import type { Cents } from '../../../domain/money';
import { mergedFte, type ChangedPerson, type StaffChange } from '../../../imports/staffList';
import { each, type ShareSteps } from '../../../pacing';
import type { Employee } from '../../../school/school';
import { numberAndName } from './summaryLines';
import { orNull } from '../../../tables/problem';

/** What one change of a person's employment does to the balance on the reference date. */
export type BalanceEffect =
  | { readonly kind: 'balance'; readonly before: Cents; readonly after: Cents }
  /** More was spent than there would have been. */
  | { readonly kind: 'short'; readonly short: Cents }
  /** Nothing, because the balance was typed in for a later school year. */
  | { readonly kind: 'opening' };

export interface EffectDays {
  /** The reference date. */
  readonly day: Day;
  /** From when on a new fte counts, for a list that only tells what it is now. */
  readonly fteFrom: Day;
}

/** A change that leaves somebody with less than was spent. */
export interface ShortChange {
  readonly name: string;
  readonly change: Pick<StaffChange, 'kind' | 'doubt'>;
}

/** What a change does to the balance, by itself; null where that is nothing or cannot be known. */
export function balanceEffect(
  { pot }: Pick<Employee, 'pot'>,
  person: ChangedPerson,
  kind: StaffChange['kind'],
  days: EffectDays,
): BalanceEffect | null {
  const employment = changedEmployment(person, kind, days.fteFrom);
  if (!pot || employment === null) return null;
  // What is wrong in the workbook is told by the check of the data.
  return orNull((): BalanceEffect | null => {
    const changed = { ...pot, employment };
    const short = shortTotal(changed, days.day) - shortTotal(pot, days.day);
    if (short > 0) return { kind: 'short', short };
    const before = potView(pot, days.day);
    const after = potView(changed, days.day).usable;
    if (before.usable !== after) return { kind: 'balance', before: before.usable, after };
    return before.opening ? { kind: 'opening' } : null;
  });
}

/** The changes that leave somebody with less than was spent, in steps: of people with expenses, as others have none to lose. */
export function* shortChangeSteps(
  changed: readonly ChangedPerson[],
  employees: ReadonlyMap<string, Employee>,
  days: EffectDays,
): ShareSteps<readonly ShortChange[]> {
  const found = yield* each(
    changed,
    (person): ShortChange[] => {
      const employee = employees.get(person.current.key);
      if (!employee?.pot || employee.pot.expenses.length === 0) return [];
      return person.changes.flatMap((change) =>
        balanceEffect(employee, person, change.kind, days)?.kind === 'short'
          ? [{ name: numberAndName(person.current), change }]
          : [],
      );
    },
    1,
  );
  return found.flat();
}

/** The employment with one change of the list; null for a change of something else. */
function changedEmployment(
  { current: { work }, imported, followedFrom }: ChangedPerson,
  kind: StaffChange['kind'],
  fteFrom: Day,
): Employment | null {
  if (work === null) return null;
  switch (kind) {
    case 'start':
    case 'end':
      return { ...work, [kind]: imported[kind] };
    case 'fte':
      return { ...work, ...mergedFte(work, imported, followedFrom ?? fteFrom, followedFrom !== null) };
    default:
      return null;
  }
}
