import type { Day } from '../domain/calendar';
import { categoryOf } from '../tables/values';
import type { Employee } from './school';

/** Who is employed for all that is known: dates that cannot be read leave nobody out. */
export function isEmployed({ employment }: Pick<Employee, 'employment'>, day: Day): boolean {
  if (!employment) return true;
  const { start, end } = employment;
  return (start === null || start <= day) && (end === null || day <= end);
}

/** Whether somebody is support staff: also who is of no category, or of none that can be read. */
export function isSupport({ category }: Pick<Employee, 'category'>): boolean {
  return (categoryOf(category) ?? 'support') === 'support';
}
