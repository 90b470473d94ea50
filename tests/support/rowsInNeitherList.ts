import type { ListCells, StaffListReading } from '../../src/imports/staffList';
import { isMissing } from '../../src/tables/values';

/** Rows with something in them that the reading says nothing of: neither a person nor left out with a reason. */
export function rowsInNeitherList(
  cells: ListCells,
  { headerRow, people, problems, remarks }: StaffListReading,
): readonly number[] {
  const told = new Set<number>([
    ...(headerRow === null ? [] : [headerRow]),
    ...people.flatMap(({ rows }) => rows),
    ...problems.map(({ row }) => row),
    ...remarks.flatMap((remark) => ('rows' in remark ? remark.rows : [])),
  ]);
  return cells.flatMap((row, index) => (row.every(isMissing) || told.has(index) ? [] : [index]));
}
