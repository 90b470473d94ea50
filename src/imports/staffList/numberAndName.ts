import { cleanText } from '../cells/text';
import type { ColumnProposal } from './columnProposal';
import type { StaffField } from './fields';
import { plainNumber, splitNumberAndName, withoutZeros } from '../cells/personNumber';
import { each, type ShareSteps } from '../../pacing';
import type { ListCells } from './reading';

/** The column in which number and name stand together, as `1001 - Kabel, Jan`. */
export interface NumberAndName {
  readonly index: number;
  /** Whether its number is that of the person: no other column has one, or one that says the same or counts the rows. */
  readonly isNumber: boolean;
}

/** Finds the column in which number and name stand together; null where there is none. In steps. */
export function* numberAndNameSteps(
  columns: ReadonlyMap<StaffField, ColumnProposal>,
  rows: ListCells,
): ShareSteps<NumberAndName | null> {
  const number = columns.get('number');
  const name = columns.get('fullName') ?? (number?.reason.code === 'chosen' ? number : undefined);
  if (name === undefined) return null;
  let [filled, joined, same] = [0, 0, 0];
  yield* each(rows, (row) => {
    const text = cleanText(row[name.index]);
    if (text !== '') filled++;
    const both = splitNumberAndName(text);
    if (both === null) return;
    joined++;
    const own = number === undefined ? both.number : plainNumber(cleanText(row[number.index]));
    if (own === text || withoutZeros(own) === withoutZeros(both.number)) same++;
  });
  if (joined === 0 || joined * 2 <= filled) return null;
  const isCounter = number?.contents.counts === true && number.confidence === 'guess';
  return { index: name.index, isNumber: same === joined || isCounter };
}

/** The columns where the one with number and name says both: a column that counts the rows or says the same gives way to it. */
export function withNumberAndName(
  columns: readonly ColumnProposal[],
  { index, isNumber }: NumberAndName,
): readonly ColumnProposal[] {
  return columns.map((column): ColumnProposal => {
    if (column.index === index) return { ...column, field: 'fullName' };
    if (column.field !== 'number' || !isNumber) return column;
    return { ...column, field: null, reason: { code: 'taken', by: index, field: 'number' } };
  });
}
