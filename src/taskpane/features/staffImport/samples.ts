import type { Day } from '../../../domain/calendar';
import {
  dateFields,
  isOneOf,
  readListDate,
  type ColumnProposal,
  type ListCells,
  type StaffListReading,
} from '../../../imports/staffList';

/** Characters of a cell that are shown. */
export const LONGEST_SAMPLE = 60;

/** What stands in a column; a date of Excel is shown as one. */
export function samplesOf(
  cells: ListCells,
  reading: StaffListReading,
  { index, field, contents }: ColumnProposal,
  dateText: (day: Day) => string,
  most: number,
): readonly string[] {
  const found = new Set<string>();
  for (const { rows } of reading.people) {
    const cell = cells[rows[0]]?.[index];
    const date =
      typeof cell === 'number' && isOneOf(dateFields, field) ? readListDate(cell, contents.order) : null;
    const text = date?.kind === 'day' ? dateText(date.day) : String(cell ?? '').trim();
    if (text !== '') found.add(text.slice(0, LONGEST_SAMPLE));
    if (found.size >= most) break;
  }
  return [...found];
}
