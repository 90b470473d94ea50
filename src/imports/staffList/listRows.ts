import type { Cell } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import { each, partOf, type ShareSteps } from '../../pacing';
import { ListRow, type SeenDates } from './columnReaders';
import { cleanText, isExcelError } from '../cells/text';
import { countedOnce, type CountedRows } from './countedOnce';
import { BirthDates, isBornTooLate, nameAndBirth } from './birthDates';
import { placeFields, type StaffField } from './fields';
import type { ListLayout } from './listLayout';
import { NumbersSeen } from './numbersSeen';
import type { DatedRow } from './datedRow';
import { isFlattened } from '../cells/personNumber';
import type { ListProblem, StaffListChoices } from './reading';
import { readSize, type SizeColumn } from './sizeColumn';

/** The rows of people with their dates and fte read, and what was seen of them. */
export interface ReadRows {
  readonly rows: readonly DatedRow[];
  readonly counted: CountedRows;
  readonly numbers: NumbersSeen;
  readonly dates: Readonly<SeenDates>;
  /** The names in rows without a number of which somebody with a number has the name and the date of birth. */
  readonly sameBirth: readonly string[];
}

/** Reads the rows of people, in steps; what cannot be read is reported and the rest goes on. */
export function* rowSteps(
  layout: ListLayout,
  size: SizeColumn | null,
  choices: StaffListChoices,
  report: (problem: ListProblem) => void,
): ShareSteps<ReadRows> {
  const { below, kinds, byField } = layout;
  const counted = yield* partOf(countedOnce(below, kinds, choices.identicalRows ?? 'once'), [0, 0.35]);
  const dates: SeenDates = { shortYears: 0, openEnds: 0, utcTimes: 0 };
  const numbers = new NumbersSeen();
  const read = rowReader(layout, size, dates, choices.day ?? null, report);
  const nameless: number[] = [];
  const reading = each(counted.indexes, (index) => {
    const { row, dated } = read(index, numbers.continued(below[index], byField));
    numbers.add(row);
    if (row.key === null && row.text('number') === '') {
      nameless.push(index);
      return null;
    }
    if (row.key === null) failNumber(row);
    return dated();
  });
  const rows = (yield* partOf(reading, [0.35, 0.95])).filter((row) => row !== null);
  const known = nameless.length === 0 ? null : yield* partOf(knownByBirth(layout, rows), [0.95, 1]);
  const sameBirth: string[] = [];
  for (const index of nameless) {
    const { row, dated } = read(index, null);
    const number = known?.(row) ?? null;
    if (number !== null) sameBirth.push(row.name);
    if (number !== null && choices.sameBirth === 'join') {
      rows.push(read(index, number).dated()!);
      continue;
    }
    failNumber(row);
    dated();
  }
  if (sameBirth.length > 0) rows.sort((a, b) => a.row.index - b.row.index);
  return { rows, counted, numbers, dates, sameBirth };
}

const birthColumn = ({ columns }: ListLayout) =>
  columns.find(({ reason }) => reason.code === 'notUsed' && reason.meaning === 'birthDate');

/** Finds the number of who has the name and the date of birth of a row; null where nobody has, or more than one. */
function* knownByBirth(
  layout: ListLayout,
  rows: readonly DatedRow[],
): ShareSteps<(row: ListRow) => string | null> {
  const born = birthColumn(layout);
  if (born === undefined) return () => null;
  const personOf = (row: ListRow) =>
    nameAndBirth(row.name, layout.below[row.index - layout.first][born.index], born.contents.order);
  const numbers = new Map<string, string | null>();
  yield* each(rows, ({ row }) => {
    const person = personOf(row);
    if (person === null) return;
    const known = numbers.get(person);
    numbers.set(person, known === undefined || known === row.number ? row.number : null);
  });
  return (row) => numbers.get(personOf(row) ?? '') ?? null;
}

/** Reads a row below the headers, by its place there and the number of a row above when it leaves its own out. */
function rowReader(
  layout: ListLayout,
  size: SizeColumn | null,
  dates: SeenDates,
  today: Day | null,
  report: (problem: ListProblem) => void,
) {
  const { headerRow, headers, first, below, columns, byField, joined } = layout;
  const places = columns.filter(
    ({ field, reason }) =>
      field === 'location' ||
      (reason.code === 'notUsed' && reason.meaning === 'school') ||
      (reason.code === 'taken' && reason.field === 'location'),
  );
  const born = birthColumn(layout);
  const births = born && new BirthDates(born.contents.order);
  const isLong = headerRow === null ? () => false : longRows(headers);
  const texts = TEXTS.filter((field) => byField.has(field));
  return (index: number, continued: string | null) => {
    const cells = below[index];
    const place = places.map((column) => cleanText(cells[column.index])).join('|');
    const row = new ListRow(first + index, cells, byField, report, continued, place, joined);
    /** Null for a row without a number. */
    const dated = (): DatedRow | null => {
      if (isLong(cells)) row.fail(null, 'longRow', longPart(cells, headers));
      if (row.key === null) return null;
      row.noteErrors(texts);
      if (born && births?.isOther(row.key, cells[born.index])) row.fail(null, 'otherBirthDate');
      const found = datedRow(row, size, dates, today);
      const start = found.inService ?? found.from;
      if (born && start !== null && isBornTooLate(cells[born.index], born.contents.order, start))
        row.note(found.inService === null ? 'from' : 'inService', 'bornTooLate');
      return found;
    };
    return { row, dated };
  };
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
