import type { Cell } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import { each, partOf, type ShareSteps } from '../../pacing';
import { cleanText, isExcelError, ListRow, type SeenDates } from './columnReaders';
import { countedOnce, type CountedRows } from './countedOnce';
import { BirthDates, isBornTooLate } from './birthDates';
import { placeFields, type StaffField } from './fields';
import type { ListLayout } from './listLayout';
import { NumbersSeen } from './numbersSeen';
import type { DatedRow } from './person';
import { isFlattened } from './personNumber';
import type { ListProblem, StaffListChoices } from './reading';
import { readSize, type SizeColumn } from './sizeColumn';

/** The rows of people with their dates and fte read, and what was seen of them. */
export interface ReadRows {
  readonly rows: readonly DatedRow[];
  readonly counted: CountedRows;
  readonly numbers: NumbersSeen;
  readonly dates: Readonly<SeenDates>;
}

/** Reads the rows of people, in steps; what cannot be read is reported and the rest goes on. */
export function* rowSteps(
  { headerRow, headers, first, below, kinds, columns, byField, joined }: ListLayout,
  size: SizeColumn | null,
  choices: StaffListChoices,
  report: (problem: ListProblem) => void,
): ShareSteps<ReadRows> {
  const counted = yield* partOf(countedOnce(below, kinds, choices.identicalRows ?? 'once'), [0, 0.35]);
  const dates: SeenDates = { shortYears: 0, openEnds: 0, utcTimes: 0 };
  const numbers = new NumbersSeen();
  const places = columns.filter(
    ({ field, reason }) =>
      field === 'location' ||
      (reason.code === 'notUsed' && reason.meaning === 'school') ||
      (reason.code === 'taken' && reason.field === 'location'),
  );
  const born = columns.find(({ reason }) => reason.code === 'notUsed' && reason.meaning === 'birthDate');
  const births = born && new BirthDates(born.contents.order);
  const isLong = headerRow === null ? () => false : longRows(headers);
  const texts = TEXTS.filter((field) => byField.has(field));
  const reading = each(counted.indexes, (index) => {
    const cells = below[index];
    const place = places.map((column) => cleanText(cells[column.index])).join('|');
    const continued = numbers.continued(cells, byField);
    const row = new ListRow(first + index, cells, byField, report, continued, place, joined);
    if (isLong(cells)) row.fail(null, 'longRow', longPart(cells, headers));
    numbers.add(row);
    if (row.key === null) {
      failNumber(row);
      return null;
    }
    row.noteErrors(texts);
    if (born && births?.isOther(row.key, cells[born.index])) row.fail(null, 'otherBirthDate');
    const dated = datedRow(row, size, dates, choices.day ?? null);
    const start = dated.inService ?? dated.from;
    if (born && start !== null && isBornTooLate(cells[born.index], born.contents.order, start))
      row.note(dated.inService === null ? 'from' : 'inService', 'bornTooLate');
    return dated;
  });
  const rows = yield* partOf(reading, [0.35, 1]);
  return { rows: rows.filter((row) => row !== null), counted, numbers, dates };
}

/** Fields of text that are taken over: an error of Excel in one of them is not the same as nothing. */
const TEXTS = [
  'fullName',
  'callName',
  'surname',
  'functionName',
  'functionScale',
  'personalScale',
  'scale',
  'step',
  'category',
  ...placeFields,
] as const satisfies readonly StaffField[];

/** Tells rows with more filled cells than there are headers, as when a decimal comma parted a number of a comma-separated file. */
function longRows(headers: readonly string[]): (cells: readonly Cell[]) => boolean {
  const named = headers.reduce((last, header, index) => (header === '' ? last : index + 1), 0);
  return (cells) => cells.length > named && cells.slice(named).some((cell) => cleanText(cell) !== '');
}

function longPart(cells: readonly Cell[], headers: readonly string[]): string {
  return cells
    .slice(Math.max(0, headers.filter((header) => header !== '').length - 1))
    .map(cleanText)
    .join(' | ');
}

function failNumber(row: ListRow): void {
  const cell = row.cell('number');
  if (isExcelError(cell)) row.fail('number', 'excelError');
  else if (isFlattened(cleanText(cell))) row.fail('number', 'flattenedNumber');
  else row.fail('number', 'missingNumber', row.text('fullName') || row.text('surname'));
}

const LEFT =
  /^(?:(?:is )?uit ?dienst|inactief|vertrokken|ex[- ]|oud[- ]?medewerker|be[eë]indigd|ontslagen|gepensioneerd|overleden|niet (?:meer )?in dienst|inactive|left|terminated|former)(?!\p{L})/iu;

/** Headers of a column that asks whether somebody is still there, and the answers that say no. */
const ASKS_ACTIVE = /^(?:actief|active|in dienst j)/i;
const NO = /^(?:nee|n|no|false|onwaar|0)$/i;

function saysLeft(row: ListRow): boolean {
  const status = row.text('status');
  return LEFT.test(status) || (NO.test(status) && ASKS_ACTIVE.test(row.header('status')));
}

function datedRow(row: ListRow, size: SizeColumn | null, seen: SeenDates, today: Day | null): DatedRow {
  const inService = row.day('inService', seen) ?? null;
  const from = row.day('from', seen) ?? null;
  const outOfService = endOf(row, 'outOfService', inService, seen);
  const until = endOf(row, 'until', from, seen);
  if (saysLeft(row) && outOfService === null && (until === null || (today !== null && until > today)))
    row.fail('status', 'leftWithoutDate');
  return { row, inService, outOfService, from, until, fte: readSize(row, size) };
}

/** The last day; of two dates that contradict each other neither says when it ended. */
function endOf(row: ListRow, field: StaffField, start: Day | null, seen: SeenDates): Day | null {
  const end = row.day(field, seen) ?? null;
  if (start === null || end === null || end >= start) return end;
  row.fail(field, 'endsBeforeStart');
  return null;
}
