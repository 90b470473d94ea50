import { cleanText } from './columnReaders';
import type { ColumnProposal } from './columnProposal';
import type { StaffField } from './fields';
import { splitNumberAndName } from './personNumber';
import type { ListCells } from './reading';

const MOST_OF_THEM = 0.8;

/** The index of the column in which number and name stand together, as `1001 - Kabel, Jan`; null where there is none. */
export function numberAndNameColumn(
  columns: ReadonlyMap<StaffField, ColumnProposal>,
  rows: ListCells,
): number | null {
  const name = columns.get('fullName');
  if (name === undefined) return null;
  const texts = rows.map((row) => cleanText(row[name.index])).filter((text) => text !== '');
  const joined = texts.filter((text) => splitNumberAndName(text) !== null).length;
  return texts.length > 0 && joined >= texts.length * MOST_OF_THEM ? name.index : null;
}
