import { isMissing } from './values';
import { FIRST_DAY, LAST_DAY, dayOf, isCivilDate, type Day } from '../domain/calendar';
import { MONTHS } from './dutchDate';

/** What was typed in a field for a date: understood, empty, or refused. */
export type TypedDay =
  { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'empty' } | { readonly kind: 'refused' };

/** Longest text that can be a date with its weekday: what is longer is not looked at. */
const LONGEST = 40;
const SIGNS = /[-\u2010-\u2015\u2212/.,\s]+/;
const ENGLISH_MONTHS = ['january', 'february', 'march', '', 'may', '', '', '', '', 'october'];
/** As Dutch shortens March, beside the first letters of a name. */
const SHORT_MARCH = 'mrt';
const FEWEST_LETTERS = 3;

/**
 * Reads a date as a person types it: `3-9-26`, `23/11/2026`, `23.11.2026`, `2026-11-23`, `3 sept 2026` or
 * `donderdag 3 september 2026`. A year of two digits is one of this century.
 */
export function readTypedDay(typed: string): TypedDay {
  if (isMissing(typed)) return { kind: 'empty' };
  const day = typed.length > LONGEST ? null : dayOfParts(partsOf(typed));
  return day === null || day < FIRST_DAY || day > LAST_DAY ? { kind: 'refused' } : { kind: 'day', day };
}

/** Without signs around it and a weekday before it. */
function partsOf(typed: string): string[] {
  const parts = typed
    .toLowerCase()
    .split(SIGNS)
    .filter((part) => part !== '');
  const [weekday = ''] = parts;
  const named = weekday.endsWith('dag') || weekday.endsWith('day');
  return parts.length === 4 && named ? parts.slice(1) : parts;
}

function dayOfParts(parts: readonly string[]): Day | null {
  if (parts.length !== 3) return null;
  const [first, second, third] = parts;
  const yearFirst = first.length === 4;
  const year = yearOf(yearFirst ? first : third);
  const month = monthOf(second);
  const day = numberOf(yearFirst ? third : first, 2);
  return year !== null && month !== null && day !== null && isCivilDate(year, month, day)
    ? dayOf(year, month, day)
    : null;
}

function yearOf(text: string): number | null {
  const year = numberOf(text, 4);
  if (year === null || text.length === 3 || text.length === 1) return null;
  return text.length === 2 ? 2000 + year : year;
}

/** A month by its number, its name, or as many letters of that as tell it. */
function monthOf(text: string): number | null {
  const number = numberOf(text, 2);
  if (number !== null) return number;
  if (text === SHORT_MARCH) return 3;
  if (text.length < FEWEST_LETTERS) return null;
  const index = [...MONTHS, ...ENGLISH_MONTHS].findIndex((name) => name.startsWith(text));
  return index < 0 ? null : (index % MONTHS.length) + 1;
}

/** The number that a text of so many digits at most is; null for any other text. */
function numberOf(text: string, mostDigits: number): number | null {
  const digits = [...text].every((letter) => letter >= '0' && letter <= '9');
  return digits && text.length <= mostDigits ? Number(text) : null;
}
