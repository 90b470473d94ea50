import type { SchoolReading } from './school';
import type { Whom } from './personalTables';

/** People by the keys of their numbers and by their names. */
export type People = Exclude<Whom, 'everybody'>;

/** Everybody that is known to the workbook. */
export function peopleIn({ school }: SchoolReading): People {
  const employees = school?.employees ?? [];
  return {
    keys: new Set(employees.map(({ key }) => key)),
    names: new Set(employees.map(({ name }) => name)),
  };
}
