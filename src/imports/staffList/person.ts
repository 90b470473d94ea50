import type { Day } from '../../domain/calendar';
import { inOneGo, partOf, type ShareSteps } from '../../pacing';
import { codePairOf } from './codePairs';
import { writtenNumber, type ListRow } from './columnReaders';
import { isWorkable } from '../cells/dates';
import type { StaffField } from './fields';
import { MOST_FTE } from './fteUnit';
import { besideRows, isBesideInDoubt, noteBeside, type SeenBeside } from './besideRows';
import { daysOf, type DatedRow } from './datedRow';
import { addUp, everyFte, largestOfDays } from './periods';
import type { ImportedPerson } from './reading';

/** What was seen while people were put together, to be told. */
export interface Seen {
  beforeFirstDay: number;
  severalRows: number;
  changesInTime: number;
  severalFunctions: number;
  futureRows: number;
  contractEnds: number;
  replacedRows: number;
  repeatedFte: number;
  twoScales: number;
  functionScaleOnly: number;
  readonly addedUp: SeenBeside;
  /** Of which it is not sure that they add up. */
  readonly besideRows: SeenBeside;
}

export function nothingSeen(): Seen {
  return {
    futureRows: 0,
    contractEnds: 0,
    replacedRows: 0,
    repeatedFte: 0,
    beforeFirstDay: 0,
    severalRows: 0,
    changesInTime: 0,
    severalFunctions: 0,
    twoScales: 0,
    functionScaleOnly: 0,
    addedUp: { people: 0, examples: [] },
    besideRows: { people: 0, examples: [] },
  };
}

/** How the function and scale cells of this list are read. */
export interface ListManner {
  readonly codePairs: boolean;
  readonly scale: 'personal' | 'function';
  readonly openRows: 'replace' | 'add';
  readonly repeatedFte: 'once' | 'add';
  readonly besideRows: 'add' | 'largest' | 'costs';
  /** What begins after this day does not tell the present function; null when no day is known. */
  readonly day: Day | null;
  /** Whether the list has a column for leaving employment: then the end of a contract is not one. */
  readonly tellsLeaving: boolean;
}

/** From this many rows on one person is more work than fits between two turns of the page. */
const MANY_ROWS = 200;
/** People between two steps. */
const TOGETHER = 8;

/** Puts the rows of each person together, in steps. */
export function* peopleSteps(
  everybody: readonly (readonly DatedRow[])[],
  manner: ListManner,
  seen: Seen,
): ShareSteps<ImportedPerson[]> {
  const people: ImportedPerson[] = [];
  for (let index = 0; index < everybody.length; index++) {
    const rows = everybody[index];
    const isLarge = rows.length > MANY_ROWS;
    if (isLarge || index % TOGETHER === 0) yield index / everybody.length;
    const steps = personSteps(rows, manner, seen);
    const share = [index / everybody.length, (index + 1) / everybody.length] as const;
    people.push(isLarge ? yield* partOf(steps, share) : inOneGo(steps));
  }
  return people;
}

/** Puts the rows of one person together. At least one row. */
function* personSteps(all: readonly DatedRow[], manner: ListManner, seen: Seen): ShareSteps<ImportedPerson> {
  const rows = countedRows(all, manner, seen);
  yield 0.3;
  const main = mainRow(rows, manner, seen);
  const { row } = main;
  yield 0.4;
  if (rows.length > 1) {
    seen.severalRows++;
    if (new Set(rows.map((one) => functionOf(one.row, manner))).size > 1) seen.severalFunctions++;
  }
  yield 0.5;
  const counted = manner.tellsLeaving ? goingOn(rows, seen) : rows;
  const isRead = counted.every(({ row: one, fte }) => fte !== null && !one.failed);
  const beside = isRead ? besideRows(counted) : [];
  const inDoubt = beside.length > 0 && isBesideInDoubt(beside);
  if (beside.length > 0) noteBeside(inDoubt ? seen.besideRows : seen.addedUp, beside);
  const together = inDoubt ? manner.besideRows : 'add';
  const work = workOf(counted, seen, together);
  yield 0.8;
  return {
    key: row.key!,
    number: writtenNumber(row.number),
    name: rows.find((one) => one.row.name !== '')?.row.name ?? '',
    functionName: functionOf(row, manner),
    ...placeInTable(row, manner, seen),
    ...work,
    category: row.text('category'),
    team: row.text('team'),
    manager: row.text('manager'),
    location: row.text('location'),
    isAddedUp: beside.length > 0 && together === 'add',
    rows: all.map((one) => one.row.index),
  };
}

/** The scale and the step; of two scales the one that is meant. */
function placeInTable(row: ListRow, manner: ListManner, seen: Seen): Pick<ImportedPerson, 'scale' | 'step'> {
  const own = row.text('personalScale') !== '' ? row.scale('personalScale') : row.scale('scale');
  const ofFunction = row.scale('functionScale');
  const differ = own !== '' && ofFunction !== '' && own !== ofFunction;
  if (differ) seen.twoScales++;
  if (own === '' && ofFunction !== '') seen.functionScaleOnly++;
  return {
    scale: manner.scale === 'function' ? ofFunction || own : own || ofFunction,
    // The step counts in the personal scale: in another one it would be another salary.
    step: differ && manner.scale === 'function' ? '' : row.step(),
  };
}

/**
 * The rows of a person that count. Of rows that say the same appointment again one counts, unless the user says that
 * they are several; of rows without an end each ends where the next one begins, unless the user says that all go on.
 */
function countedRows(all: readonly DatedRow[], manner: ListManner, seen: Seen): readonly DatedRow[] {
  if (all.length === 1) return all;
  const once = withoutRepeats(all);
  if (once.length < all.length) seen.repeatedFte++;
  const apart = manner.repeatedFte === 'once' ? once : all;
  if (!leavesEndsOut(apart)) return apart;
  seen.replacedRows++;
  return manner.openRows === 'add' ? apart : endedByNext(apart);
}

/** What a row says of an appointment: rows that agree in all of it can be one appointment on several cost centres. */
function appointmentOf({ row, from, until, fte }: DatedRow): string {
  return [from, until, fte, row.text('functionName'), row.text('functionCode'), row.place].join('\n');
}

function withoutRepeats(rows: readonly DatedRow[]): readonly DatedRow[] {
  const found = new Set<string>();
  return rows.filter((row) => {
    const key = appointmentOf(row);
    const isNew = !found.has(key);
    found.add(key);
    return isNew || row.fte === null;
  });
}

/** Whether rows begin on different days and more than one of them never ends, as in a history without end dates. */
function leavesEndsOut(rows: readonly DatedRow[]): boolean {
  const open = rows.filter(({ from, until }) => from !== null && until === null);
  return open.length > 1 && new Set(open.map(({ from }) => from)).size === open.length;
}

function endedByNext(rows: readonly DatedRow[]): readonly DatedRow[] {
  const begins = rows.flatMap(({ from }) => from ?? []).sort((a, b) => a - b);
  return rows.map((row) => {
    if (row.until !== null || row.from === null) return row;
    const next = begins.find((from) => from > row.from!);
    return next === undefined ? row : { ...row, until: next - 1 };
  });
}

/**
 * The row that tells the function: of those that have begun and not ended the main appointment, else the one that lasts
 * longest, else the largest.
 */
function mainRow(rows: readonly DatedRow[], { day }: ListManner, seen: Seen): DatedRow {
  if (rows.length === 1) return rows[0];
  const holds = ({ from, until }: DatedRow) =>
    day === null || ((from === null || from <= day) && (until === null || until >= day));
  const present = rows.filter(holds);
  if (
    present.length > 0 &&
    present.length < rows.length &&
    rows.some(({ from }) => from !== null && from > day!)
  )
    seen.futureRows++;
  const isMain = ({ row }: DatedRow) => Number(/^(?:j|ja|1|y|yes|waar|true|x)$/i.test(row.text('main')));
  const last = ({ until, outOfService }: DatedRow) => until ?? outOfService ?? Infinity;
  return [...(present.length > 0 ? present : rows)].sort(
    (a, b) =>
      isMain(b) - isMain(a) ||
      Number(last(b) > last(a)) - Number(last(a) > last(b)) ||
      (b.fte ?? 0) - (a.fte ?? 0) ||
      a.row.index - b.row.index,
  )[0];
}

function functionOf(row: ListRow, { codePairs }: ListManner): string {
  const text = row.text('functionName');
  const described = codePairs ? (codePairOf(text)?.description ?? text) : text;
  return described || row.text('functionCode');
}

/** Who has no last day of employment goes on after the last contract: a contract that ends is mostly renewed. */
function goingOn(rows: readonly DatedRow[], seen: Seen): readonly DatedRow[] {
  if (rows.length === 1 && rows[0].until === null) return rows;
  if (rows.some(({ until, outOfService }) => until === null || outOfService !== null)) return rows;
  if (rows.some(({ row }) => row.unread.has('outOfService'))) return rows;
  const last = -smallest(rows.map(({ until }) => -until!));
  seen.contractEnds++;
  return rows.map((row) => (row.until === last ? { ...row, until: null } : row));
}

type Work = Pick<ImportedPerson, 'fte' | 'start' | 'end' | 'endIsRead' | 'changes' | 'knownFrom'>;

/** As `workOf`, for the one row that most people have: there is nothing to add up. */
function workOfOne({ row, inService, outOfService, from, until, fte }: DatedRow, seen: Seen): Work {
  const { unread } = row;
  const startIsRead = !unread.has('inService') && !unread.has('from');
  const isRead = !unread.has('outOfService') && !unread.has('until');
  return {
    fte: row.failed ? null : fte,
    start: startIsRead ? workable(inService ?? from, seen) : null,
    end: isRead ? (outOfService ?? until) : null,
    // Of who left on a day that is not told, an end that is known stays.
    endIsRead: isRead && !unread.has('status'),
    changes: NO_CHANGES,
    knownFrom: null,
  };
}

const NO_CHANGES: ImportedPerson['changes'] = [];

function workOf(rows: readonly DatedRow[], seen: Seen, together: ListManner['besideRows']): Work {
  if (rows.length === 1) return workOfOne(rows[0], seen);
  const services = rows.flatMap(({ inService }) => inService ?? []);
  const ends = rows.flatMap(({ outOfService }) => outOfService ?? []);
  const service = services.length > 0 ? smallest(services) : null;
  const leaves = ends.length > 0 && ends.length === rows.length ? -smallest(ends.map((end) => -end)) : null;
  const froms = rows.map(({ from }) => from);

  if (together === 'costs') rows[0].row.fail(null, 'missingFte');
  const failed = rows.some(({ row, fte }) => row.failed || fte === null);
  const periods = rows.map((row) => ({ ...daysOf(row), fte: failed ? 0 : row.fte! }));
  const timeline = addUp(together === 'largest' ? largestOfDays(periods) : periods);
  const isRead = (...fields: StaffField[]) =>
    rows.every(({ row }) => !fields.some((field) => row.unread.has(field)));
  // The first or last of the days that could be read is not the first or last day.
  const start = isRead('inService', 'from') ? workable(service ?? timeline.start, seen) : null;
  const endIsRead = isRead('outOfService', 'until', 'status');
  const end = isRead('outOfService', 'until') ? (leaves ?? timeline.end) : null;
  if (failed) return { fte: null, start, end, endIsRead, changes: [], knownFrom: null };

  const most = everyFte(timeline).find((fte) => fte > MOST_FTE);
  if (most !== undefined) {
    rows[0].row.fail(null, 'fteSum', String(most).replace('.', ','));
    return { fte: null, start, end, endIsRead, changes: [], knownFrom: null };
  }
  // What lies before the first day that is computed needs no change of its own.
  const early = timeline.changes.filter(({ from }) => !isWorkable(from));
  const changes = timeline.changes.filter(({ from }) => isWorkable(from) && (end === null || from <= end));
  if (changes.length > 0) seen.changesInTime++;
  const known = froms.every((from) => from !== null) ? smallest(froms.map((from) => from!)) : null;
  return {
    fte: early.length > 0 ? early[early.length - 1].fte : timeline.fte,
    start,
    end,
    endIsRead,
    changes,
    knownFrom: known !== null && changes.length > 0 ? known : null,
  };
}

function smallest(days: readonly Day[]): Day {
  return days.reduce((least, day) => Math.min(least, day), Infinity);
}

function workable(day: Day | null, seen: Seen): Day | null {
  if (day === null || isWorkable(day)) return day;
  seen.beforeFirstDay++;
  return null;
}
