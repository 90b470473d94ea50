import { isMissing, type Cell } from '../../tables/values';
import { withoutTextMark } from './textMarks';

export type DecimalMark = ',' | '.';

const NUMERIC = /^[+-]?[\d.,\s]*\d[\d.,\s]*%?$/;
/** What some write behind a number, and the unit that it says. */
const SUFFIXES = [
  ['factor', /\s?(?:fte|fte's|ftes|f\.t\.e\.)$/i],
  ['hours', /\s?(?:uur|uren|u|u\.|hours|hrs)(?: per week| p\/w|\/week|\/w)?$/i],
  ['percentage', /\s?(?:procent|pct|pct\.|percent)$/i],
] as const;
/** What is longer is no number, and is not looked at. */
const LONGEST = 60;

function isNumeric(text: string): boolean {
  return text.length <= LONGEST && NUMERIC.test(text);
}

/** Collects what the cells of a column say about its decimal mark. */
export class DecimalMarks {
  private readonly votes = { ',': 0, '.': 0 };

  /** @param times how many cells say so */
  add(cell: Cell, times = 1): void {
    if (typeof cell !== 'string') return;
    const text = withoutTextMark(cell.trim());
    if (!isNumeric(text)) return;
    const marks = text.replace(/[^.,]/g, '');
    if (marks === '') return;
    const last = marks[marks.length - 1] as DecimalMark;
    const digitsAfter = text.replace(/[\s%]/g, '').split(last).pop()!.length;
    if (marks.includes(',') && marks.includes('.')) this.votes[last] += times;
    else if (marks.length === 1 && digitsAfter !== 3) this.votes[last] += times;
  }

  /**
   * The last of two different marks, or a mark that is not followed by exactly three digits. Null when the column has
   * no such cell: then it makes no difference or cannot be known.
   */
  get mark(): DecimalMark | null {
    const { ',': commas, '.': points } = this.votes;
    if (commas === points) return null;
    return commas > points ? ',' : '.';
  }
}

/** A number of a list, and whether a percent sign stood behind it. */
export interface ListNumber {
  readonly value: number;
  readonly percent: boolean;
  /** The unit that is written behind it, as in `0,8 fte` and `32 uur`. */
  readonly unit?: (typeof SUFFIXES)[number][0];
}

/**
 * A number written with the decimal mark of its column; null when it is none. Without a known mark a single mark is
 * the decimal one: nobody works 1.000 hours a week.
 */
export function readListNumber(cell: Cell, mark: DecimalMark | null): ListNumber | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, percent: false } : null;
  if (typeof cell !== 'string' || isMissing(cell)) return null;
  const text = withoutTextMark(cell.trim());
  if (!isNumeric(text)) return withUnit(text, mark);
  const percent = text.endsWith('%');
  const digits = text.replace(/[\s%]/g, '');
  const decimal = mark ?? onlyMark(digits);
  if (decimal === null) return /^[+-]?\d+$/.test(digits) ? { value: Number(digits), percent } : null;
  const thousands = decimal === ',' ? '.' : ',';
  const [whole, fraction = '', ...more] = digits.split(decimal);
  if (more.length > 0 || fraction.includes(thousands) || !isGrouped(whole, thousands)) return null;
  const value = Number(`${whole.split(thousands).join('') || '0'}.${fraction || '0'}`);
  return Number.isFinite(value) ? { value, percent } : null;
}

/** A number with its unit behind it; null where there is none. */
function withUnit(text: string, mark: DecimalMark | null): ListNumber | null {
  if (text.length > LONGEST || !/^[+-]?\d/.test(text)) return null;
  for (const [unit, suffix] of SUFFIXES) {
    const bare = text.replace(suffix, '');
    const number = isNumeric(bare) ? readListNumber(bare, mark) : null;
    if (number !== null && !number.percent)
      return unit === 'percentage' ? { ...number, percent: true } : { ...number, unit };
  }
  return null;
}

function onlyMark(digits: string): DecimalMark | null {
  const marks = digits.replace(/[^.,]/g, '');
  if (marks === '') return null;
  const last = marks[marks.length - 1] as DecimalMark;
  return marks.indexOf(last) === marks.length - 1 ? last : null;
}

/** `1.659` is grouped; `0.8` under a decimal comma is not a number. */
function isGrouped(whole: string, thousands: string): boolean {
  const [first, ...groups] = whole.split(thousands);
  return /^[+-]?\d*$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}
