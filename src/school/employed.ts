import type { Day } from '../domain/calendar';
import type { Employee } from './school';

/** Who is employed for all that is known: dates that cannot be read leave nobody out. */
export function isEmployed({ employment }: Employee, day: Day): boolean {
  if (!employment) return true;
  const { start, end } = employment;
  return (start === null || start <= day) && (end === null || day <= end);
}
