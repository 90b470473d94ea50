import type { Cell } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import { inOneGo } from '../../pacing';
import { holdsCodePairs } from './codePairs';
import { cleanText, isExcelError, ListRow, saysSomething, type SeenDates } from './columnReaders';
import { countedOnce } from './countedOnce';
import { exclusiveEnds } from './exclusiveEnds';
import { dateOrderOf, OrderDoubt, type DateOrder, type OrderVotes } from './dates';
import { numberAndNameSteps } from './numberAndName';
import { isFlattened } from './personNumber';
import { dateFields, isOneOf, type StaffField } from './fields';
import { findHeaderRow } from './headerRow';
import {
  dateRemarks,
  functionRemarks,
  nameRemarks,
  rowsAbove,
  seenRemarks,
  skippedRows,
} from './listRemarks';
import { peopleSteps, type DatedRow, type ListManner, type Seen } from './person';
import type { ColumnProposal } from './columnProposal';
import { columnSteps } from './proposal';
import type { ListCells, ListProblem, ListRemark, StaffListChoices, StaffListReading } from './reading';
import { NumbersSeen } from './numbersSeen';
import { withRowDates } from './rowDates';
import { rowKinds, type PersonColumns } from './rowKind';
import { rowsOfOtherSize } from './sizesDiffer';
import { readSize, sizeColumnSteps, sizeQuestions, sizeRemarks, type SizeColumn } from './sizeColumn';
import { each, partOf, type ShareSteps } from '../../pacing';

/**
 * Understands a list of staff: which row holds the headers, which column is which, and who works how much from when to
 * when. Never throws: what cannot be read is listed and the rest goes on.
 *
 * @param choices what the user decided; the rest is proposed
 */
export function readStaffList(cells: ListCells, choices: StaffListChoices = {}): StaffListReading {
  return inOneGo(staffListSteps(cells, choices));
}

/** As `readStaffList`, in steps. */
export function* staffListSteps(
  cells: ListCells,
  choices: StaffListChoices = {},
): ShareSteps<StaffListReading> {
  const headerRow = choices.headerRow === undefined ? findHeaderRow(cells) : choices.headerRow;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const headers = Array.from({ length: width }, (_, index) =>
    headerRow === null ? '' : cleanText(cells[headerRow]?.[index]),
  );
  const first = headerRow === null ? 0 : headerRow + 1;
  const below = cells.slice(first);
  const wide = yield* partOf(each(below, hasWidth), shares.widths);
  const proposed = yield* partOf(
    columnSteps(
      headers,
      below.filter((_, index) => wide[index]),
      choices.columns,
    ),
    shares.columns,
  );
  const columns = withOneOrder(proposed.columns, choices.dateOrder);
  const byField = fieldsOf(columns);
  const joined = byField.has('number')
    ? null
    : yield* partOf(numberAndNameSteps(byField, below), shares.joined);
  const telling = tellingColumns(columns);
  const kinds = yield* partOf(each(below, rowKinds(headers, telling)), shares.kinds);
  const people = below.filter((_, index) => kinds[index] === 'person');

  const asksOrder = yield* partOf(isOrderOpen(people, byField), shares.order);
  const size = yield* partOf(sizeColumnSteps(byField, people, choices), shares.size);
  const problems: ListProblem[] = [];
  const report = (problem: ListProblem) => problems.push(problem);
  const counted = yield* partOf(countedOnce(below, kinds, choices.identicalRows ?? 'once'), shares.once);
  const dates: SeenDates = { shortYears: 0, openEnds: 0, utcTimes: 0 };
  const numbers = new NumbersSeen();
  const places = columns.filter(({ reason }) => reason.code === 'notUsed' && reason.meaning === 'school');
  const rows = yield* partOf(
    each(counted.indexes, (index) => {
      const cells = below[index];
      const row = new ListRow(
        first + index,
        cells,
        byField,
        report,
        numbers.continued(cells, byField),
        places.map((column) => cleanText(cells[column.index])).join('|'),
        joined,
      );
      if (headerRow !== null && isTooLong(cells, headers))
        row.fail(null, 'longRow', longPart(cells, headers));
      numbers.add(row);
      if (row.key !== null) return datedRow(row, size, dates, choices.day ?? null);
      failNumber(row);
      return null;
    }),
    shares.rows,
  );
  const read = rows.filter((row) => row !== null);
  const bounded = withRowDates(read);
  yield shares.functions[0];
  const { rows: dated, count: exclusive } = exclusiveEnds(bounded);

  const functions = yield* partOf(
    each(dated, ({ row }) => row.text('functionName')),
    shares.functions,
  );
  const manner: ListManner = {
    codePairs: holdsCodePairs(functions),
    scale: choices.scale ?? 'personal',
    openRows: choices.openRows ?? 'replace',
    repeatedFte: choices.repeatedFte ?? 'once',
    day: choices.day ?? null,
    tellsLeaving: byField.has('outOfService'),
  };
  const seen: Seen = {
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
  };
  const byPerson = yield* partOf(grouped(dated), shares.grouped);
  const otherSize = new Set(yield* partOf(rowsOfOtherSize(size, byField, below), shares.otherSize));
  const result = yield* partOf(peopleSteps([...byPerson.values()], manner, seen), shares.people);
  for (const own of byPerson.values()) {
    // The percentage beside one of several rows can be its share of the costs.
    const [{ row }] = own;
    if (size && own.length === 1 && otherSize.has(row.index - first)) row.note(size.field, 'sizesDiffer');
  }
  problems.sort((a, b) => a.row - b.row);

  const remarks: ListRemark[] = [
    headerRow === null ? { code: 'noHeaderRow' } : { code: 'headerRow', row: headerRow },
    ...rowsAbove(cells, headerRow),
    ...skippedRows(kinds, first),
    ...sizeRemarks(size, byField),
    ...numbers.remarks(),
    ...(joined === null ? [] : [{ code: 'numberAndName', column: joined } as const]),
    ...dateRemarks(byField, dates),
    ...(exclusive > 0 ? [{ code: 'exclusiveEnds', count: exclusive } as const] : []),
    ...functionRemarks(byField, functions, manner),
    ...seenRemarks(seen, manner),
    ...(counted.twice.length > 0
      ? [
          {
            code: 'identicalRows',
            count: counted.twice.length,
            counted: choices.identicalRows ?? 'once',
            rows: counted.twice.map((index) => first + index),
          } as const,
        ]
      : []),
    ...(yield* partOf(nameRemarks(byPerson, result), shares.names)),
  ];
  const noNumber = byField.has('number') || joined !== null ? [] : (['number'] as const);
  return {
    headerRow,
    columns,
    people: result,
    problems,
    remarks,
    questions: [
      ...noNumber,
      ...(proposed.rivals.length > 0 ? (['columns'] as const) : []),
      ...sizeQuestions(size),
      ...(asksOrder && choices.dateOrder === undefined ? (['dateOrder'] as const) : []),
      ...(seen.replacedRows > 0 && choices.openRows === undefined ? (['openRows'] as const) : []),
      ...(seen.repeatedFte > 0 && choices.repeatedFte === undefined ? (['repeatedFte'] as const) : []),
    ],
    rivals: proposed.rivals,
    fteUnit: size?.unit ?? null,
  };
}

const LEFT =
  /^(?:(?:is )?uit ?dienst|inactief|vertrokken|ex[- ]|oud[- ]?medewerker|be[eë]indigd|ontslagen|gepensioneerd|overleden|niet (?:meer )?in dienst|inactive|left|terminated|former)(?!\p{L})/iu;

/** From which share of the work to which each part of it lasts, about. */
const shares = {
  widths: [0, 0.05],
  columns: [0.05, 0.38],
  joined: [0.38, 0.4],
  kinds: [0.4, 0.52],
  order: [0.52, 0.54],
  size: [0.54, 0.56],
  once: [0.56, 0.65],
  rows: [0.65, 0.8],
  functions: [0.8, 0.82],
  grouped: [0.82, 0.83],
  otherSize: [0.83, 0.86],
  people: [0.86, 0.95],
  names: [0.95, 1],
} as const;

/** Columns that are read, by what they hold. */
export function fieldsOf(columns: readonly ColumnProposal[]): ReadonlyMap<StaffField, ColumnProposal> {
  const found = new Map<StaffField, ColumnProposal>();
  for (const column of columns) {
    if (column.field !== null && !found.has(column.field)) found.set(column.field, column);
  }
  return found;
}

/** The order of day and month is one for the whole list, where a column does not itself tell another. */
function withOneOrder(
  columns: readonly ColumnProposal[],
  chosen: DateOrder | undefined,
): readonly ColumnProposal[] {
  const dates = columns.filter(({ field }) => isOneOf(dateFields, field));
  const list: OrderVotes = {
    dayFirst: dates.some(({ contents }) => contents.orderVotes.dayFirst),
    monthFirst: dates.some(({ contents }) => contents.orderVotes.monthFirst),
  };
  return columns.map((column) =>
    isOneOf(dateFields, column.field)
      ? {
          ...column,
          contents: {
            ...column.contents,
            order: chosen ?? dateOrderOf(column.contents.orderVotes, list),
          },
        }
      : column,
  );
}

function tellingColumns(columns: readonly ColumnProposal[]): PersonColumns {
  const placesOf = (fields: readonly StaffField[]) =>
    columns.filter(({ field }) => isOneOf(fields, field)).map(({ index }) => index);
  return {
    number: placesOf(['number'])[0] ?? null,
    names: placesOf(['fullName', 'surname', 'surnameInUse', 'callName']),
    dates: placesOf(dateFields),
  };
}

/** More filled cells than there are headers, as when a decimal comma parted a number of a comma-separated file. */
function isTooLong(cells: readonly Cell[], headers: readonly string[]): boolean {
  const named = headers.reduce((last, header, index) => (header === '' ? last : index + 1), 0);
  return cells.slice(named).some((cell) => cleanText(cell) !== '');
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

/** Titles and section rows of one cell say nothing about the columns. */
function hasWidth(row: readonly Cell[]): boolean {
  return row.filter(saysSomething).length > 1;
}

function datedRow(row: ListRow, size: SizeColumn | null, seen: SeenDates, today: Day | null): DatedRow {
  const day = (field: StaffField) => row.day(field, seen) ?? null;
  const inService = day('inService');
  const from = day('from');
  // Of two dates that contradict each other neither says when it ended.
  const notBefore = (start: Day | null, field: StaffField) => {
    const end = day(field);
    if (start === null || end === null || end >= start) return end;
    row.fail(field, 'endsBeforeStart');
    return null;
  };
  const outOfService = notBefore(inService, 'outOfService');
  const until = notBefore(from, 'until');
  if (
    LEFT.test(row.text('status')) &&
    outOfService === null &&
    (until === null || (today !== null && until > today))
  )
    row.fail('status', 'leftWithoutDate');
  return { row, inService, outOfService, from, until, fte: readSize(row, size) };
}

function* grouped(rows: readonly DatedRow[]): ShareSteps<ReadonlyMap<string, DatedRow[]>> {
  const people = new Map<string, DatedRow[]>();
  yield* each(rows, (row) => {
    const own = people.get(row.row.key!);
    if (own) own.push(row);
    else people.set(row.row.key!, [row]);
  });
  return people;
}

/** Whether it must be asked in which order day and month stand in the dates of the people. */
function* isOrderOpen(
  people: ListCells,
  byField: ReadonlyMap<StaffField, ColumnProposal>,
): ShareSteps<boolean> {
  const columns = dateFields.flatMap((field) => byField.get(field)?.index ?? []);
  const doubt = new OrderDoubt();
  yield* each(people, (row) => columns.forEach((column) => doubt.add(row[column])));
  return doubt.isOpen;
}
