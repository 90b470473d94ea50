import { dayOf, type Day } from '../../domain/calendar';

/** The time where the user is, as `14:02`: to tell when something was done, never to compute with. */
export function timeNow(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** This moment in UTC, as `20261128T223810Z`: for what a file says of when it was made, never to compute with. */
export function momentNow(): string {
  return new Date().toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Today, where the user is: for the reference date of a new workbook and the date on a written plan, never to compute with. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
