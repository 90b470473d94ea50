import type { School } from '../school';

/** Whether every balance takes it that nothing was ever spent, and nobody said that it is so. */
export function assumesNothingSpent({ employees, settings }: School): boolean {
  return (
    !settings.spentKnown &&
    employees.every(({ expenses, pot }) => expenses.length === 0 && (pot?.opening?.length ?? 0) === 0)
  );
}
