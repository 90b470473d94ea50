import { isMissing, ONE_MINUTE, type Cell } from '../../tables/values';
import { each, partOf, type ShareSteps } from '../../pacing';
import {
  DateManners,
  dateOrderOf,
  readListDate,
  type DateOrder,
  type DateStyle,
  type OrderVotes,
} from '../cells/dates';
import { isBsn, isPhone } from '../cells/personNumber';
import { DecimalMarks, readListNumber, type DecimalMark } from '../cells/numbers';

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
  /** Cells with a word of three letters or more, codes left out. */
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
const DIGITS = [...'0123456789'];
/** Cells between two steps. */
const CELLS_TOGETHER = 64;
const BLANK = /\s/;
/** So much of a cell tells whether it is a phrase. */
const LONGEST = 200;

/** Whether it is a code, such as `OOP-06`: capitals, with a digit among them. */
const isCode = (text: string): boolean =>
  text === text.toUpperCase() && DIGITS.some((digit) => text.includes(digit));

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

/** Looks at a column of a list, header and rows above it left out: each value once, however many rows have it. In steps. */
export function* contentSteps(cells: readonly Cell[]): ShareSteps<ColumnContents> {
  // Two lists instead of the pairs of a map, which would have to be laid out in one go.
  const placeOf = new Map<Cell, number>();
  const values: Cell[] = [];
  const times: number[] = [];
  const counter = new RowCounter();
  let filled = 0;
  const collecting = each(
    cells,
    (cell) => {
      if (isMissing(cell)) return;
      filled++;
      const place = placeOf.get(cell);
      if (place === undefined) {
        placeOf.set(cell, values.push(cell) - 1);
        times.push(1);
      } else times[place]++;
      counter.add(cell);
    },
    CELLS_TOGETHER,
  );
  yield* partOf(collecting, [0, 0.4]);
  const counts = new ValueCounts();
  yield* partOf(
    each(values, (cell, place) => counts.add(cell, times[place]), CELLS_TOGETHER),
    [0.4, 0.7],
  );
  const { votes: orderVotes, swapped } = counts.manners;
  const order = dateOrderOf(orderVotes, orderVotes);
  const { mark } = counts.marks;
  yield* partOf(
    each(values, (cell, place) => counts.addRead(cell, times[place], order, mark), CELLS_TOGETHER),
    [0.7, 1],
  );
  const share = (counted: number) => (filled === 0 ? 0 : counted / filled);
  return {
    filled,
    coverage: cells.length === 0 ? 0 : filled / cells.length,
    distinct: counts.distinct.size,
    dates: share(counts.dates),
    numbers: share(counts.numbers),
    factors: share(counts.factors),
    words: share(counts.words),
    phrases: share(counts.phrases),
    phones: share(counts.phones),
    bsns: share(counts.bsns),
    counts: counter.counts(filled),
    order,
    orderVotes,
    swapped,
    mark,
  };
}

/** How many cells of a column are of each kind, by their values. */
class ValueCounts {
  readonly manners = new DateManners();
  readonly marks = new DecimalMarks();
  readonly distinct = new Set<string | number>();
  words = 0;
  phrases = 0;
  phones = 0;
  bsns = 0;
  dates = 0;
  numbers = 0;
  factors = 0;

  /** What is to be seen at a value without knowing how dates and numbers are written in the column. */
  add(cell: Cell, times: number): void {
    this.manners.add(cell);
    this.marks.add(cell, times);
    this.distinct.add(typeof cell === 'number' ? cell : String(cell).trim().toLowerCase());
    if (typeof cell === 'string' && WORD.test(cell) && !isCode(cell)) this.words += times;
    if (typeof cell === 'string' && isPhrase(cell)) this.phrases += times;
    if (isPhone(cell)) this.phones += times;
    if (isBsn(cell)) this.bsns += times;
  }

  /** What a value is, read as the dates and numbers of its column are written. */
  addRead(cell: Cell, times: number, order: DateOrder, mark: DecimalMark | null): void {
    if (looksLikeDate(cell, order)) this.dates += times;
    const number = readListNumber(cell, mark);
    if (number === null) return;
    this.numbers += times;
    if (number.value >= 0 && number.value <= (number.percent ? 150 : 1.5)) this.factors += times;
  }
}

/** Follows whether the cells of a column count the rows; lines of a print between the rows do not count along. */
class RowCounter {
  private first = 0;
  private whole = 0;
  private countsOn = true;

  add(cell: Cell): void {
    if (!this.countsOn) return;
    const number = Number(cell);
    if (!Number.isInteger(number)) return;
    if (this.whole === 0) this.first = number;
    this.countsOn = (this.first === 0 || this.first === 1) && number === this.first + this.whole;
    this.whole++;
  }

  counts(filled: number): boolean {
    return this.countsOn && this.whole >= LEAST_COUNTED && this.whole >= filled * MOST_OF_THEM;
  }
}

function looksLikeDate(cell: Cell, order: DateOrder): boolean {
  if (typeof cell === 'number' && cell < 1e7) {
    return Math.abs(cell - Math.round(cell)) < ONE_MINUTE && cell >= FIRST_SERIAL && cell <= LAST_SERIAL;
  }
  const date = readListDate(cell, order);
  return date.kind === 'day' || (date.kind === 'open' && String(cell).length >= 8);
}
