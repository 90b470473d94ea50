import { shortTotal, type Expense, type PotInput } from '../../domain/budget/ledger';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { each, type ShareSteps } from '../../pacing';
import { orItsProblem, type AnyProblem } from '../../tables/problem';
import type { Employee } from '../school';

/** Somebody of whom more would be booked on the budget than there was, or something that no pot can hold. */
export type ShortPerson =
  | { readonly employee: Employee; readonly short: Cents }
  | { readonly employee: Employee; readonly problem: AnyProblem };

/**
 * Who would come short by booking expenses on their budgets, or have no balance any more, as with an expense before the
 * first day of employment; in steps. Who comes short already is not counted, nor is anybody of whom no amount can be
 * computed.
 *
 * @param booked what is to be booked on the budget, by the key of the person
 */
export function* shortAfterBooking(
  employees: readonly Employee[],
  booked: ReadonlyMap<string, readonly Expense[]>,
  day: Day,
): ShareSteps<readonly ShortPerson[]> {
  const found = yield* each(
    employees.filter(({ key, pot }) => pot !== null && booked.has(key)),
    (employee): ShortPerson | null => {
      const after = afterBooking(employee.pot!, booked.get(employee.key)!, day);
      return after === null ? null : { employee, ...after };
    },
    1,
  );
  return found.filter((one) => one !== null);
}

function afterBooking(
  pot: PotInput,
  booked: readonly Expense[],
  day: Day,
): { readonly short: Cents } | { readonly problem: AnyProblem } | null {
  const until = booked.reduce((last, { date }) => Math.max(last, date), day);
  const before = orItsProblem(() => shortTotal(pot, until));
  // What is wrong in the workbook is told by the check of the data.
  if (typeof before !== 'number') return null;
  const booking = { ...pot, expenses: [...pot.expenses, ...booked] };
  const after = orItsProblem(() => shortTotal(booking, until));
  if (typeof after !== 'number') return { problem: after };
  return after > before ? { short: after - before } : null;
}
