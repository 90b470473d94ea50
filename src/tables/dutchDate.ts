import { civilOf, type Day } from '../domain/calendar';

export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** `31 juli 2027` */
export function dateNl(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** `31-7-2027`: as it is typed, and read back from a cell. */
export function typedDateNl(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${dayOfMonth}-${month}-${year}`;
}
