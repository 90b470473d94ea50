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
const EXAMPLE = /^(?:voorbeeld|example)\b/i;
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

/** The numbers of the columns, which some systems print below the headers: 1, 2, 3 from left to right. */
function areCodes(filled: readonly Cell[]): boolean {
  return (
    filled.length >= FEWEST_CODES &&
    filled.every((cell, index) => Number(cell) === Number(filled[0]) + index) &&
    Number.isInteger(Number(filled[0])) &&
    Number(filled[0]) <= 1
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
