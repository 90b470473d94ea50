import {
  FIRST_DAY,
  FIRST_SCHOOL_YEAR,
  LAST_DAY,
  LAST_SCHOOL_YEAR,
  dayOf,
  firstDayOf,
  isCivilDate,
  schoolYearOf,
  type CivilDate,
  type Day,
  type SchoolYear,
} from '../domain/calendar';
import type { Cents } from '../domain/money';
import type { StaffCategory } from '../domain/rules';
import { isErrorWord } from './errorWords';
import { refuse } from './problem';

/**
 * What Excel hands over for one cell. An empty cell comes as 0 on the desktop, null on the web and "" from `values`;
 * metadata older than the code can put an object in a slot. So each reader says for itself what counts as missing.
 */
export type Cell = unknown;

/** Whether nothing was filled in: null, undefined, "", blank text, or something that is no cell value at all. */
export function isMissing(cell: Cell): boolean {
  switch (typeof cell) {
    case 'number':
    case 'boolean':
      return false;
    case 'string':
      return cell.trim() === '';
    default:
      return true;
  }
}

/** Whether a cell can hold it: text, yes or no, or a finite number. */
export function isCellValue(cell: Cell): cell is string | number | boolean {
  return typeof cell === 'string' || typeof cell === 'boolean' || Number.isFinite(cell);
}

/** As `isMissing`, for slots in which 0 cannot be meant: a date, a school year, a scale, a personnel number. */
export function isMissingOrZero(cell: Cell): boolean {
  return cell === 0 || isMissing(cell);
}

/** A cell as a word to compare by: without capitals and spaces around it. */
export const wordOf = (cell: Cell): string =>
  String(cell ?? '')
    .trim()
    .toLowerCase();

/** Whether a row of a table holds nothing: on the desktop its empty cells come as 0. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every(isMissingOrZero);
}

/**
 * A cell as its value: where the metadata allow it (`allowErrorForDataTypeAny`), Excel hands an error over as an object with its word in
 * `code`. Anything that is no cell value stays what it is.
 */
export function plainCell(cell: Cell): Cell {
  const code = typeof cell === 'object' && cell !== null ? (cell as { code?: unknown }).code : undefined;
  return typeof code === 'string' && isErrorWord(code) ? code : cell;
}

function refuseExcelError(name: string, cell: Cell): void {
  if (typeof cell === 'string' && isErrorWord(cell)) refuse({ code: 'excelError', name, value: cell });
}

/** A finite number; text is refused, however much it looks like one: decimal commas make it a guess. */
export function readNumber(name: string, cell: Cell): number {
  if (isMissing(cell)) refuse({ code: 'missing', name });
  refuseExcelError(name, cell);
  if (typeof cell !== 'number' || !Number.isFinite(cell))
    refuse({ code: 'notANumber', name, value: String(cell) });
  return cell as number;
}

/** More euros or hours in one cell are a typing error. */
const MOST_AMOUNT = 1_000_000_000;

/** An amount of euros of at most two decimals, not negative, as whole cents. */
export function readCents(name: string, cell: Cell): Cents {
  return readHundredths(name, cell);
}

/** Hours of at most two decimals, not negative, as hundredths of an hour. */
export function readHundredths(name: string, cell: Cell): number {
  const hundredths = readSignedCents(name, cell);
  if (hundredths < 0) refuse({ code: 'negativeAmount', name, value: hundredths / 100 });
  return hundredths;
}

/** An amount of euros as `readCents`; below 0 it is a refund. */
export function readSignedCents(name: string, cell: Cell): Cents {
  const value = readNumber(name, cell);
  const hundredths = Math.round(value * 100);
  // What Excel's sums leave behind (0.1 + 0.2) is forgiven; a third decimal never is.
  const forgiven = 1e-6 + Math.abs(value) * 100 * Number.EPSILON;
  if (Math.abs(value) > MOST_AMOUNT) refuse({ code: 'amountTooLarge', name, value, most: MOST_AMOUNT });
  if (Math.abs(value * 100 - hundredths) > forgiven) refuse({ code: 'notAnAmount', name, value });
  return hundredths === 0 ? 0 : hundredths;
}

export const MOST_FTE = 1.5;
/** Above it the CAO VO knows no fte (article 6.1 lid 5). */
export const MOST_FTE_OF_CAO = 1.2;
const FTE_DECIMALS = 10_000;

/**
 * An fte from 0 to 1.5, rounded half up to four decimals as the CAO has it (VO, article 1.1). 80 is a percentage, and
 * asking is better than guessing.
 */
export function readFte(name: string, cell: Cell): number {
  const value = readNumber(name, cell);
  // 0.67825 is a little less in binary: what is next to a half counts as a half.
  const rounded = Math.floor(value * FTE_DECIMALS + 0.5 + 1e-7) / FTE_DECIMALS;
  if (value < 0 || rounded > MOST_FTE) refuse({ code: 'fteOutOfRange', name, value });
  return rounded;
}

/** A whole number from `from` to `to`. */
export function readWhole(name: string, cell: Cell, from: number, to: number): number {
  const value = readNumber(name, cell);
  if (!Number.isInteger(value) || value < from || value > to) {
    refuse({ code: 'notAWholeNumber', name, value, from, to });
  }
  return value;
}

const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DUTCH_DATE = /^(\d{1,2})([-.])(\d{1,2})\2(\d{4})$/;
/** The hyphens and dashes that Word, mail and web pages put in place of `-`. */
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Longest text that can be a date or school year, blanks around its dash included: what is longer is not looked at. */
const LONGEST_DATE = 30;
/** In days. Software that counts in another time zone or in binary fractions writes a midnight a hair too early. */
export const ONE_MINUTE = 1 / (24 * 60);

/**
 * A date: a serial number, `2026-08-01`, `1-8-2026` or `01.08.2026`, with any kind of dash. A time of day is dropped,
 * but for the last minute before midnight: that is the next day.
 */
export function readDay(name: string, cell: Cell): Day {
  if (isMissingOrZero(cell)) refuse({ code: 'missing', name });
  refuseExcelError(name, cell);
  const day = typeof cell === 'number' ? serialDay(cell) : typeof cell === 'string' ? textDay(cell) : null;
  if (day === null) {
    const code = typeof cell === 'string' && existsNowhere(cell) ? 'notADate' : 'unreadDate';
    return refuse({ code, name, value: String(cell) });
  }
  if (day < FIRST_DAY || day > LAST_DAY) refuse({ code: 'dateOutOfRange', name, value: String(cell) });
  return day;
}

/** A reader of cells that gives null where nothing is filled in. */
export const optional =
  <T>(read: (name: string, cell: Cell) => T) =>
  (name: string, cell: Cell): T | null =>
    isMissingOrZero(cell) ? null : read(name, cell);

export const readOptionalDay = optional(readDay);

function serialDay(value: number): Day | null {
  return Number.isFinite(value) ? Math.floor(value + ONE_MINUTE) : null;
}

function textDay(text: string): Day | null {
  const written = writtenDate(text);
  if (written === null) return null;
  const { year, month, day } = written;
  return isCivilDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** Year, month and day as they stand in a text, whether or not that date exists; null for any other text. */
function writtenDate(text: string): CivilDate | null {
  const plain = plainDashes(text);
  const iso = ISO_DATE.exec(plain);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const dutch = DUTCH_DATE.exec(plain);
  return dutch && { year: Number(dutch[4]), month: Number(dutch[3]), day: Number(dutch[1]) };
}

/** Whether a text is written as a date that no calendar has, also not with day and month the other way round. */
function existsNowhere(text: string): boolean {
  const written = writtenDate(text);
  return written !== null && !isCivilDate(written.year, written.day, written.month);
}

function plainDashes(text: string): string {
  return text.length > LONGEST_DATE ? '' : text.trim().replace(DASHES, '-');
}

/** Numbers up to here are years, above it dates. */
const LAST_YEAR_NUMBER = 3000;
const LONG_SCHOOL_YEAR = /^(\d{4})\s*[-/]\s*(\d{4})$/;
const SHORT_SCHOOL_YEAR = /^(\d{2})\s*\/\s*(\d{2})$/;

/** A school year: `2026`, `2026-2027`, `2026/2027`, `26/27`, or a date in it. */
export function readSchoolYear(name: string, cell: Cell): SchoolYear {
  if (isMissingOrZero(cell)) refuse({ code: 'missing', name });
  refuseExcelError(name, cell);
  const year =
    typeof cell === 'number' ? yearOfNumber(name, cell) : typeof cell === 'string' ? yearOfText(cell) : null;
  if (year === null || year < FIRST_SCHOOL_YEAR || year > LAST_SCHOOL_YEAR) {
    return refuse({ code: 'notASchoolYear', name, value: String(cell) });
  }
  return year;
}

/** A day to start from: a date is that day, a school year its 1 August. */
export function readStart(name: string, cell: Cell): Day {
  const day =
    typeof cell === 'number' && cell > LAST_YEAR_NUMBER
      ? serialDay(cell)
      : typeof cell === 'string'
        ? textDay(cell)
        : null;
  return day === null ? firstDayOf(readSchoolYear(name, cell)) : readDay(name, cell);
}

export const readOptionalSchoolYear = optional(readSchoolYear);

function yearOfNumber(name: string, value: number): SchoolYear | null {
  if (value > LAST_YEAR_NUMBER) return schoolYearOf(readDay(name, value));
  return Number.isInteger(value) ? value : null;
}

function yearOfText(text: string): SchoolYear | null {
  const trimmed = plainDashes(text);
  if (/^\d{4}$/.test(trimmed)) return Number(trimmed);
  const long = LONG_SCHOOL_YEAR.exec(trimmed);
  if (long) return Number(long[2]) === Number(long[1]) + 1 ? Number(long[1]) : null;
  const short = SHORT_SCHOOL_YEAR.exec(trimmed);
  if (short) return Number(short[2]) === (Number(short[1]) + 1) % 100 ? centuryOf(Number(short[1])) : null;
  const day = textDay(trimmed);
  return day === null || day < FIRST_DAY || day > LAST_DAY ? null : schoolYearOf(day);
}

function centuryOf(twoDigits: number): SchoolYear {
  return twoDigits >= 90 ? 1900 + twoDigits : 2000 + twoDigits;
}

/** The school year as HR writes it: `2026-2027`. */
export function schoolYearText(year: SchoolYear): string {
  return `${year}-${year + 1}`;
}

/** A personnel number to look up by, number or text alike; null where nothing is filled in. */
export function readKey(cell: Cell): string | null {
  if (typeof cell === 'string') {
    const key = cell.trim().toLowerCase();
    return key === '' ? null : key;
  }
  return typeof cell === 'number' && Number.isFinite(cell) && cell !== 0 ? String(cell) : null;
}

/** Text as typed, without spaces around it; a number becomes its text; null where nothing is filled in. */
export function readText(name: string, cell: Cell): string | null {
  if (isMissing(cell)) return null;
  refuseExcelError(name, cell);
  return String(cell).trim();
}

/** A text, null where nothing is filled in; an empty cell can come as 0. */
export const optionalText = optional(readText);

const BUDGET_PAYERS = ['budget', 'scholingsbudget'];
const OTHER_PAYERS = ['werkgever', 'subsidie', 'eigen bijdrage', 'beurs', 'ondersteunersbeurs'];

/** Who paid an expense: the employee's budget, or somebody else; null where nothing is filled in. */
export function readPayer(name: string, cell: Cell): 'budget' | 'other' | null {
  if (isMissingOrZero(cell)) return null;
  refuseExcelError(name, cell);
  const text = wordOf(cell);
  if (BUDGET_PAYERS.includes(text)) return 'budget';
  return OTHER_PAYERS.includes(text) ? 'other' : refuse({ code: 'unknownPayer', name, value: String(cell) });
}

const CATEGORIES: Readonly<Record<string, StaffCategory>> = {
  oop: 'support',
  obp: 'support',
  ondersteunend: 'support',
  leraar: 'teacher',
  docent: 'teacher',
  op: 'teacher',
  directie: 'withoutRight',
  dir: 'withoutRight',
  lio: 'withoutRight',
  stagiair: 'withoutRight',
  stage: 'withoutRight',
  uitzend: 'withoutRight',
  uitzendkracht: 'withoutRight',
};

/** As `readCategory`, null for a text that names none. */
export function categoryOf(text: string): StaffCategory | null {
  const name = text.trim().toLowerCase();
  return Object.hasOwn(CATEGORIES, name) ? CATEGORIES[name] : null;
}

/** The category of an employee, by which the CAO gives a training right; nothing filled in is support staff. */
export function readCategory(name: string, cell: Cell): StaffCategory {
  if (isMissingOrZero(cell)) return 'support';
  refuseExcelError(name, cell);
  return categoryOf(String(cell)) ?? refuse({ code: 'unknownCategory', name, value: String(cell) });
}

/** What names a course, to compare by; undefined where nothing is filled in. */
export function readCourseKey(name: string, cell: Cell): string | undefined {
  if (isMissingOrZero(cell)) return undefined;
  refuseExcelError(name, cell);
  return String(cell).trim().toLowerCase();
}

/** What counts as yes, in small letters. */
export const YES = ['ja', 'x', '1', 'j', 'yes', 'waar', 'true'];
const NO = ['nee', '0', 'n', 'no', 'onwaar', 'false'];

/** `ja`, `x`, `1` or true; `nee`, `0`, false or nothing. Anything else is asked about. */
export function readYes(name: string, cell: Cell): boolean {
  if (isMissing(cell)) return false;
  const text = String(cell).trim().toLowerCase();
  if (YES.includes(text)) return true;
  if (NO.includes(text)) return false;
  return refuse({ code: 'notYesOrNo', name, value: String(cell) });
}
