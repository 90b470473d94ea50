import { isMissing, type Cell } from '../../cells/values';
import { FIRST_DAY, LAST_DAY, dayOf, isCivilDate, type Day } from '../../domain/calendar';

/** Which of day and month stands first in `3/4/2021`. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** A cell of a date column as it is understood. */
export type ReadDate =
  | { readonly kind: 'day'; readonly day: Day; readonly shortYear: boolean }
  | { readonly kind: 'open' }
  | { readonly kind: 'unreadable' };

const OPEN: ReadDate = { kind: 'open' };
const UNREADABLE: ReadDate = { kind: 'unreadable' };

/** Systems write an end that is not known as 9999-12-31 or 2099-01-01. */
const FIRST_OPEN_YEAR = 2099;
const NOTHING = /^(?:-+|0+|null|n\.?v\.?t\.?|geen|onbepaald|onbepaalde tijd|heden|open)$/i;

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH_MONTHS: Readonly<Record<string, number>> = { maa: 3, mar: 3, may: 5, oct: 10 };

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const PARTS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: \d{1,2}:.*)?$/;
const NAMED = /^(\d{1,2})[- .]*(\p{L}{3,10})\.?[- .]*(\d{4}|\d{2})$/u;

/**
 * Day or month first, told by the cells of the column: only one of the two orders has no month above 12. Dutch order
 * where both are possible.
 */
export function dateOrderOf(cells: readonly Cell[]): DateOrder {
  let monthFirst = false;
  for (const cell of cells) {
    const parts = typeof cell === 'string' ? PARTS.exec(cell.trim()) : null;
    if (!parts) continue;
    if (Number(parts[1]) > 12) return 'dayFirst';
    if (Number(parts[2]) > 12) monthFirst = true;
  }
  return monthFirst ? 'monthFirst' : 'dayFirst';
}

/**
 * A date as lists hold it: a serial number, `20130618`, `18-6-2013`, `2013-06-18` with or without a time,
 * `18 juni 2013`, `18-6-13`. Empty, `NULL` and years from 2099 on are open.
 */
export function readListDate(cell: Cell, order: DateOrder): ReadDate {
  if (isMissing(cell) || cell === 0) return OPEN;
  if (typeof cell === 'number') return ofNumber(cell);
  if (typeof cell !== 'string') return UNREADABLE;
  const text = cell.trim();
  if (NOTHING.test(text)) return OPEN;
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return ofNumber(Math.floor(Number(text.replace(',', '.'))));

  const yearFirst = ISO.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return ofCivil(yearFirst[1], Number(yearFirst[2]), Number(yearFirst[3]));
  const parts = PARTS.exec(text);
  if (parts) {
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    return order === 'dayFirst' ? ofCivil(parts[3], second, first) : ofCivil(parts[3], first, second);
  }
  const named = NAMED.exec(text);
  return named ? ofCivil(named[3], monthOf(named[2]), Number(named[1])) : UNREADABLE;
}

function ofNumber(value: number): ReadDate {
  const compact = COMPACT.exec(String(value));
  if (compact) return ofCivil(compact[1], Number(compact[2]), Number(compact[3]));
  if (!Number.isFinite(value) || value < 1 || value > 2_958_465) return UNREADABLE;
  return ofDay(Math.floor(value), false);
}

function ofCivil(yearText: string, month: number, day: number): ReadDate {
  const shortYear = yearText.length === 2;
  const year = shortYear ? centuryOf(Number(yearText)) : Number(yearText);
  return isCivilDate(year, month, day) ? ofDay(dayOf(year, month, day), shortYear) : UNREADABLE;
}

function ofDay(day: Day, shortYear: boolean): ReadDate {
  return day >= dayOf(FIRST_OPEN_YEAR, 1, 1) ? OPEN : { kind: 'day', day, shortYear };
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
