import { fteOn, type FteChange } from '../../domain/budget/employment';
import type { Day } from '../../domain/calendar';
import { inOneGo } from '../../pacing';
import type { StaffField } from './fields';
import { withoutRepeats } from './periods';
import type { ImportedPerson } from './reading';
import { each, type ShareSteps } from '../../pacing';

/** A person as the workbook has them now. */
export interface CurrentPerson {
  readonly key: string;
  readonly number: string | number;
  readonly name: string;
  readonly functionName: string;
  readonly scale: string;
  readonly step: string;
  /** Null where the workbook's own cells cannot be read. */
  readonly work: CurrentWork | null;
}

export interface CurrentWork {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly fte: number;
  readonly changes: readonly FteChange[];
}

/** What can change; each kind is applied or not as a whole. */
export const changeKinds = ['name', 'functionName', 'scale', 'step', 'fte', 'start', 'end'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One thing that the list says otherwise than the workbook. */
export type StaffChange =
  | { readonly kind: 'name' | 'functionName' | 'scale' | 'step'; readonly old: string; readonly new: string }
  | { readonly kind: 'fte'; readonly old: number | null; readonly new: number }
  | { readonly kind: 'start' | 'end'; readonly old: Day | null; readonly new: Day | null };

/** A person who stands in both, with what differs. */
export interface ChangedPerson {
  readonly current: CurrentPerson;
  readonly imported: ImportedPerson;
  readonly changes: readonly StaffChange[];
}

/** The list laid beside the workbook. */
export interface StaffComparison {
  readonly added: readonly ImportedPerson[];
  readonly changed: readonly ChangedPerson[];
  /** In the workbook, not in the list, and not out of service before the day of comparison. */
  readonly left: readonly CurrentPerson[];
  /** How many people are the same in both. */
  readonly unchanged: number;
}

/**
 * Lays a list beside the workbook. A field is only compared when the list has a column for it and could be read:
 * what a list does not tell does not change.
 *
 * @param day the day on which a list that only knows the present is taken to be true
 */
export function compareStaff(
  current: readonly CurrentPerson[],
  imported: readonly ImportedPerson[],
  fields: ReadonlySet<StaffField>,
  day: Day,
): StaffComparison {
  return inOneGo(comparisonSteps(current, imported, fields, day));
}

/** As `compareStaff`, in steps. */
export function* comparisonSteps(
  current: readonly CurrentPerson[],
  imported: readonly ImportedPerson[],
  fields: ReadonlySet<StaffField>,
  day: Day,
): ShareSteps<StaffComparison> {
  const byKey = new Map(current.map((person) => [person.key, person]));
  const added: ImportedPerson[] = [];
  const changed: ChangedPerson[] = [];
  let unchanged = 0;
  yield* each(imported, (person) => {
    const own = byKey.get(person.key);
    const changes = own ? changesOf(own, person, fields, day) : [];
    if (!own) added.push(person);
    else if (changes.length > 0) changed.push({ current: own, imported: person, changes });
    else unchanged++;
  });
  const inList = new Set(imported.map(({ key }) => key));
  const left = current.filter(
    ({ key, work }) => !inList.has(key) && !(work !== null && work.end !== null && work.end < day),
  );
  return { added, changed, left, unchanged };
}

function changesOf(
  current: CurrentPerson,
  imported: ImportedPerson,
  fields: ReadonlySet<StaffField>,
  day: Day,
): StaffChange[] {
  const changes: StaffChange[] = [];
  const texts = [
    ['name', fields.has('fullName') || fields.has('surname') || fields.has('surnameInUse')],
    ['functionName', fields.has('functionName') || fields.has('functionCode')],
    ['scale', fields.has('scale') || fields.has('personalScale') || fields.has('functionScale')],
    ['step', fields.has('step')],
  ] as const;
  for (const [kind, told] of texts) {
    const value = String(imported[kind]);
    if (told && value !== '' && value !== current[kind])
      changes.push({ kind, old: current[kind], new: value });
  }
  const { work } = current;
  if (imported.fte !== null) {
    const old = work && fteOn({ ...work }, day);
    const now = fteOn(timelineOf(imported), day);
    if (work === null || differs(work, imported, old!, now)) changes.push({ kind: 'fte', old, new: now });
  }
  const start = work?.start ?? null;
  if (imported.start !== null && imported.start !== start) {
    changes.push({ kind: 'start', old: start, new: imported.start });
  }
  const end = work?.end ?? null;
  // An end that the list does not know (any more) is only taken away when the list tells ends at all.
  const tellsEnds = imported.endIsRead && (fields.has('outOfService') || fields.has('until'));
  if (tellsEnds && imported.end !== end) changes.push({ kind: 'end', old: end, new: imported.end });
  return changes;
}

function timelineOf({ fte, start, end, changes }: ImportedPerson) {
  return { fte: fte!, start, end, changes };
}

/** A list that knows the past is compared from where it knows it; another only on the day. */
function differs(work: CurrentWork, imported: ImportedPerson, old: number, now: number): boolean {
  if (imported.knownFrom === null) return !sameFte(old, now);
  return !sameTimeline(work, mergedFte(work, imported, imported.knownFrom));
}

/** Systems give four decimals: less of a difference is rounding. */
function sameFte(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.00005;
}

function sameTimeline(
  a: Pick<CurrentWork, 'fte' | 'changes'>,
  b: Pick<CurrentWork, 'fte' | 'changes'>,
): boolean {
  const first = withoutRepeats(a.fte, a.changes);
  const second = withoutRepeats(b.fte, b.changes);
  return (
    sameFte(a.fte, b.fte) &&
    first.length === second.length &&
    first.every(({ from, fte }, index) => from === second[index].from && sameFte(fte, second[index].fte))
  );
}

/**
 * The fte of a person after taking in the list: up to `from` as the workbook has it, from then on as the list has it.
 *
 * @param from from which day on the list is followed
 */
export function mergedFte(
  work: CurrentWork | null,
  imported: ImportedPerson,
  from: Day,
): Pick<CurrentWork, 'fte' | 'changes'> {
  const list = { fte: imported.fte!, changes: imported.changes };
  if (work === null || (work.start !== null && from <= work.start)) return list;
  const before = work.changes.filter((change) => change.from < from);
  // What is already planned for later stays, unless the list itself tells what comes.
  const told = imported.knownFrom === null ? work.changes : imported.changes;
  const later = told.filter((change) => change.from > from);
  const turn = { from, fte: fteOn(timelineOf(imported), from) };
  return { fte: work.fte, changes: withoutRepeats(work.fte, [...before, turn, ...later]) };
}
