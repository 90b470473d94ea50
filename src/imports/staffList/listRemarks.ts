import { isMissing } from '../../tables/values';
import { codePairOf } from './codePairs';
import { isMisread } from './names';
import type { ColumnProposal } from './columnProposal';
import type { SeenDates } from './columnReaders';
import type { StaffField } from './fields';
import { nameOf, type DatedRow, type ListManner, type Seen } from './person';
import type { ImportedPerson, ListCells, ListRemark } from './reading';
import type { RowKind } from './rowKind';
import { each, type ShareSteps } from '../../pacing';

export function skippedRows(kinds: readonly RowKind[], first: number): ListRemark[] {
  return (['total', 'section', 'header', 'example', 'print', 'codes'] as const).flatMap((kind) => {
    const rows = kinds.flatMap((own, index) => (own === kind ? [first + index] : []));
    return rows.length > 0 ? [{ code: 'skipped', kind, rows } as const] : [];
  });
}

/** Rows above the headers that hold something: a title, a date of printing. */
export function rowsAbove(cells: ListCells, headerRow: number | null): ListRemark[] {
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
export function* nameRemarks(
  byPerson: ReadonlyMap<string, readonly DatedRow[]>,
  people: readonly ImportedPerson[],
): ShareSteps<ListRemark[]> {
  const remarks: ListRemark[] = [];
  const numbers = new Map<string, string[]>();
  const misread: string[] = [];
  yield* each(people, ({ key, name, number }) => {
    const names = [...new Set(byPerson.get(key)!.map(({ row }) => nameOf(row)))].filter((one) => one !== '');
    if (names.length > 1) remarks.push({ code: 'otherNames', number: String(number), names });
    if (name === '') return;
    if (isMisread(name)) misread.push(name);
    const same = numbers.get(name.toLowerCase());
    if (same) same.push(String(number));
    else numbers.set(name.toLowerCase(), [String(number)]);
  });
  if (misread.length > 0) remarks.push({ code: 'misreadNames', count: misread.length, name: misread[0] });
  for (const { name } of people) {
    const same = numbers.get(name.toLowerCase());
    if (!same || same.length < 2) continue;
    numbers.delete(name.toLowerCase());
    remarks.push({ code: 'sameName', name, numbers: same });
  }
  return remarks;
}
