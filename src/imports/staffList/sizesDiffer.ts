import { each, partOf, type ShareSteps } from '../../pacing';
import { sizeFields, type StaffField } from './fields';
import type { ColumnProposal } from './columnProposal';
import { MOST_FTE } from './fteUnit';
import { DecimalMarks, readListNumber } from '../cells/numbers';
import type { ListCells } from './reading';
import type { SizeColumn } from './sizeColumn';

/** What rounding of hours and of fte makes of the same appointment. */
const ROUNDING = 0.02;
const FEWEST = 3;

/**
 * Rows in which the column that is read and another one for how much somebody works do not go together: the same hours
 * a week for all are full time, so 0,8 beside 16 hours stands out among 0,8 beside 32. In steps.
 *
 * @returns the indexes of the rows; none where the columns cannot be compared
 */
export function* rowsOfOtherSize(
  size: SizeColumn | null,
  columns: ReadonlyMap<StaffField, ColumnProposal>,
  rows: ListCells,
): ShareSteps<readonly number[]> {
  if (size === null) return [];
  const beside = sizeFields.flatMap((field) => (field === size.field ? [] : (columns.get(field) ?? [])));
  const found: number[] = [];
  for (const [at, column] of beside.entries()) {
    const share = [at / beside.length, (at + 1) / beside.length] as const;
    for (const index of yield* partOf(differing(size, column, rows), share)) found.push(index);
  }
  return found;
}

function* differing(
  { column, mark }: SizeColumn,
  other: ColumnProposal,
  rows: ListCells,
): ShareSteps<readonly number[]> {
  const marks = new DecimalMarks();
  yield* partOf(
    each(rows, (row) => marks.add(row[other.index])),
    [0, 0.4],
  );
  const read = yield* partOf(
    each(rows, (row) => {
      const own = readListNumber(row[column.index], mark);
      const its = readListNumber(row[other.index], marks.mark);
      return own && its && own.value > 0 && its.value > 0 ? its.value / own.value : null;
    }),
    [0.4, 1],
  );
  const ratios = read.filter((ratio) => ratio !== null);
  if (ratios.length === 0) return [];
  const usual = usualRatio(ratios);
  return read.flatMap((ratio, index) => (ratio !== null && !isNear(ratio, usual) ? [index] : []));
}

function isNear(ratio: number, usual: number): boolean {
  return Math.abs(ratio / usual - 1) <= ROUNDING;
}

/** The ratio that most rows have; of few rows the one that a percentage or a factor has beside a factor. */
function usualRatio(ratios: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const ratio of ratios) {
    const rounded = Math.round(Math.log(ratio) / ROUNDING);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [rounded] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  const most = ratios.find((ratio) => Math.round(Math.log(ratio) / ROUNDING) === rounded)!;
  const near = (usual: number) => ratios.filter((ratio) => isNear(ratio, usual)).length;
  const plain = most > MOST_FTE * 2 ? 100 : 1;
  return near(most) >= Math.min(FEWEST, ratios.length) || near(plain) === 0 ? most : plain;
}
