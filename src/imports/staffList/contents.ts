import { isMissing, ONE_MINUTE, type Cell } from '../../tables/values';
import { each, partOf, type ShareSteps } from '../../pacing';
import {
  DateManners,
  dateOrderOf,
  readListDate,
  type DateOrder,
  type DateStyle,
  type OrderVotes,
} from './dates';
import { isBsn, isPhone } from './personNumber';
import { DecimalMarks, readListNumber, type DecimalMark } from './numbers';

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
  /** Telephone numbers, and citizen service numbers (burgerservicenummers): neither is a personnel number. */
  readonly phones: number;
  readonly bsns: number;
  /** The cells count the rows: 1, 2, 3 and on. */
  readonly counts: boolean;
  readonly order: DateOrder;
  /** What the cells themselves say about the order. */
  readonly orderVotes: OrderVotes;
  /** How those dates are written whose day and month probably changed places. */
  readonly swapped: DateStyle | null;
  readonly mark: DecimalMark | null;
}

const WORD = /\p{L}{3,}/u;
const LETTER = /\p{L}/u;
/** Cells between two steps. */
const CELLS_TOGETHER = 64;
const BLANK = /\s/;
/** So much of a cell tells whether it is a phrase. */
const LONGEST = 200;

/** Whether two words with letters in them stand side by side. */
function isPhrase(text: string): boolean {
  if (!BLANK.test(text)) return false;
  const words = text.slice(0, LONGEST).split(/\s+/);
  return words.some((word, i) => i > 0 && LETTER.test(word) && LETTER.test(words[i - 1]));
}
/** Serials of 1954 to 2064: what is smaller or larger in a sheet is rather a number. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;
/** A counter is one from this many rows on: two numbers may follow each other by chance. */
const LEAST_COUNTED = 2;
const MOST_OF_THEM = 0.7;

/** Looks at a column of a list, header and rows above it left out. In steps. */
export function* contentSteps(cells: readonly Cell[]): ShareSteps<ColumnContents> {
  const filled: Cell[] = [];
  const [manners, marks, distinct] = [new DateManners(), new DecimalMarks(), new Set<string | number>()];
  const count = { texts: 0, phrases: 0, phones: 0, bsns: 0, dates: 0, numbers: 0, factors: 0 };
  const collecting = each(
    cells,
    (cell) => {
      if (isMissing(cell)) return;
      filled.push(cell);
      manners.add(cell);
      marks.add(cell);
      distinct.add(typeof cell === 'number' ? cell : String(cell).trim().toLowerCase());
      if (typeof cell === 'string' && WORD.test(cell)) count.texts++;
      if (typeof cell === 'string' && isPhrase(cell)) count.phrases++;
      if (isPhone(cell)) count.phones++;
      if (isBsn(cell)) count.bsns++;
    },
    CELLS_TOGETHER,
  );
  yield* partOf(collecting, [0, 0.5]);
  const { votes: orderVotes, swapped } = manners;
  const order = dateOrderOf(orderVotes, orderVotes);
  const { mark } = marks;
  const counting = each(
    filled,
    (cell) => {
      if (looksLikeDate(cell, order)) count.dates++;
      const number = readListNumber(cell, mark);
      if (number === null) return;
      count.numbers++;
      if (number.value >= 0 && number.value <= (number.percent ? 150 : 1.5)) count.factors++;
    },
    CELLS_TOGETHER,
  );
  yield* partOf(counting, [0.5, 1]);
  const share = (counted: number) => (filled.length === 0 ? 0 : counted / filled.length);
  return {
    filled: filled.length,
    coverage: cells.length === 0 ? 0 : filled.length / cells.length,
    distinct: distinct.size,
    dates: share(count.dates),
    numbers: share(count.numbers),
    factors: share(count.factors),
    words: share(count.texts),
    phrases: share(count.phrases),
    phones: share(count.phones),
    bsns: share(count.bsns),
    counts: countsRows(filled),
    order,
    orderVotes,
    swapped,
    mark,
  };
}

function looksLikeDate(cell: Cell, order: DateOrder): boolean {
  if (typeof cell === 'number' && cell < 1e7) {
    return Math.abs(cell - Math.round(cell)) < ONE_MINUTE && cell >= FIRST_SERIAL && cell <= LAST_SERIAL;
  }
  const date = readListDate(cell, order);
  return date.kind === 'day' || (date.kind === 'open' && String(cell).length >= 8);
}

/** Lines of a print between the rows do not count along. */
function countsRows(filled: readonly Cell[]): boolean {
  const numbers = filled.filter((cell) => Number.isInteger(Number(cell))).map(Number);
  const [first] = numbers;
  return (
    numbers.length >= LEAST_COUNTED &&
    numbers.length >= filled.length * MOST_OF_THEM &&
    (first === 0 || first === 1) &&
    numbers.every((number, index) => number === first + index)
  );
}
