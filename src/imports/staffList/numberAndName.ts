import { cleanText } from '../cells/text';
import type { ColumnProposal } from './columnProposal';
import type { StaffField } from './fields';
import { splitNumberAndName } from '../cells/personNumber';
import { each, type ShareSteps } from '../../pacing';
import type { ListCells } from './reading';

const MOST_OF_THEM = 0.8;

/** The index of the column in which number and name stand together, as `1001 - Kabel, Jan`; null where there is none. In steps. */
export function* numberAndNameSteps(
  columns: ReadonlyMap<StaffField, ColumnProposal>,
  rows: ListCells,
): ShareSteps<number | null> {
  const name = columns.get('fullName');
  if (name === undefined) return null;
  let [filled, joined] = [0, 0];
  yield* each(rows, (row) => {
    const text = cleanText(row[name.index]);
    if (text !== '') filled++;
    if (splitNumberAndName(text) !== null) joined++;
  });
  return filled > 0 && joined >= filled * MOST_OF_THEM ? name.index : null;
}
