import type { SchoolReading } from './school';
import type { Whom } from './personalTables';

/** People by the keys of their numbers and by their names. */
export type People = Exclude<Whom, 'everybody'>;

/** These people. */
export function peopleOf(all: readonly { readonly key: string; readonly name: string }[]): People {
  return { keys: new Set(all.map(({ key }) => key)), names: new Set(all.map(({ name }) => name)) };
}

/** Everybody that is known to the workbook. */
export function peopleIn({ school }: SchoolReading): People {
  return peopleOf(school?.employees ?? []);
}
