import { dayOf, type Day } from '../../domain/calendar';

/** Today, where the user is: for the reference date of a new workbook and the date on a written plan, never to compute with. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
