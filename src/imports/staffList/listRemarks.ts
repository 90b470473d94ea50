import { isMissing } from '../../tables/values';
import { codePairOf } from './codePairs';
import { isMisread } from './names';
import type { ColumnProposal } from './columnProposal';
import type { CountedRows } from './countedOnce';
import { foreignHeaders } from './foreignHeaders';
import { knownHeaders } from './headerRow';
import type { ListLayout } from './listLayout';
import type { SeenDates } from './columnReaders';
import type { StaffField } from './fields';
import type { DatedRow } from './datedRow';
import type { ListManner, Seen } from './person';
import type { ImportedPerson, ListCells, ListRemark, StaffListChoices } from './reading';
import type { RowKind } from './rowKind';
import { each, partOf, type ShareSteps } from '../../pacing';

/** Where the headers are, in what language they seem to be, and which rows are no people. */
export function layoutRemarks(
  cells: ListCells,
  { headerRow, headers, kinds, first, hidden }: ListLayout,
  { rowsHidden }: StaffListChoices,
): ListRemark[] {
  const foreign = foreignHeaders(headers);
  return [
    headerRow === null ? { code: 'noHeaderRow' } : { code: 'headerRow', row: headerRow },
    ...(foreign === null ? [] : [{ code: 'foreignHeaders', ...foreign } as const]),
    ...otherShapes(cells, headers),
    ...rowsAbove(cells, headerRow),
    ...skippedRows(kinds, first),
    ...(hidden > 0 ? [{ code: 'hiddenRows', count: hidden, hidden: rowsHidden ?? 'read' } as const] : []),
  ];
}

/** A second list beside the first, which begins with the same headers; and a list of which the headers stand below each other. */
function otherShapes(cells: ListCells, headers: readonly string[]): ListRemark[] {
  const first = headers.findIndex((header) => header !== '');
  const again = headers.findIndex(
    (_, index) =>
      index > first + 1 &&
      [0, 1].every((next) => headers[index + next] !== '' && headers[index + next] === headers[first + next]),
  );
  const below = knownHeaders(cells.slice(0, MOST_HEADERS).map(([cell]) => cell));
  return [
    ...(first >= 0 && again >= 0 ? [{ code: 'listsBeside', column: again } as const] : []),
    ...(below >= LEAST_BELOW ? [{ code: 'turned' } as const] : []),
  ];
}

const MOST_HEADERS = 40;
const LEAST_BELOW = 3;

/** In which column number and name stand together, and from which other one the number was taken. */
export function joinedRemarks({ joined, byField }: ListLayout): ListRemark[] {
  if (joined === null) return [];
  const number = byField.get('number');
  return [{ code: 'numberAndName', column: joined, ...(number && { number: number.index }) }];
}

/** Rows that stand once more, cell for cell. */
export function twiceRemarks(
  { twice }: CountedRows,
  first: number,
  { identicalRows }: StaffListChoices,
): ListRemark[] {
  if (twice.length === 0) return [];
  const rows = twice.map((index) => first + index);
  return [{ code: 'identicalRows', count: rows.length, counted: identicalRows ?? 'once', rows }];
}

/** The names in rows without a number of which somebody with a number has the name and the date of birth. */
export function sameBirthRemarks(names: readonly string[], { sameBirth }: StaffListChoices): ListRemark[] {
  return names.length > 0 ? [{ code: 'sameBirth', names, joined: sameBirth === 'join' }] : [];
}

function skippedRows(kinds: readonly RowKind[], first: number): ListRemark[] {
  const byKind = new Map<RowKind, number[]>();
  kinds.forEach((kind, index) => {
    if (kind === 'person') return;
    const rows = byKind.get(kind);
    if (rows) rows.push(first + index);
    else byKind.set(kind, [first + index]);
  });
  return (['total', 'section', 'header', 'example', 'print', 'codes', 'hidden'] as const).flatMap((kind) => {
    const rows = byKind.get(kind);
    return rows ? [{ code: 'skipped', kind, rows } as const] : [];
  });
}

/** Rows above the headers that hold something: a title, a date of printing. */
function rowsAbove(cells: ListCells, headerRow: number | null): ListRemark[] {
  const rows = cells.slice(0, headerRow ?? 0).flatMap((row, index) => (row.every(isMissing) ? [] : [index]));
  return rows.length > 0 ? [{ code: 'skipped', kind: 'above', rows }] : [];
}

export function dateRemarks(
  columns: ReadonlyMap<StaffField, ColumnProposal>,
  { shortYears, openEnds, utcTimes }: Readonly<SeenDates>,
): ListRemark[] {
  const turned = (['inService', 'outOfService', 'from', 'until'] as const).flatMap((field): ListRemark[] => {
    const column = columns.get(field);
    return column?.contents.order === 'monthFirst' ? [{ code: 'monthFirst', column: column.index }] : [];
  });
  return [
    ...turned,
    ...(shortYears > 0 ? [{ code: 'shortYears', count: shortYears } as const] : []),
    ...(utcTimes > 0 ? [{ code: 'utcTimes', count: utcTimes } as const] : []),
    ...(openEnds > 0 ? [{ code: 'openEnds', count: openEnds } as const] : []),
    ...(columns.has('inService') || columns.has('from') ? [] : [{ code: 'noStart' } as const]),
  ];
}

export function functionRemarks(
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

export function seenRemarks(seen: Seen, manner: ListManner): ListRemark[] {
  const counts = (
    ['severalRows', 'changesInTime', 'severalFunctions', 'futureRows', 'contractEnds'] as const
  ).flatMap((code): ListRemark[] => (seen[code] > 0 ? [{ code, people: seen[code] }] : []));
  return [
    ...counts,
    ...(seen.replacedRows > 0
      ? [{ code: 'replacedRows', people: seen.replacedRows, replaced: manner.openRows } as const]
      : []),
    ...(seen.repeatedFte > 0
      ? [{ code: 'repeatedFte', people: seen.repeatedFte, counted: manner.repeatedFte } as const]
      : []),
    ...(seen.addedUp.people > 0 ? [{ code: 'addedUp', ...seen.addedUp } as const] : []),
    ...(seen.besideRows.people > 0
      ? [{ code: 'besideRows', ...seen.besideRows, counted: manner.besideRows } as const]
      : []),
    ...(seen.twoScales > 0
      ? [{ code: 'twoScales', people: seen.twoScales, used: manner.scale } as const]
      : []),
    ...(seen.functionScaleOnly > 0
      ? [{ code: 'functionScaleOnly', people: seen.functionScaleOnly } as const]
      : []),
    ...(seen.beforeFirstDay > 0 ? [{ code: 'beforeFirstDay', count: seen.beforeFirstDay } as const] : []),
  ];
}

/** Collects of whom the list has a partner's name and says in a code that is not known which name is used. */
class UnknownNameUses {
  private count = 0;
  private readonly codes = new Set<string>();

  add(rows: readonly DatedRow[]): void {
    const found = rows.find(({ row }) => row.hasUnknownNameUse);
    if (found === undefined) return;
    this.count++;
    this.codes.add(found.row.text('nameUse'));
  }

  remarks(): ListRemark[] {
    return this.count === 0
      ? []
      : [{ code: 'nameUse', count: this.count, codes: [...this.codes].slice(0, MOST_CODES) }];
  }
}

const MOST_CODES = 5;

/** One number with two names, and one name with two numbers: neither is joined or parted, both are told. */
export function* nameRemarks(
  byPerson: ReadonlyMap<string, readonly DatedRow[]>,
  people: readonly ImportedPerson[],
): ShareSteps<ListRemark[]> {
  const remarks: ListRemark[] = [];
  const counts = new Map<string, number>();
  const misread: string[] = [];
  const unknownUses = new UnknownNameUses();
  const counting = each(people, ({ key, name, number }) => {
    const rows = byPerson.get(key)!;
    const names = rows.length === 1 ? [] : [...new Set(rows.map(({ row }) => row.name))];
    const others = names.filter((one) => one !== '');
    if (others.length > 1) remarks.push({ code: 'otherNames', number: String(number), names: others });
    unknownUses.add(rows);
    if (name === '') return;
    if (isMisread(name)) misread.push(name);
    counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  });
  yield* partOf(counting, [0, 0.6]);
  if (misread.length > 0) remarks.push({ code: 'misreadNames', count: misread.length, name: misread[0] });
  const shared = new Map<string, { readonly name: string; readonly numbers: string[] }>();
  const sharing = each(people, ({ name, number }) => {
    const key = name.toLowerCase();
    if ((counts.get(key) ?? 0) < 2) return;
    const same = shared.get(key) ?? { name, numbers: [] };
    same.numbers.push(String(number));
    shared.set(key, same);
  });
  yield* partOf(sharing, [0.6, 1]);
  return [
    ...remarks,
    ...unknownUses.remarks(),
    ...[...shared.values()].map((same) => ({ code: 'sameName', ...same }) as const),
  ];
}
