import { isMissing, ONE_MINUTE, type Cell } from '../../tables/values';
import { withoutTextMark } from './textMarks';
import { FIRST_DAY, LAST_DAY, civilOf, dayOf, isCivilDate, type Day } from '../../domain/calendar';

/** Which of day and month stands first in `3/4/2021`. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** A cell of a date column as it is understood. */
export type ReadDate =
  | {
      readonly kind: 'day';
      readonly day: Day;
      /** The year had two digits. */
      readonly shortYear: boolean;
      /** A midnight of our own time, written in world time as 22:00 or 23:00 of the evening before. */
      readonly utc: boolean;
    }
  | {
      readonly kind: 'open';
      /** A day so far ahead that it stands for no end. */
      readonly isDate: boolean;
    }
  | { readonly kind: 'unreadable' };

const OPEN: ReadDate = { kind: 'open', isDate: false };
const UNREADABLE: ReadDate = { kind: 'unreadable' };

/** Systems write an end that is not known as 9999-12-31 or 2099-01-01. */
const FIRST_OPEN_YEAR = 2099;
const NOTHING =
  /^(?:-+|0+|0+[-/.]0+[-/.]0+(?: 0+:.*)?|null|n\.?v\.?t\.?|geen|onbep(?:aald|aalde|\.)?(?: tijd)?|vast|heden|open)$/i;

/** Longest text that can be a date, weekday and time included: what is longer is not looked at. */
const LONGEST = 60;
/** The hyphens and dashes that Word, mail and web pages put in place of `-`. */
const DASHES = /[\u2010-\u2015\u2212]/g;

const STARTS_WITH_DIGIT = /^\d/;
const WEEKDAY =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon|mon|tues|wednes|thurs|fri|satur|sun)(?:dag|day)|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[.,]{0,2} /i;
/** What stands before a date and changes nothing; `tot` leaves open whether its day counts. */
const BEFORE = /^(?:sinds|vanaf|per|m\.?i\.?v\.?|met ingang van|t\/m|tot en met) /i;
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH_MONTHS: Readonly<Record<string, number>> = { maa: 3, mar: 3, may: 5, oct: 10 };

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
/** Midnight in Amsterdam, in summer and in winter, as a server that counts in world time writes it. */
const UTC_MIDNIGHT = /[T ]2[23]:00(?::00(?:\.0{1,6})?)?(?:Z|\+00:?00)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const PARTS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]['’]?(\d{4}|\d{2})(?: \d{1,2}:.*)?$/;
const NAMED = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?[-. ]{0,3}(\p{L}{3,10})\.?[-. ]{0,3}['’]?(\d{4}|\d{2})$/u;
const MONTH_NAMED_FIRST = /^(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/** A sign between two digits, which every date of {@link PARTS} has: the quick check before the full pattern. */
const SIGN_BETWEEN = /\d[-/. \u2010-\u2015\u2212]\d/;

/** Which orders of day and month the cells of a column can have: a number above 12 is no month. */
export interface OrderVotes {
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
}

/**
 * The order of a column: its own, else that of the date columns beside it; Dutch order where nothing tells.
 *
 * @param list what all date columns of the list say together
 */
export function dateOrderOf(own: OrderVotes, list: OrderVotes): DateOrder {
  if (own.dayFirst) return 'dayFirst';
  return own.monthFirst || (list.monthFirst && !list.dayFirst) ? 'monthFirst' : 'dayFirst';
}

/**
 * Whether the dates of a list can be read with the day first and with the month first, without one of them being clearly meant. That is so for
 * dates with slashes; and where the second number is always 1 while the first differs: these may be first days of months with the month first.
 */
export class OrderDoubt {
  private dates = 0;
  private firstDays = 0;
  private januaries = 0;
  private slashes = 0;
  private isTold = false;
  private readonly shown = new Set<number>();

  add(cell: Cell): void {
    const parts = partsOf(cell);
    if (!parts) return;
    const { first, second, sign } = parts;
    this.dates++;
    this.isTold ||= first > 12 || second > 12;
    if (first === 1) this.firstDays++;
    if (second === 1) this.januaries++;
    if (sign === '/') this.slashes++;
    this.shown.add(first * 100 + second);
  }

  get isOpen(): boolean {
    const { dates, firstDays, januaries, slashes } = this;
    if (dates === 0 || this.isTold) return false;
    const [only] = this.shown;
    if (this.shown.size === 1 && Math.floor(only / 100) === only % 100) return false;
    if (firstDays * 2 >= dates && januaries < dates) return false;
    return slashes > 0 || (januaries === dates && dates > 1);
  }
}

/** How a date is written: as a serial number, or with a sign between its parts. */
export type DateStyle = 'serial' | '/' | '-' | '.' | ' ';

/** The style of a date cell; null for a text with the month in words or the year first. */
export function dateStyleOf(cell: Cell): DateStyle | null {
  if (typeof cell === 'number') return 'serial';
  const parts = partsOf(cell);
  return parts ? parts.sign : null;
}

/** Collects from the cells of a column how its dates are written. */
export class DateManners {
  private dayFirst = false;
  private monthFirst = false;
  private readonly styles = new Map<DateStyle, { low: number; high: number }>();

  add(cell: Cell): void {
    const parts = partsOf(cell);
    this.dayFirst ||= parts !== null && parts.first > 12;
    this.monthFirst ||= parts !== null && parts.second > 12;
    if (cell === 0) return;
    if (typeof cell === 'number') this.count('serial', civilOf(Math.floor(cell)).day);
    else if (parts) this.count(parts.sign, parts.first);
  }

  /** Neither when all of the dates can be read both ways. */
  get votes(): OrderVotes {
    return { dayFirst: this.dayFirst, monthFirst: this.monthFirst };
  }

  /**
   * The style of the dates whose day and month are probably the wrong way round; null where none are.
   *
   * Excel that expects the month first makes a date of `3-8-2026` (8 March) and leaves `13-8-2026` as text. What it made
   * then has no day above 12, and what it left has no day up to 12.
   */
  get swapped(): DateStyle | null {
    const counts = [...this.styles];
    const left = counts.some(([style, { low, high }]) => style !== 'serial' && low === 0 && high > 0);
    return left ? (counts.find(([, { low, high }]) => high === 0 && low > 0)?.[0] ?? null) : null;
  }

  private count(style: DateStyle, day: number): void {
    const count = this.styles.get(style) ?? { low: 0, high: 0 };
    if (day > 12) count.high++;
    else count.low++;
    this.styles.set(style, count);
  }
}

/** A date as text without its weekday, and with plain hyphens. */
function plainDate(text: string): string {
  const date = withoutTextMark(text.trim()).replace(DASHES, '-');
  return STARTS_WITH_DIGIT.test(date) ? date : date.replace(BEFORE, '').replace(WEEKDAY, '');
}

function partsOf(cell: Cell): { first: number; second: number; sign: DateStyle } | null {
  if (typeof cell !== 'string' || cell.length > LONGEST || !SIGN_BETWEEN.test(cell)) return null;
  const text = plainDate(cell);
  const parts = PARTS.exec(text);
  return (
    parts && {
      first: Number(parts[1]),
      second: Number(parts[2]),
      sign: text[parts[1].length] as DateStyle,
    }
  );
}

/**
 * A date as lists hold it: a serial number, `20130618`, `18-6-2013`, `2013-06-18` with or without a time,
 * `18 juni 2013`, `zondag 18 juni 2013`, `per 18 juni '13`, `1e juni 2013`, `Jun 18, 2013`, `18-6-13`. A serial within a minute before
 * midnight and a midnight written in world time are the next day. Empty, `NULL` and years from 2099 on are open.
 */
export function readListDate(cell: Cell, order: DateOrder): ReadDate {
  if (isMissing(cell) || cell === 0) return OPEN;
  if (typeof cell === 'number') return ofNumber(cell);
  if (typeof cell !== 'string') return UNREADABLE;
  if (cell.length > LONGEST) return UNREADABLE;
  const text = plainDate(cell);
  if (NOTHING.test(text)) return OPEN;
  if (/^\d{5}(?:[.,]\d{1,12})?$/.test(text)) return ofNumber(Number(text.replace(',', '.')));

  const yearFirst = ISO.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) {
    const date = ofCivil(yearFirst[1], Number(yearFirst[2]), Number(yearFirst[3]));
    return UTC_MIDNIGHT.test(text) ? nextDay(date) : date;
  }
  const parts = PARTS.exec(text);
  if (parts) {
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    return order === 'dayFirst' ? ofCivil(parts[3], second, first) : ofCivil(parts[3], first, second);
  }
  const named = NAMED.exec(text);
  if (named) return ofCivil(named[3], monthOf(named[2]), Number(named[1]));
  const american = MONTH_NAMED_FIRST.exec(text);
  return american ? ofCivil(american[3], monthOf(american[1]), Number(american[2])) : UNREADABLE;
}

function nextDay(date: ReadDate): ReadDate {
  return date.kind === 'day' ? { ...date, day: date.day + 1, utc: true } : date;
}

function ofNumber(value: number): ReadDate {
  const compact = COMPACT.exec(String(value));
  if (compact) return ofCivil(compact[1], Number(compact[2]), Number(compact[3]));
  if (!Number.isFinite(value) || value < 1 || value > 2_958_465) return UNREADABLE;
  return ofDay(Math.floor(value + ONE_MINUTE), false);
}

function ofCivil(yearText: string, month: number, day: number): ReadDate {
  const shortYear = yearText.length === 2;
  const year = shortYear ? centuryOf(Number(yearText)) : Number(yearText);
  return isCivilDate(year, month, day) ? ofDay(dayOf(year, month, day), shortYear) : UNREADABLE;
}

function ofDay(day: Day, shortYear: boolean): ReadDate {
  return day >= dayOf(FIRST_OPEN_YEAR, 1, 1)
    ? { kind: 'open', isDate: true }
    : { kind: 'day', day, shortYear, utc: false };
}

/** Nobody in a list works since before 1940. */
function centuryOf(twoDigits: number): number {
  return twoDigits >= 40 ? 1900 + twoDigits : 2000 + twoDigits;
}

function monthOf(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  return MONTHS.indexOf(short) + 1 || (ENGLISH_MONTHS[short] ?? 0);
}

/** Whether a day lies where the product computes. */
export function isWorkable(day: Day): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}
