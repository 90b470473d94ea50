import { withoutCarriedHours } from '../../domain/budget/endedHours';
import type { ExtraHours } from '../../domain/budget/extraHours';
import type { Day } from '../../domain/calendar';
import { employmentAfter, newFte, writtenFte, type StaffDecisions } from './applyStaff';
import { hasLostItsHours, type ChangedPerson, type StaffComparison } from './compareStaff';
import type { ImportedPerson } from './reading';

/** Somebody whose hours above full time a list lets go on past the school year after which they end by law. */
export interface EndingHours extends Pick<ImportedPerson, 'key' | 'number' | 'name'> {
  readonly ends: readonly ExtraHours[];
}

/** Whose hours above full time would go on, of what is decided to be taken over: new people first, then known ones. */
export function endingHours(
  { added, changed }: StaffComparison,
  decisions: StaffDecisions,
  day: Day,
): readonly EndingHours[] {
  const fresh = decisions.added ? added : [];
  return [
    ...fresh.flatMap((person) => {
      const { fte } = person;
      return fte === null ? [] : found(person, withoutCarriedHours({ ...person, fte }, day).ends);
    }),
    ...changed.flatMap((person) => {
      const fte = newFte(person, decisions);
      if (fte === null) return [];
      return found(person.current, withoutCarriedHours(employmentAfter(person, fte, decisions), day).ends);
    }),
  ];
}

function found(
  { key, number, name }: Pick<ImportedPerson, 'key' | 'number' | 'name'>,
  ends: EndingHours['ends'],
): EndingHours[] {
  return ends.length > 0 ? [{ key, number, name, ends }] : [];
}

/** A row of `Aanstellingen` that is taken away as the hours above full time that it ends are over before. */
export interface NeedlessEnd extends Pick<ImportedPerson, 'key' | 'number' | 'name'> {
  readonly on: Day;
}

/** The rows that a new fte of at most full time makes needless. */
export function needlessEnds(
  { changed }: Pick<StaffComparison, 'changed'>,
  decisions: StaffDecisions,
): readonly NeedlessEnd[] {
  return changed.flatMap((person) => needlessOf(person, writtenFte(person, decisions)));
}

function needlessOf({ current }: ChangedPerson, after: ReturnType<typeof writtenFte>): NeedlessEnd[] {
  const { key, number, name, work } = current;
  if (work === null || after === null) return [];
  const days = new Set(after.changes.map(({ from }) => from));
  return work.changes.flatMap((change) =>
    !days.has(change.from) && hasLostItsHours(change, work, 0)
      ? [{ key, number, name, on: change.from }]
      : [],
  );
}
