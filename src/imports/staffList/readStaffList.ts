import type { Cell } from '../../cells/values';
import type { Day } from '../../domain/calendar';
import { codePairOf, holdsCodePairs } from './codePairs';
import { cleanText, isExcelError, ListRow } from './columnReaders';
import type { StaffField } from './fields';
import { findHeaderRow } from './headerRow';
import { nameOf, personOf, type DatedRow, type ListManner, type Seen } from './person';
import type { ColumnProposal } from './columnProposal';
import { proposeColumns } from './proposal';
import type {
  ImportedPerson,
  ListCells,
  ListProblem,
  ListRemark,
  StaffListChoices,
  StaffListReading,
} from './reading';
import { rowKindOf, type RowKind } from './rowKind';
import { readSize, sizeColumnOf, sizeQuestions, sizeRemarks, type SizeColumn } from './sizeColumn';

/**
 * Understands a list of staff: which row holds the headers, which column is which, and who works how much from when to
 * when. Never throws: what cannot be read is listed and the rest goes on.
 *
 * @param choices what the user decided; the rest is proposed
 */
export function readStaffList(cells: ListCells, choices: StaffListChoices = {}): StaffListReading {
  const headerRow = choices.headerRow === undefined ? findHeaderRow(cells) : choices.headerRow;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const headers = Array.from({ length: width }, (_, index) =>
    headerRow === null ? '' : cleanText(cells[headerRow]?.[index]),
  );
  const first = headerRow === null ? 0 : headerRow + 1;
  const below = cells.slice(first);
  const columns = proposeColumns(headers, below.filter(hasWidth), choices.columns);
  const byField = fieldsOf(columns);
  const kinds = below.map((row) => rowKindOf(row, headers, byField.get('number')?.index ?? null));
  const people = below.filter((_, index) => kinds[index] === 'person');

  const size = sizeColumnOf(byField, people, choices);
  const problems: ListProblem[] = [];
  const counted = countedOnce(below, kinds, choices.identicalRows ?? 'once');
  const rows = counted.indexes.map(
    (index) => new ListRow(first + index, below[index], byField, (problem) => problems.push(problem)),
  );
  const dates = { shortYears: 0, openEnds: 0 };
  const dated = rows.flatMap((row) => {
    if (row.key === null)
      row.fail('number', isExcelError(row.cell('number')) ? 'excelError' : 'missingNumber');
    return row.key === null ? [] : [datedRow(row, size, dates)];
  });

  const functions = dated.map(({ row }) => row.text('functionName'));
  const manner: ListManner = { codePairs: holdsCodePairs(functions), scale: choices.scale ?? 'personal' };
  const seen: Seen = {
    beforeFirstDay: 0,
    severalRows: 0,
    changesInTime: 0,
    severalFunctions: 0,
    twoScales: 0,
    functionScaleOnly: 0,
  };
  const byPerson = grouped(dated);
  const result = [...byPerson.values()].map((own) => personOf(own, manner, seen));
  problems.sort((a, b) => a.row - b.row);

  const remarks: ListRemark[] = [
    headerRow === null ? { code: 'noHeaderRow' } : { code: 'headerRow', row: headerRow },
    ...skippedRows(kinds, first),
    ...sizeRemarks(size, byField),
    ...dateRemarks(byField, dates),
    ...functionRemarks(byField, functions, manner),
    ...seenRemarks(seen, manner),
    ...(counted.twice > 0
      ? [{ code: 'identicalRows', count: counted.twice, counted: choices.identicalRows ?? 'once' } as const]
      : []),
    ...nameRemarks(byPerson, result),
  ];
  const noNumber = byField.has('number') ? [] : (['number'] as const);
  return {
    headerRow,
    columns,
    people: result,
    problems,
    remarks,
    questions: [...noNumber, ...sizeQuestions(size)],
    fteUnit: size?.unit ?? null,
  };
}

/** Columns that are read, by what they hold. */
export function fieldsOf(columns: readonly ColumnProposal[]): ReadonlyMap<StaffField, ColumnProposal> {
  const found = new Map<StaffField, ColumnProposal>();
  for (const column of columns) {
    if (column.field !== null && !found.has(column.field)) found.set(column.field, column);
  }
  return found;
}

/** Titles and section rows of one cell say nothing about the columns. */
function hasWidth(row: readonly Cell[]): boolean {
  return row.filter((cell) => cleanText(cell) !== '').length > 1;
}

/** The rows of people; of rows that are the same cell for cell only the first, when they are to count once. */
function countedOnce(
  rows: ListCells,
  kinds: readonly RowKind[],
  identical: 'once' | 'add',
): { readonly indexes: readonly number[]; readonly twice: number } {
  const found = new Set<string>();
  const indexes: number[] = [];
  let twice = 0;
  rows.forEach((row, index) => {
    if (kinds[index] !== 'person') return;
    const text = JSON.stringify(row.map(cleanText));
    const again = found.has(text);
    found.add(text);
    if (again) twice++;
    if (!again || identical === 'add') indexes.push(index);
  });
  return { indexes, twice };
}

function datedRow(
  row: ListRow,
  size: SizeColumn | null,
  seen: { shortYears: number; openEnds: number },
): DatedRow {
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
  return { row, inService, outOfService, from, until, fte: readSize(row, size) };
}

function grouped(rows: readonly DatedRow[]): ReadonlyMap<string, DatedRow[]> {
  const people = new Map<string, DatedRow[]>();
  for (const row of rows) {
    const own = people.get(row.row.key!);
    if (own) own.push(row);
    else people.set(row.row.key!, [row]);
  }
  return people;
}

function skippedRows(kinds: readonly RowKind[], first: number): ListRemark[] {
  return (['total', 'section', 'header', 'example'] as const).flatMap((kind) => {
    const rows = kinds.flatMap((own, index) => (own === kind ? [first + index] : []));
    return rows.length > 0 ? [{ code: 'skipped', kind, rows } as const] : [];
  });
}

function dateRemarks(
  columns: ReadonlyMap<StaffField, ColumnProposal>,
  { shortYears, openEnds }: { readonly shortYears: number; readonly openEnds: number },
): ListRemark[] {
  const turned = (['inService', 'outOfService', 'from', 'until'] as const).flatMap((field): ListRemark[] => {
    const column = columns.get(field);
    return column?.contents.order === 'monthFirst' ? [{ code: 'monthFirst', column: column.index }] : [];
  });
  return [
    ...turned,
    ...(shortYears > 0 ? [{ code: 'shortYears', count: shortYears } as const] : []),
    ...(openEnds > 0 ? [{ code: 'openEnds', count: openEnds } as const] : []),
    ...(columns.has('inService') || columns.has('from') ? [] : [{ code: 'noStart' } as const]),
  ];
}

function functionRemarks(
  columns: ReadonlyMap<StaffField, ColumnProposal>,
  functions: readonly string[],
  manner: ListManner,
): ListRemark[] {
  const text = manner.codePairs ? functions.find((one) => codePairOf(one) !== null) : undefined;
  if (text === undefined) return [];
  return [
    {
      code: 'codePairs',
      column: columns.get('functionName')!.index,
      text,
      description: codePairOf(text)!.description,
    },
  ];
}

function seenRemarks(seen: Seen, manner: ListManner): ListRemark[] {
  const counts = (['severalRows', 'changesInTime', 'severalFunctions'] as const).flatMap(
    (code): ListRemark[] => (seen[code] > 0 ? [{ code, people: seen[code] }] : []),
  );
  return [
    ...counts,
    ...(seen.twoScales > 0
      ? [{ code: 'twoScales', people: seen.twoScales, used: manner.scale } as const]
      : []),
    ...(seen.functionScaleOnly > 0
      ? [{ code: 'functionScaleOnly', people: seen.functionScaleOnly } as const]
      : []),
    ...(seen.beforeFirstDay > 0 ? [{ code: 'beforeFirstDay', count: seen.beforeFirstDay } as const] : []),
  ];
}

/** One number with two names, and one name with two numbers: neither is joined or parted, both are told. */
function nameRemarks(
  byPerson: ReadonlyMap<string, readonly DatedRow[]>,
  people: readonly ImportedPerson[],
): ListRemark[] {
  const remarks: ListRemark[] = [];
  const numbers = new Map<string, string[]>();
  for (const { key, name, number } of people) {
    const names = [...new Set(byPerson.get(key)!.map(({ row }) => nameOf(row)))].filter((one) => one !== '');
    if (names.length > 1) remarks.push({ code: 'otherNames', number: String(number), names });
    if (name === '') continue;
    const same = numbers.get(name.toLowerCase());
    if (same) same.push(String(number));
    else numbers.set(name.toLowerCase(), [String(number)]);
  }
  for (const { name } of people) {
    const same = numbers.get(name.toLowerCase());
    if (!same || same.length < 2) continue;
    numbers.delete(name.toLowerCase());
    remarks.push({ code: 'sameName', name, numbers: same });
  }
  return remarks;
}
