import { monthsAfter, type Day } from '../domain/calendar';
import type { Employee, SchoolReading } from './school';

/** Somebody who left longer ago than rows are kept. */
export interface Leaver extends Pick<Employee, 'key' | 'number' | 'name'> {
  /** The last day of employment. */
  readonly end: Day;
}

/**
 * Those whose last day lies more than this number of months before `day`, the longest ago first. Not those who are in
 * `Medewerkers` more than once: which of the rows holds is not known, and all of them would go.
 */
export function leavers({ school }: SchoolReading, months: number, day: Day): readonly Leaver[] {
  return (school?.employees ?? [])
    .filter(({ problems }) => !problems.some(({ problem }) => problem.code === 'doubleNumber'))
    .flatMap(({ key, number, name, employment }): Leaver[] => {
      const end = employment?.end ?? null;
      return end !== null && monthsAfter(end, months) < day ? [{ key, number, name, end }] : [];
    })
    .sort((a, b) => a.end - b.end);
}
