import type { Cell } from '../../tables/values';
import { each, type ShareSteps } from '../../pacing';
import { cleanText } from '../cells/text';
import type { ListCells } from './reading';
import type { RowKind } from './rowKind';

/** The rows of people, by index; and those of them that say the same as an earlier row, cell for cell. */
export interface CountedRows {
  readonly indexes: readonly number[];
  readonly twice: readonly number[];
}

/** The rows of people; of rows that are the same cell for cell only the first, when they are to count once. In steps. */
export function* countedOnce(
  rows: ListCells,
  kinds: readonly RowKind[],
  identical: 'once' | 'add',
): ShareSteps<CountedRows> {
  const seen = new RowsSeen();
  const indexes: number[] = [];
  const twice: number[] = [];
  yield* each(rows, (row, index) => {
    if (kinds[index] !== 'person') return;
    const again = seen.has(row);
    if (again) twice.push(index);
    if (!again || identical === 'add') indexes.push(index);
  });
  return { indexes, twice };
}

/** Rows by their first two cells: only of those that begin alike the other cells are laid beside each other. */
class RowsSeen {
  private readonly firsts = new Map<string, readonly Cell[]>();
  private readonly alike = new Map<string, Set<string>>();

  /** Whether a row was seen before; it is seen from now on. */
  has(row: readonly Cell[]): boolean {
    const begin = `${cleanText(row[0])}|${cleanText(row[1])}`;
    const first = this.firsts.get(begin);
    if (first === undefined) {
      this.firsts.set(begin, row);
      return false;
    }
    const texts = this.alike.get(begin) ?? new Set([textOf(first)]);
    this.alike.set(begin, texts);
    const { size } = texts;
    return texts.add(textOf(row)).size === size;
  }
}

function textOf(row: readonly Cell[]): string {
  return JSON.stringify(row.map(cleanText));
}
