import { fteOn, type FteChange } from '../../domain/budget/employment';
import { endsExtraHours, withoutCarriedHours } from '../../domain/budget/endedHours';
import { FULL_TIME } from '../../domain/budget/extraHours';
import type { Day } from '../../domain/calendar';
import { categoryOf } from '../../tables/values';
import { placeFields, type StaffField } from './fields';
import { withoutRepeats } from './periods';
import { withoutZeros } from '../cells/personNumber';
import { areStrangers, bareName, hasInitials, shortName } from '../cells/sameName';
import type { ImportedPerson } from './reading';
import { each, partOf, type ShareSteps } from '../../pacing';

/** A person as the workbook has them now. */
export interface CurrentPerson {
  readonly key: string;
  readonly number: string | number;
  readonly name: string;
  readonly functionName: string;
  readonly scale: string;
  readonly step: string;
  /** The category as typed; "" where nothing is filled in, or there is no column for it. */
  readonly category: string;
  /** Where the person belongs, as typed; "" where nothing is filled in, or there is no column for it. */
  readonly team: string;
  readonly manager: string;
  readonly location: string;
  /** Null where the workbook's own cells cannot be read. */
  readonly work: CurrentWork | null;
  /** The days of employment, where those can be read and the fte cannot. */
  readonly dates?: CurrentDates | null;
}

export type CurrentDates = Pick<CurrentWork, 'start' | 'end'>;

/** The days of employment that the workbook has; null where they cannot be read. */
export const datesOf = ({ work, dates }: Pick<CurrentPerson, 'work' | 'dates'>): CurrentDates | null =>
  work ?? dates ?? null;

export interface CurrentWork {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly fte: number;
  readonly changes: readonly FteChange[];
}

/** What can change; each kind is applied or not as a whole. */
export const changeKinds = [
  'name',
  'functionName',
  'scale',
  'step',
  'category',
  ...placeFields,
  'fte',
  'start',
  'end',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * Why a change is not taken over unless the user says so: it takes days of employment away, it moves the start to an
 * earlier day, the number seems to be of somebody else, or so many people change alike that a column is rather read wrong.
 */
export const doubts = ['shortens', 'moves', 'otherPerson', 'many'] as const;
export type Doubt = (typeof doubts)[number];

/** The doubtful changes of one kind for one reason: taken over or not as a whole. */
export type DoubtfulKind = `${Doubt} ${ChangeKind}`;

/** One thing that the list says otherwise than the workbook. */
export type StaffChange = (
  | {
      readonly kind: Exclude<ChangeKind, 'fte' | 'start' | 'end'>;
      readonly old: string;
      readonly new: string;
    }
  | { readonly kind: 'fte'; readonly old: number | null; readonly new: number }
  | { readonly kind: 'start' | 'end'; readonly old: Day | null; readonly new: Day | null }
) & { readonly doubt?: Doubt };

/** A person who stands in both, with what differs. */
export interface ChangedPerson {
  readonly current: CurrentPerson;
  readonly imported: ImportedPerson;
  readonly changes: readonly StaffChange[];
  /** From which day on the list tells the fte; null when it only says what it is on the day of comparison. */
  readonly followedFrom: Day | null;
}

/** Somebody new in the list who may be somebody of the workbook under another number. */
export interface MaybeSame {
  readonly imported: ImportedPerson;
  readonly current: CurrentPerson;
  /** The numbers differ in zeros only, or the names are the same. */
  readonly by: 'number' | 'name';
}

/** What the user said of people who may be the same: the key in the workbook, or null for somebody else; by the list's key. */
export type Identities = ReadonlyMap<string, string | null>;

/** The list laid beside the workbook. */
export interface StaffComparison {
  readonly added: readonly ImportedPerson[];
  /** Neither added nor left until the user says who they are. */
  readonly maybeSame: readonly MaybeSame[];
  /** Nobody of the list stands in the workbook, which does have people, and not all are asked about: another list, or another column of numbers. */
  readonly everybodyNew: boolean;
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
export function* comparisonSteps(
  current: readonly CurrentPerson[],
  imported: readonly ImportedPerson[],
  fields: ReadonlySet<StaffField>,
  day: Day,
  identities: Identities = new Map(),
): ShareSteps<StaffComparison> {
  const byKey = new Map<string, CurrentPerson>();
  yield* partOf(
    each(current, (person) => void byKey.set(person.key, person)),
    [0, 0.1],
  );
  const fresh: ImportedPerson[] = [];
  const changed: ChangedPerson[] = [];
  const found = new Set<string>();
  let unchanged = 0;
  const comparing = each(imported, (person) => {
    const own = byKey.get(identities.get(person.key) ?? person.key);
    if (!own) {
      fresh.push(person);
      return;
    }
    found.add(own.key);
    const change = changeOf(own, person, fields, day);
    if (change.changes.length > 0) changed.push(change);
    else unchanged++;
  });
  yield* partOf(comparing, [0.1, 0.6]);
  const notFound = current.filter(({ key }) => !found.has(key));
  const missing = notFound.filter((person) => !hasLeft(person, day));
  // Who left earlier may have come back under another number.
  const maybeSame = yield* partOf(maybeSameSteps(fresh, notFound, identities), [0.6, 0.9]);
  const asked = new Set(maybeSame.flatMap((pair) => [pair.imported, pair.current] as const));
  const added = fresh.filter((person) => !asked.has(person));
  return {
    added,
    maybeSame,
    everybodyNew: found.size === 0 && added.length > 0 && missing.length > 0,
    changed: yield* partOf(doubtSteps(changed, found.size), [0.9, 1]),
    left: missing.filter((person) => !asked.has(person)),
    unchanged,
  };
}

/** Whether nothing was computed yet of somebody, who has neither a day nor an fte that can be read: a first day takes nothing away. */
function isUncounted(person: CurrentPerson): boolean {
  return person.work === null && (datesOf(person)?.start ?? null) === null;
}

/** Whether somebody is out of service before that day. */
function hasLeft(person: CurrentPerson, day: Day): boolean {
  const end = datesOf(person)?.end ?? null;
  return end !== null && end < day;
}

/** New people who have the number of somebody missing but for zeros, or the same name, and of whom nothing was said. */
function* maybeSameSteps(
  fresh: readonly ImportedPerson[],
  missing: readonly CurrentPerson[],
  identities: Identities,
): ShareSteps<readonly MaybeSame[]> {
  if (fresh.length === 0 || missing.length === 0) return [];
  const byNumber = yield* partOf(
    onlyOnes(missing, ({ key }) => withoutZeros(key)),
    [0, 0.2],
  );
  const byName = yield* partOf(pairsBy(fresh, missing, bareName), [0.2, 0.6]);
  const byShortName = yield* partOf(pairsBy(fresh, missing, shortName), [0.6, 0.9]);
  const taken = new Set<CurrentPerson>();
  const pairs = yield* partOf(
    each(fresh, (imported): MaybeSame | null => {
      if (identities.has(imported.key)) return null;
      const number = byNumber.get(withoutZeros(imported.key));
      const other = number ?? byName.get(imported) ?? withInitials(imported, byShortName.get(imported));
      if (!other || taken.has(other)) return null;
      taken.add(other);
      return { imported, current: other, by: number ? 'number' : 'name' };
    }),
    [0.9, 1],
  );
  return pairs.filter((pair) => pair !== null);
}

/** People who share what is left of their names, where nobody else in either list has it. */
function* pairsBy(
  fresh: readonly ImportedPerson[],
  missing: readonly CurrentPerson[],
  spelling: (name: string) => string,
): ShareSteps<ReadonlyMap<ImportedPerson, CurrentPerson>> {
  const known = yield* partOf(
    onlyOnes(missing, ({ name }) => spelling(name)),
    [0, 0.5],
  );
  const told = yield* partOf(
    onlyOnes(fresh, ({ name }) => spelling(name)),
    [0.5, 1],
  );
  const pairs = new Map<ImportedPerson, CurrentPerson>();
  for (const [name, imported] of told) {
    const current = known.get(name);
    if (name !== '' && imported && current) pairs.set(imported, current);
  }
  return pairs;
}

/** First letters are the same of many people: they tell something where one of the names has no more than them. */
function withInitials(
  imported: ImportedPerson,
  current: CurrentPerson | undefined,
): CurrentPerson | undefined {
  return current && (hasInitials(imported.name) || hasInitials(current.name)) ? current : undefined;
}

/** People by what tells them apart; null where two of them share it, which tells nothing. */
function* onlyOnes<Person>(
  people: readonly Person[],
  by: (person: Person) => string,
): ShareSteps<Map<string, Person | null>> {
  const found = new Map<string, Person | null>();
  yield* each(people, (person) => {
    const key = by(person);
    found.set(key, found.has(key) ? null : person);
  });
  return found;
}

/** From how many people on a change of most of them is a column read wrong rather than chance. */
const LEAST_MANY = 5;
/** Steps go up for everybody each 1 August. */
const MANY_KINDS: ReadonlySet<ChangeKind> = new Set([
  'name',
  'functionName',
  'scale',
  ...placeFields,
  'fte',
  'start',
  'end',
]);
/** Where these were empty, a list that fills them for everybody is no wonder. */
const FILLED_LATER: ReadonlySet<ChangeKind> = new Set(placeFields);

function* doubtSteps(
  changed: readonly ChangedPerson[],
  compared: number,
): ShareSteps<readonly ChangedPerson[]> {
  const counts = new Map<ChangeKind, number>();
  for (const { changes } of changed)
    for (const { kind, old } of changes)
      if (old !== '' || !FILLED_LATER.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const many = new Set(
    [...counts].flatMap(([kind, count]) =>
      MANY_KINDS.has(kind) && count >= LEAST_MANY && count * 2 > compared ? [kind] : [],
    ),
  );
  if (many.size === 0) return changed;
  return yield* each(changed, (person) => ({
    ...person,
    changes: person.changes.map((change) =>
      many.has(change.kind) && change.doubt === undefined ? { ...change, doubt: 'many' } : change,
    ),
  }));
}

/** What differs for one person, and from when on the list tells the fte. */
function changeOf(
  current: CurrentPerson,
  imported: ImportedPerson,
  fields: ReadonlySet<StaffField>,
  day: Day,
): ChangedPerson {
  const renewed = isRenewal(current, imported, fields);
  const followedFrom = renewed
    ? imported.start
    : (imported.knownFrom ?? (tellsLaterRows(current, imported, fields, day) ? day : null));
  const changes = changesOf(current, imported, fields, day, followedFrom, renewed);
  const stranger = areStrangers(current.name, imported.name);
  return {
    current,
    imported,
    followedFrom,
    changes: stranger ? changes.map((change) => ({ ...change, doubt: 'otherPerson' })) : changes,
  };
}

/**
 * Whether the row of the list is a later contract of somebody who works already: a list of contracts that has no date
 * of employment begins with the contract of now, and the earlier years stay.
 */
function isRenewal(
  current: CurrentPerson,
  { start }: ImportedPerson,
  fields: ReadonlySet<StaffField>,
): boolean {
  if (start === null || fields.has('inService') || isUncounted(current)) return false;
  const before = datesOf(current)?.start ?? null;
  return before === null || start > before;
}

/** A list with dates per row tells what is planned: what the workbook has for later and the list has not, was withdrawn. */
function tellsLaterRows(
  { work }: CurrentPerson,
  { knownFrom }: ImportedPerson,
  fields: ReadonlySet<StaffField>,
  day: Day,
): boolean {
  return knownFrom === null && fields.has('from') && (work?.changes.some(({ from }) => from > day) ?? false);
}

function changesOf(
  current: CurrentPerson,
  imported: ImportedPerson,
  fields: ReadonlySet<StaffField>,
  day: Day,
  followedFrom: Day | null,
  renewed: boolean,
): StaffChange[] {
  const changes: StaffChange[] = [];
  const texts = [
    ['name', fields.has('fullName') || fields.has('surname') || fields.has('surnameInUse')],
    ['functionName', fields.has('functionName') || fields.has('functionCode')],
    ['scale', fields.has('scale') || fields.has('personalScale') || fields.has('functionScale')],
    ['step', fields.has('step')],
    ...placeFields.map((field) => [field, fields.has(field)] as const),
  ] as const;
  for (const [kind, told] of texts) {
    const value = String(imported[kind]);
    const isOther =
      value !== current[kind] &&
      !(kind === 'name' && (isInCapitals(value, current.name) || isShortened(value, current.name)));
    if (told && value !== '' && isOther) changes.push({ kind, old: current[kind], new: value });
  }
  if (fields.has('category') && saysOther(imported.category, current.category))
    changes.push({ kind: 'category', old: current.category, new: imported.category });
  const { work } = current;
  // Of who is out of service by then, a list without days of its own tells no fte of now.
  const tellsFte = followedFrom !== null || imported.end === null || imported.end >= day;
  if (imported.fte !== null && (tellsFte || work === null)) {
    const old = work && fteOn({ ...work }, day);
    const now = fteOn(timelineOf(imported), day);
    if (work === null || differs(work, imported, old!, now, followedFrom, day))
      changes.push({ kind: 'fte', old, new: now });
  }
  const dates = datesOf(current);
  const start = dates?.start ?? null;
  if (imported.start !== null && imported.start !== start && !renewed) {
    const shortens = start === null || imported.start > start;
    const doubt = isUncounted(current) ? undefined : shortens ? 'shortens' : 'moves';
    changes.push({ kind: 'start', old: start, new: imported.start, ...(doubt && { doubt }) });
  }
  const end = dates?.end ?? null;
  // An end that the list does not know (any more) is only taken away when the list tells ends at all.
  const tellsEnds = imported.endIsRead && (fields.has('outOfService') || fields.has('until'));
  if (tellsEnds && imported.end !== end) {
    const shortens = dates !== null && imported.end !== null && (end === null || imported.end < end);
    changes.push({ kind: 'end', old: end, new: imported.end, ...(shortens ? SHORTENS : {}) });
  }
  return changes;
}

/** Whether a name is the other one with initials for its first name: a list that knows less does not change it. */
function isShortened(told: string, known: string): boolean {
  return (
    hasInitials(told) && !hasInitials(known) && shortName(told) !== '' && shortName(told) === shortName(known)
  );
}

/** Whether a text is the other one in capitals, as some systems write all they know: that changes nothing. */
function isInCapitals(told: string, known: string): boolean {
  return told === told.toUpperCase() && told === known.toUpperCase();
}

/** Whether a list names another category; nothing filled in is support staff, and what names none says nothing. */
function saysOther(told: string, known: string): boolean {
  const category = categoryOf(told);
  return category !== null && category !== (known === '' ? 'support' : categoryOf(known));
}

const SHORTENS = { doubt: 'shortens' } as const;

function timelineOf({ fte, start, end, changes }: ImportedPerson) {
  return { fte: fte!, start, end, changes };
}

/**
 * Whether a change of the workbook ends hours above full time that are over before: it would bring somebody who works less
 * by then back to full time.
 */
export function hasLostItsHours(change: FteChange, work: CurrentWork, fte: number): boolean {
  return fte <= FULL_TIME && endsExtraHours(change, fteOn(work, change.from - 1));
}

/**
 * A list that knows the past is compared from where it knows it; another only on the day. A list seldom knows that hours
 * above full time end: a workbook in which they end by law is the same.
 */
function differs(
  work: CurrentWork,
  imported: ImportedPerson,
  old: number,
  now: number,
  followedFrom: Day | null,
  day: Day,
): boolean {
  if (followedFrom === null) return !sameFte(old, now);
  const told = mergedFte(work, imported, followedFrom, true);
  if (sameTimeline(work, told)) return false;
  return !sameTimeline(work, withoutCarriedHours({ ...work, ...told }, day).employment);
}

/**
 * Systems give four decimals: less of a difference is rounding. So is what a list with two or three decimals leaves of them:
 * 0,67 of 0,6667.
 */
function sameFte(known: number, told: number): boolean {
  if (Math.abs(known - told) < 0.00005) return true;
  return [100, 1_000].some(
    (unit) =>
      isWhole(told * unit) && !isWhole(known * unit) && Math.round(known * unit) === Math.round(told * unit),
  );
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-6;
}

function sameTimeline(
  known: Pick<CurrentWork, 'fte' | 'changes'>,
  told: Pick<CurrentWork, 'fte' | 'changes'>,
): boolean {
  const first = withoutRepeats(known.fte, known.changes);
  const second = withoutRepeats(told.fte, told.changes);
  return (
    sameFte(known.fte, told.fte) &&
    first.length === second.length &&
    first.every(({ from, fte }, index) => from === second[index].from && sameFte(fte, second[index].fte))
  );
}

/**
 * The fte of a person after taking in the list: up to `from` as the workbook has it, from then on as the list has it.
 *
 * @param from from which day on the list is followed
 * @param tellsLater whether the list also tells what comes after that day
 */
export function mergedFte(
  work: CurrentWork | null,
  imported: ImportedPerson,
  from: Day,
  tellsLater: boolean,
): Pick<CurrentWork, 'fte' | 'changes'> {
  const list = { fte: imported.fte!, changes: imported.changes };
  if (work === null || (work.start !== null && from <= work.start)) return list;
  const before = work.changes.filter((change) => change.from < from);
  // What is already planned for later stays, unless the list itself tells what comes.
  const told = tellsLater ? imported.changes : work.changes;
  const turn = { from, fte: fteOn(timelineOf(imported), from) };
  const later = told.filter(
    (change) => change.from > from && (tellsLater || !hasLostItsHours(change, work, turn.fte)),
  );
  // Between the end of the earlier employment and a later contract nobody works.
  const gap = work.end !== null && work.end + 1 < from ? [{ from: work.end + 1, fte: 0 }] : [];
  return { fte: work.fte, changes: withoutRepeats(work.fte, [...before, ...gap, turn, ...later]) };
}
