import { isMissing, type Cell } from '../../tables/values';
import { knownHeaders } from './headerRow';

/** Rows of a list that are about nobody, and those of people. */
export type RowKind =
  'blank' | 'total' | 'section' | 'header' | 'example' | 'print' | 'codes' | 'hidden' | 'person';

/** Where the columns stand that tell a person from a line of a report; empty or null where there are none. */
export interface PersonColumns {
  readonly number: number | null;
  readonly names: readonly number[];
  readonly dates: readonly number[];
}

/** Longest text in which the words of a report are looked for. */
const LONGEST = 120;
const TOTAL = /^(?:(?:sub|eind)?totaa?l(?:en)?|som|gemiddelde?|aantal|grand total|total)\b/i;
const EXAMPLE = /^(?:voorbeeld|example|bijv|bijvoorbeeld|bv)(?!\p{L})/iu;
const PRINT =
  /^(?:afgedrukt|afdrukdatum|geprint|printed|pagina|page|blad|bladzijde|rapport|gegenereerd|generated|aangemaakt|selectie|peildatum|filter|bron)\b/i;
/** `- 1 -` at the foot of a page. */
const PAGE_NUMBER = /^[-\u2013\u2014] ?\d{1,4} ?[-\u2013\u2014]$/;
/** `Som, Aad`: a surname that is also a word of reports. */
const SURNAME_FIRST = /^\p{L}[\p{L}' -]{0,40}, ?\p{L}/u;
/** A number or code of a person is one word. */
const CODE = /^[^\s:]{1,30}$/;
const MOST_CELLS_OF_A_LINE = 2;
const FEWEST_CODES = 3;
const HAS_LETTER = /\p{L}/u;
const FIRST_LETTER = 'A'.charCodeAt(0);
const CODE_OF_COLUMN = /^\p{Lu}{1,3}\d{3,8}$/u;
/** What belongs in a column, as templates say it below their headers. */
const KIND_OF_CELL =
  /^(?:getal|tekst|datum|numeriek|alfanumeriek|decimaal|geheel getal|text|string|date|number|numeric|integer|decimal|boolean|verplicht|optioneel|required|optional|d{1,2}[-/.]m{1,2}[-/.](?:j{4}|y{4})|(?:j{4}|y{4})[-/.]?m{2}[-/.]?d{2})$/i;
const RANGE = /^(?:\d{1,3} ?- ?\d{1,3}|j\/n|ja\/nee|y\/n)$/i;

/** Tells what each row below the headers is. */
export function rowKinds(
  headers: readonly string[],
  columns: PersonColumns,
): (row: readonly Cell[]) => RowKind {
  const bareHeaders = headers.map(bare);
  return (row) => rowKindOf(row, bareHeaders, columns);
}

function rowKindOf(row: readonly Cell[], headers: readonly string[], columns: PersonColumns): RowKind {
  const filled = row.filter((cell) => !isMissing(cell));
  if (filled.length === 0) return 'blank';
  const numberCell = columns.number === null ? undefined : row[columns.number];
  const noNumber = isMissing(numberCell) || !/\d/.test(String(numberCell).slice(0, LONGEST));
  const isPerson = tellsPerson(row, columns);
  const line =
    isPerson && !noNumber && filled.length > MOST_CELLS_OF_A_LINE ? null : lineOf(filled, isPerson, noNumber);
  if (line !== null) return line;
  const repeated = row.filter((cell, index) => sameHeader(cell, headers[index])).length;
  if (repeated >= 2 || (noNumber && !isPerson && knownHeaders(row) >= 3)) return 'header';
  if (areCodes(filled)) return 'codes';
  const [only] = filled;
  if (filled.length === 1 && headers.length > 2 && typeof only === 'string' && isLine(textOf(only), noNumber))
    return 'section';
  if (
    noNumber &&
    !isPerson &&
    !filled.some((cell) => typeof cell === 'string' && HAS_LETTER.test(textOf(cell)))
  )
    return 'total';
  return 'person';
}

/** What the words of a row say that it is; null where they say nothing. */
function lineOf(filled: readonly Cell[], isPerson: boolean, noNumber: boolean): RowKind | null {
  const texts = filled.flatMap((cell) => (typeof cell === 'string' ? [textOf(cell)] : []));
  const says = (words: RegExp) => texts.some((text) => words.test(text) && !SURNAME_FIRST.test(text));
  if (filled.length === 1 && texts.some((text) => PAGE_NUMBER.test(text))) return 'print';
  if (filled.length <= MOST_CELLS_OF_A_LINE && !isPerson && says(PRINT)) return 'print';
  if (!isPerson && says(TOTAL)) return 'total';
  return (noNumber || !isPerson) && says(EXAMPLE) ? 'example' : null;
}

function textOf(cell: string): string {
  return cell.trim().slice(0, LONGEST);
}

/** Whether a row has a number or code of one word, and beside it a name or a date. */
function tellsPerson(row: readonly Cell[], { number, names, dates }: PersonColumns): boolean {
  if (number === null || isMissing(row[number]) || !CODE.test(String(row[number]).trim())) return false;
  const isName = (cell: Cell) => {
    const text = typeof cell === 'string' ? cell.trim().slice(0, LONGEST) : '';
    return /\p{L}/u.test(text) && (SURNAME_FIRST.test(text) || !(TOTAL.test(text) || EXAMPLE.test(text)));
  };
  return (
    names.some((column) => isName(row[column])) ||
    dates.some((column) => /\d{4}/.test(String(row[column] ?? '').slice(0, LONGEST)))
  );
}

/** A line over the whole width, such as `Afdeling 12 Facilitair`: no number of a person has words and blanks. */
function isLine(text: string, noNumber: boolean): boolean {
  return noNumber || (/\p{L}{3}/u.test(text) && /\s/.test(text));
}

/** What some systems print below the headers about the columns: their numbers, their codes, or what belongs in them. */
function areCodes(filled: readonly Cell[]): boolean {
  return filled.length >= FEWEST_CODES && (areCounted(filled) || haveOneShape(filled) || areKinds(filled));
}

/** `1, 2, 3` or `10, 20, 30` from left to right. */
function areCounted(filled: readonly Cell[]): boolean {
  const [first, second] = filled.map(Number);
  const step = second - first;
  return (
    Number.isInteger(first) &&
    (step === first || (step === 1 && first <= 1)) &&
    step > 0 &&
    filled.every((cell, index) => Number(cell) === first + index * step)
  );
}

/** `P01001, P01008, P00830`, or the letters of the columns. */
function haveOneShape(filled: readonly Cell[]): boolean {
  const texts = filled.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  if (texts.every((text, index) => text === String.fromCharCode(FIRST_LETTER + index))) return true;
  const length = texts[0].length;
  return texts.every((text) => text.length === length && CODE_OF_COLUMN.test(text));
}

function areKinds(filled: readonly Cell[]): boolean {
  const texts = filled.map((cell) => (typeof cell === 'string' ? textOf(cell) : ''));
  const words = texts.filter((text) => KIND_OF_CELL.test(text)).length;
  return words * 2 >= texts.length && texts.every((text) => KIND_OF_CELL.test(text) || RANGE.test(text));
}

/**
 * Tells of each row in turn its kind, where a row with nothing but a number and another one below people is their count: `12` and
 * the sum of their fte. It is one only where that number is how many rows of people stand above it.
 *
 * @returns to be called once for every row, from the first to the last, with the kind that the row has by itself
 */
export function withCounts(
  rows: readonly (readonly Cell[])[],
  columns: PersonColumns,
): (kind: RowKind, index: number) => RowKind {
  const { number, names } = columns;
  if (number === null || names.length === 0) return (kind) => kind;
  let [above, since] = [0, 0];
  return (kind, index) => {
    if (kind === 'total') since = 0;
    if (kind !== 'person') return kind;
    const cell = rows[index][number];
    const count = typeof cell === 'string' || typeof cell === 'number' ? Number(cell) : NaN;
    if (above > 0 && (count === above || count === since) && isOnlyNumbers(rows[index], number)) {
      since = 0;
      return 'total';
    }
    above++;
    since++;
    return kind;
  };
}

/** Whether a row has few cells, the number among them, and no letter in any. */
function isOnlyNumbers(row: readonly Cell[], number: number): boolean {
  const filled = row.filter((cell) => !isMissing(cell));
  return (
    filled.length <= MOST_CELLS_OF_A_LINE &&
    !isMissing(row[number]) &&
    !filled.some((cell) => HAS_LETTER.test(String(cell).slice(0, LONGEST)))
  );
}

/** Whether a cell says the same as the header of its column, of which the letters and digits are given. */
function sameHeader(cell: Cell, header: string | undefined): boolean {
  if (typeof cell !== 'string' || header === undefined || header === '') return false;
  return cell.length >= header.length && bare(cell) === header;
}

/** The letters and digits of a text. */
function bare(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
}
