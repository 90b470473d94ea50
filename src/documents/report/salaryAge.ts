import { monthsAfter, type Day } from '../../domain/calendar';
import { MONTHS_CURRENT } from '../../domain/career/salaryTable';
import type { School } from '../../school/school';

/** Whether the newest salary table can be that of the day; the one that ships with the product is far too old. */
export function isCurrent({ newest }: School['salary'], day: Day): boolean {
  return newest !== null && day <= monthsAfter(newest, MONTHS_CURRENT);
}
