import { offScaleOf } from '../../tables/offScale';
import { orProblem, type AnyProblem } from '../../tables/problem';
import { monthsAfter, type Day } from '../../domain/calendar';
import { maximumReachedOn } from '../../domain/career/salary';
import type { SalaryTables } from '../../domain/career/salaryTable';
import type { Employee } from '../school';

/** Where somebody stands with regard to the end of the scale. */
export type MaximumSignal =
  | { readonly kind: 'atMaximum'; readonly scale: string; readonly table: Day | null }
  | { readonly kind: 'maximumSoon'; readonly scale: string; readonly day: Day; readonly table: Day | null };

/** "Soon" is within so many months. */
export const SOON_MONTHS = 24;

/** The day on which the maximum of the scale is reached, or why that cannot be said; null where nothing is filled in. */
function maximumOf(
  { scale, step }: Pick<Employee, 'scale' | 'step'>,
  day: Day,
  tables: SalaryTables,
): { readonly reached: Day } | { readonly problem: AnyProblem } | null {
  if (scale === '' || step === '' || offScaleOf(scale)) return null;
  return orProblem(
    () => ({ reached: maximumReachedOn(tables, scale, step, day) }),
    (problem) => ({ problem }),
  );
}

/** At most one signal. A scale or step that no table knows gives none: the career screen says what is wrong. */
export function maximumSignal(employee: Employee, day: Day, tables: SalaryTables | null): MaximumSignal[] {
  const found = tables && maximumOf(employee, day, tables);
  if (!found || 'problem' in found) return [];
  const { scale } = employee;
  const table = tables.on(day).from;
  if (found.reached <= day) return [{ kind: 'atMaximum', scale, table }];
  if (found.reached > monthsAfter(day, SOON_MONTHS)) return [];
  return [{ kind: 'maximumSoon', scale, day: found.reached, table }];
}
