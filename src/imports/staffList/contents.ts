import { isMissing, type Cell } from '../../cells/values';
import { readListDate, type DateOrder, dateOrderOf } from './dates';
import { decimalMarkOf, readListNumber, type DecimalMark } from './numbers';

/** What stands in a column, for choosing what it means and for reading it. Shares are of the filled cells. */
export interface ColumnContents {
  readonly filled: number;
  /** Filled cells as a share of all rows. */
  readonly coverage: number;
  readonly distinct: number;
  readonly dates: number;
  readonly numbers: number;
  /** Numbers from 0 to 1,5. */
  readonly factors: number;
  /** Cells with a word of three letters or more. */
  readonly words: number;
  /** Cells of two words or more. */
  readonly phrases: number;
  readonly order: DateOrder;
  readonly mark: DecimalMark | null;
}

const WORD = /\p{L}{3,}/u;
const PHRASE = /\p{L}\S*\s+\S*\p{L}/u;
/** Serials of 1954 to 2064: what is smaller or larger in a sheet is rather a number. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;

/** Looks at a column of a list, header and rows above it left out. */
export function contentsOf(cells: readonly Cell[]): ColumnContents {
  const filled = cells.filter((cell) => !isMissing(cell));
  const order = dateOrderOf(filled);
  const mark = decimalMarkOf(filled);
  const share = (test: (cell: Cell) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const texts = share((cell) => typeof cell === 'string' && WORD.test(cell));
  return {
    filled: filled.length,
    coverage: cells.length === 0 ? 0 : filled.length / cells.length,
    distinct: new Set(filled.map((cell) => String(cell).trim().toLowerCase())).size,
    dates: share((cell) => looksLikeDate(cell, order)),
    numbers: share((cell) => readListNumber(cell, mark) !== null),
    factors: share((cell) => {
      const number = readListNumber(cell, mark);
      return number !== null && number.value >= 0 && number.value <= (number.percent ? 150 : 1.5);
    }),
    words: texts,
    phrases: share((cell) => typeof cell === 'string' && PHRASE.test(cell)),
    order,
    mark,
  };
}

function looksLikeDate(cell: Cell, order: DateOrder): boolean {
  if (typeof cell === 'number' && cell < 1e7) {
    return Number.isInteger(cell) && cell >= FIRST_SERIAL && cell <= LAST_SERIAL;
  }
  const date = readListDate(cell, order);
  return date.kind === 'day' || (date.kind === 'open' && String(cell).length >= 8);
}
