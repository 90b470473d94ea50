import type { Employment } from '../../domain/budget/employment';
import { withoutCarriedHours } from '../../domain/budget/endedHours';
import type { Day } from '../../domain/calendar';
import type { StaffEdit } from '../../tables/staffEdit';
import { readKey } from '../../tables/values';
import {
  datesOf,
  mergedFte,
  type ChangeKind,
  type ChangedPerson,
  type CurrentWork,
  type DoubtfulKind,
  type StaffChange,
  type StaffComparison,
} from './compareStaff';
import type { ImportedPerson } from './reading';
import { changeCells, employeeCells, type NamedCells } from './staffRows';

/** What the user wants of a comparison. */
export interface StaffDecisions {
  readonly added: boolean;
  readonly kinds: ReadonlySet<ChangeKind>;
  /** The doubtful changes that are wanted too, by their reason and kind; none by default. */
  readonly doubtful?: ReadonlySet<DoubtfulKind>;
  /** From when on a new fte counts, for a list that only tells what it is now. */
  readonly fteFrom: Day;
  /**
   * The day after which hours above full time end at the end of their school year, as the CAO VO has it; null or absent where
   * they go on as the list has them.
   */
  readonly extraHoursEndAfter?: Day | null;
  /** The last day of people who are not in the list, by key; who is not named keeps what they have. */
  readonly ends: ReadonlyMap<string, Day>;
}

/** The edit that the decisions come down to. */
export function decideStaff(comparison: StaffComparison, decisions: StaffDecisions): StaffEdit {
  const change = new Map<string, NamedCells>();
  const appointments = new Map<string, readonly NamedCells[]>();
  const added = decisions.added ? comparison.added : [];
  for (const person of added) {
    const changes = addedChanges(person, decisions);
    if (changes.length > 0) appointments.set(person.key, changeCells({ ...person, changes }));
  }
  for (const person of comparison.changed) {
    const cells = changedCells(person, decisions);
    if (Object.keys(cells).length > 0) change.set(person.current.key, cells);
    const fte = writtenFte(person, decisions);
    if (fte && !sameChanges(fte.changes, person.current.work?.changes ?? [])) {
      appointments.set(
        person.current.key,
        changeCells({ ...person.imported, number: person.current.number, changes: fte.changes }),
      );
    }
  }
  for (const person of comparison.left) {
    const end = decisions.ends.get(person.key);
    if (end !== undefined) change.set(person.key, { 'Uit dienst': end });
  }
  return { add: added.map(employeeCells), change, appointments };
}

/** How many people of the workbook an edit changes, be it only by a new fte from some day on. */
export function changedCount({ add, change, appointments }: StaffEdit): number {
  const added = new Set(add.map(({ Personeelsnummer }) => readKey(Personeelsnummer)));
  const alone = [...appointments.keys()].filter((key) => !change.has(key) && !added.has(key));
  return change.size + alone.length;
}

/** Whether the edit that the decisions come down to changes anything. */
export function decidesAnything(comparison: StaffComparison, decisions: StaffDecisions): boolean {
  const { added, changed, left } = comparison;
  return (
    (decisions.added && added.length > 0) ||
    changed.some((person) => {
      const edit = decideStaff({ ...comparison, added: [], changed: [person], left: [] }, decisions);
      return edit.change.size + edit.appointments.size > 0;
    }) ||
    left.some(({ key }) => decisions.ends.has(key))
  );
}

function changedCells(person: ChangedPerson, decisions: StaffDecisions): NamedCells {
  const all = employeeCells(person.imported);
  const cells: Record<string, NamedCells[string]> = {};
  for (const change of person.changes) {
    const { kind } = change;
    if (isWanted(change, decisions) && kind !== 'fte') cells[columnOf[kind]] = all[columnOf[kind]];
  }
  const fte = newFte(person, decisions);
  if (fte && fte.fte !== person.current.work?.fte) cells.Fte = fte.fte;
  return cells;
}

const columnOf = {
  name: 'Naam',
  functionName: 'Functie',
  scale: 'Schaal',
  step: 'Trede',
  category: 'Functiecategorie',
  team: 'Team',
  manager: 'Leidinggevende',
  location: 'Locatie',
  start: 'In dienst',
  end: 'Uit dienst',
} as const satisfies Record<Exclude<ChangeKind, 'fte'>, string>;

/** Whether a change is taken over. */
export function isWanted(
  { kind, doubt }: Pick<StaffChange, 'kind' | 'doubt'>,
  { kinds, doubtful }: Pick<StaffDecisions, 'kinds' | 'doubtful'>,
): boolean {
  return doubt === undefined ? kinds.has(kind) : (doubtful?.has(`${doubt} ${kind}`) ?? false);
}

/** The changes of somebody new, as they are written. */
function addedChanges(person: ImportedPerson, { extraHoursEndAfter: day = null }: StaffDecisions): Changes {
  const { fte, changes } = person;
  if (day === null || fte === null) return changes;
  return withoutCarriedHours({ ...person, fte }, day).employment.changes;
}

/** What `newFte` gives, as it is written: with hours above full time ended, where that is decided. */
export function writtenFte(
  person: ChangedPerson,
  decisions: StaffDecisions,
): Pick<CurrentWork, 'fte' | 'changes'> | null {
  const fte = newFte(person, decisions);
  const day = decisions.extraHoursEndAfter ?? null;
  if (fte === null || day === null) return fte;
  return withoutCarriedHours(employmentAfter(person, fte, decisions), day).employment;
}

/** The employment of a known person with a new fte, from the days that are taken over. */
export function employmentAfter(
  { current, imported, changes }: ChangedPerson,
  fte: Pick<CurrentWork, 'fte' | 'changes'>,
  decisions: StaffDecisions,
): Employment {
  const day = (kind: 'start' | 'end') =>
    changes.some((change) => change.kind === kind && isWanted(change, decisions))
      ? imported[kind]
      : (datesOf(current)?.[kind] ?? null);
  return { ...fte, start: day('start'), end: day('end') };
}

/** The fte of a known person after taking in the list, as the list has it; null where that is not taken over. */
export function newFte(
  { current, imported, changes, followedFrom }: ChangedPerson,
  decisions: StaffDecisions,
): Pick<CurrentWork, 'fte' | 'changes'> | null {
  if (!changes.some((change) => change.kind === 'fte' && isWanted(change, decisions))) return null;
  return mergedFte(current.work, imported, followedFrom ?? decisions.fteFrom, followedFrom !== null);
}

type Changes = CurrentWork['changes'];

function sameChanges(a: Changes, b: Changes): boolean {
  return a.length === b.length && a.every(({ from, fte }, i) => from === b[i].from && fte === b[i].fte);
}
