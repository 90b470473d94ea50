import type { Day } from '../../domain/calendar';
import { codePairOf } from './codePairs';
import { writtenNumber, type ListRow } from './columnReaders';
import { isWorkable } from './dates';
import type { StaffField } from './fields';
import { MOST_FTE } from './fteUnit';
import { composeName } from './names';
import { addUp, type Period } from './periods';
import type { ImportedPerson } from './reading';

/** A row with its dates and fte read. */
export interface DatedRow {
  readonly row: ListRow;
  readonly inService: Day | null;
  readonly outOfService: Day | null;
  /** The row's own dates; null where it has none. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly fte: number | null;
}

/** What was seen while people were put together, to be told. */
export interface Seen {
  beforeFirstDay: number;
  severalRows: number;
  changesInTime: number;
  severalFunctions: number;
  twoScales: number;
  functionScaleOnly: number;
}

/** How the function and scale cells of this list are read. */
export interface ListManner {
  readonly codePairs: boolean;
  readonly scale: 'personal' | 'function';
}

/** Puts the rows of one person together. At least one row. */
export function personOf(rows: readonly DatedRow[], manner: ListManner, seen: Seen): ImportedPerson {
  const main = mainRow(rows);
  const { row } = main;
  const functionNames = new Set(rows.map((one) => functionOf(one.row, manner)));
  if (rows.length > 1) seen.severalRows++;
  if (functionNames.size > 1) seen.severalFunctions++;
  const own = row.text('personalScale') !== '' ? row.label('personalScale') : row.label('scale');
  const ofFunction = row.label('functionScale');
  const differ = own !== '' && ofFunction !== '' && own !== ofFunction;
  if (differ) seen.twoScales++;
  if (own === '' && ofFunction !== '') seen.functionScaleOnly++;
  const scale = manner.scale === 'function' ? ofFunction || own : own || ofFunction;

  return {
    key: row.key!,
    number: writtenNumber(row.text('number')),
    name: nameOf(rows.find((one) => nameOf(one.row) !== '')?.row ?? row),
    functionName: functionOf(row, manner),
    scale,
    // The step counts in the personal scale: in another one it would be another salary.
    step: differ && manner.scale === 'function' ? '' : row.label('step'),
    ...workOf(rows, seen),
    rows: rows.map((one) => one.row.index),
  };
}

/** The row that tells the function: the main appointment, else the one that lasts longest, else the largest. */
function mainRow(rows: readonly DatedRow[]): DatedRow {
  const isMain = ({ row }: DatedRow) => Number(/^(?:j|ja|1|y|yes|waar|true|x)$/i.test(row.text('main')));
  const last = ({ until, outOfService }: DatedRow) => until ?? outOfService ?? Infinity;
  return [...rows].sort(
    (a, b) =>
      isMain(b) - isMain(a) ||
      Number(last(b) > last(a)) - Number(last(a) > last(b)) ||
      (b.fte ?? 0) - (a.fte ?? 0) ||
      a.row.index - b.row.index,
  )[0];
}

export function nameOf(row: ListRow): string {
  return composeName({
    fullName: row.text('fullName'),
    callName: row.text('callName'),
    firstName: row.text('firstName'),
    initials: row.text('initials'),
    prefix: row.text('prefix'),
    surname: row.text('surname'),
    prefixInUse: row.text('prefixInUse'),
    surnameInUse: row.text('surnameInUse'),
    partnerPrefix: row.text('partnerPrefix'),
    partnerSurname: row.text('partnerSurname'),
    nameUse: row.text('nameUse'),
  });
}

function functionOf(row: ListRow, { codePairs }: ListManner): string {
  const text = row.text('functionName');
  const described = codePairs ? (codePairOf(text)?.description ?? text) : text;
  return described || row.text('functionCode');
}

type Work = Pick<ImportedPerson, 'fte' | 'start' | 'end' | 'endIsRead' | 'changes' | 'knownFrom'>;

function workOf(rows: readonly DatedRow[], seen: Seen): Work {
  const services = rows.flatMap(({ inService }) => inService ?? []);
  const ends = rows.flatMap(({ outOfService }) => outOfService ?? []);
  const service = services.length > 0 ? Math.min(...services) : null;
  const leaves = ends.length > 0 && ends.length === rows.length ? Math.max(...ends) : null;
  const froms = rows.map(({ from }) => from);

  const failed = rows.some(({ row, fte }) => row.failed || fte === null);
  const timeline = addUp(
    failed
      ? rows.map((row) => ({ ...periodOf(row), fte: 0 }))
      : rows.map((row) => ({ ...periodOf(row), fte: row.fte! })),
  );
  const isRead = (...fields: StaffField[]) =>
    rows.every(({ row }) => !fields.some((field) => row.unread.has(field)));
  // The first or last of the days that could be read is not the first or last day.
  const start = isRead('inService', 'from') ? workable(service ?? timeline.start, seen) : null;
  const endIsRead = isRead('outOfService', 'until');
  const end = endIsRead ? (leaves ?? timeline.end) : null;
  if (failed) return { fte: null, start, end, endIsRead, changes: [], knownFrom: null };

  const most = [timeline.fte, ...timeline.changes.map(({ fte }) => fte)].find((fte) => fte > MOST_FTE);
  if (most !== undefined) {
    rows[0].row.fail(null, 'fteSum', String(most).replace('.', ','));
    return { fte: null, start, end, endIsRead, changes: [], knownFrom: null };
  }
  // What lies before the first day that is computed needs no change of its own.
  const early = timeline.changes.filter(({ from }) => !isWorkable(from));
  const changes = timeline.changes.filter(({ from }) => isWorkable(from) && (end === null || from <= end));
  if (changes.length > 0) seen.changesInTime++;
  const known = froms.every((from) => from !== null) ? Math.min(...froms.map((from) => from!)) : null;
  return {
    fte: early.length > 0 ? early[early.length - 1].fte : timeline.fte,
    start,
    end,
    endIsRead,
    changes,
    knownFrom: known !== null && changes.length > 0 ? known : null,
  };
}

/** A row counts in its own days, or else as long as the person is employed. */
function periodOf({ from, until, inService, outOfService }: DatedRow): Omit<Period, 'fte'> {
  return { from: from ?? inService, until: until ?? outOfService };
}

function workable(day: Day | null, seen: Seen): Day | null {
  if (day === null || isWorkable(day)) return day;
  seen.beforeFirstDay++;
  return null;
}
