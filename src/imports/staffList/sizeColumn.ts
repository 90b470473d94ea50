import { isMissing, type Cell } from '../../tables/values';
import { sizeFields, type StaffField } from './fields';
import { FteUnitVotes, isOtherUnit, toFte, type FteUnit } from './fteUnit';
import { DecimalMarks, readListNumber, type DecimalMark } from '../cells/numbers';
import type { ColumnProposal } from './columnProposal';
import type { ListQuestion, ListRemark, StaffListChoices } from './reading';
import { each, partOf, type ShareSteps } from '../../pacing';
import { type ListRow } from './columnReaders';
import { isExcelError } from '../cells/text';

/** The column that tells how much people work, and how it is read. */
export interface SizeColumn {
  readonly field: (typeof sizeFields)[number];
  readonly column: ColumnProposal;
  readonly mark: DecimalMark | null;
  /** Null when it must be asked. */
  readonly unit: FteUnit | null;
  readonly fullTimeHours: number | null;
  /** Whether each row has its own full-time hours. */
  readonly ownHours: boolean;
}

/** Chooses among the columns for fte, percentage and hours; the first of these needs no more to be known. In steps. */
export function* sizeColumnSteps(
  columns: ReadonlyMap<StaffField, ColumnProposal>,
  rows: readonly (readonly Cell[])[],
  choices: StaffListChoices,
): ShareSteps<SizeColumn | null> {
  const there = sizeFields.filter((field) => columns.has(field));
  const filled = there.filter((name) => columns.get(name)!.contents.filled > 0);
  // A header that only has the word fte in it may tell another fte than a percentage under a known header.
  const known = filled.find((name) => name !== 'hours' && columns.get(name)!.confidence !== 'guess');
  const field = known ?? filled[0] ?? there[0];
  if (!field) return null;
  const column = columns.get(field)!;
  const marks = new DecimalMarks();
  yield* partOf(
    each(rows, (row) => marks.add(row[column.index])),
    [0, 0.5],
  );
  const { mark } = marks;
  const votes = new FteUnitVotes();
  const voting = each(rows, (row) => {
    const number = readListNumber(row[column.index], mark);
    if (number !== null) votes.add(number);
  });
  yield* partOf(voting, [0.5, 1]);
  return {
    field,
    column,
    mark,
    unit: choices.fteUnit ?? votes.unitOf(field),
    fullTimeHours: choices.fullTimeHours ?? null,
    ownHours: choices.fullTimeHours === undefined && columns.has('fullTimeHours'),
  };
}

/** What the user must say before the column can be read. */
export function sizeQuestions(size: SizeColumn | null): ListQuestion[] {
  if (size === null) return ['size'];
  if (size.unit === null) return ['fteUnit'];
  return size.unit === 'hours' && size.fullTimeHours === null && !size.ownHours ? ['fullTimeHours'] : [];
}

/** How the column was read, and which others were left aside. */
export function sizeRemarks(
  size: SizeColumn | null,
  columns: ReadonlyMap<StaffField, ColumnProposal>,
): ListRemark[] {
  if (size === null || size.unit === null) return [];
  const { index } = size.column;
  const beside = sizeFields.flatMap((field) => {
    const other = columns.get(field)?.index;
    return field === size.field || other === undefined ? [] : [other];
  });
  return [
    {
      code: 'fteUnit',
      unit: size.unit,
      column: index,
      fullTimeHours: size.unit === 'hours' ? size.fullTimeHours : null,
    },
    ...(size.mark === null ? [] : [{ code: 'decimalMark', mark: size.mark, column: index } as const]),
    ...(beside.length === 0 ? [] : [{ code: 'sizeBeside', columns: beside } as const]),
  ];
}

/** The fte of a row; null when it cannot be read, which is reported unless the unit is still asked for. */
export function readSize(row: ListRow, size: SizeColumn | null): number | null {
  if (size === null || size.unit === null || sizeQuestions(size).length > 0) return null;
  const cell = row.cell(size.field);
  const number = readListNumber(cell, size.mark);
  if (number === null) {
    row.fail(size.field, isExcelError(cell) ? 'excelError' : isMissing(cell) ? 'missingFte' : 'notANumber');
    return null;
  }
  if (isOtherUnit(number, size.unit)) {
    row.fail(size.field, 'otherUnit');
    return null;
  }
  const hours = size.unit === 'hours' && !number.percent ? fullTimeOf(row, size) : null;
  if (hours === undefined) return null;
  const fte = toFte(number, size.unit, hours);
  if (fte === null) row.fail(size.field, 'fteOutOfRange');
  return fte;
}

/** Undefined when the row's own full-time hours cannot be read, which is reported. */
function fullTimeOf(row: ListRow, size: SizeColumn): number | undefined {
  if (!size.ownHours) return size.fullTimeHours!;
  const own = readListNumber(row.cell('fullTimeHours'), size.mark);
  if (own !== null && own.value > 0) return own.value;
  row.fail('fullTimeHours', 'missingFullTimeHours');
  return undefined;
}
