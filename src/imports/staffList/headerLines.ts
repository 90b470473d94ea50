import { isMissing, type Cell } from '../../tables/values';
import { cleanText } from '../cells/text';
import { nameFields, type HeaderMeaning } from './fields';
import { meaningsOf } from './knownHeaders';
import type { ListCells } from './reading';

/** The headers of a list, and how many rows below the row of the headers belong to them. */
export interface HeaderLines {
  readonly headers: readonly string[];
  readonly more: number;
}

/**
 * The header of each column, put together where headers stand in two rows: `Personeels-` above `nummer`, or a head over
 * several columns such as `In dienst` above `van` and `tot`. Only where together they are known and apart they are not, or
 * where a head says more of a column than its own word does. A blank row may stand between the two.
 *
 * @param width how many columns the list has
 */
export function headerLines(cells: ListCells, headerRow: number, width: number): HeaderLines {
  const own = Array.from({ length: width }, (_, index) => cleanText(cells[headerRow]?.[index]));
  const away = (by: 1 | -1) => (isBlank(cells[headerRow + by]) ? 2 * by : by);
  const [more, before] = [away(1), away(-1)];
  const [above, below] = [cells[headerRow + before] ?? [], cells[headerRow + more] ?? []];
  if (isWords(below)) {
    const under = own.map((_, index) => cleanText(below[index]));
    const both = own.map((header, index) => {
      if (under[index] === '') return header;
      return firstKnown([together(headOver(own, index), under[index]), under[index]]) ?? header;
    });
    if (both.some((header, index) => isKnown(header) && !isKnown(own[index]))) return { headers: both, more };
  }
  if (!isWords(above)) return { headers: own, more: 0 };
  const heads = own.map((_, index) => cleanText(above[index]));
  return {
    headers: own.map((header, index) => {
      const both = header === '' ? heads[index] : together(headOver(heads, index), header);
      // The number and name below `Leidinggevende` are never those of the person.
      if (isOfManager(headOver(heads, index)) && namesPerson(header)) return both;
      return firstKnown([both]) ?? header;
    }),
    more: 0,
  };
}

function isOfManager(head: string): boolean {
  return head !== '' && meaningsOf(head).meanings.some(({ meaning }) => meaning === 'manager');
}

const NAMES_PERSON: ReadonlySet<HeaderMeaning> = new Set(['number', 'otherNumber', ...nameFields]);

function namesPerson(header: string): boolean {
  return meaningsOf(header).meanings.some(({ meaning }) => NAMES_PERSON.has(meaning));
}

function firstKnown(headers: readonly string[]): string | undefined {
  return headers.find(isKnown);
}

/** The head above a column: its own, or the last one to its left, as merged cells leave it. */
function headOver(heads: readonly string[], index: number): string {
  for (let at = index; at >= 0; at--) if (heads[at] !== '') return heads[at];
  return '';
}

function together(head: string, header: string): string {
  if (head === '' || header === '') return head || header;
  return head.endsWith('-') ? `${head.slice(0, -1)}${header}` : `${head} ${header}`;
}

function isKnown(header: string): boolean {
  const { match, meanings } = meaningsOf(header);
  return match !== 'word' && meanings.length > 0;
}

function isBlank(row: readonly Cell[] | undefined): boolean {
  return row !== undefined && row.every((cell) => cleanText(cell) === '');
}

/** Whether a row holds words without numbers, as a second row of headers does and people do not. */
function isWords(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isMissing(cell) && cleanText(cell) !== '');
  return filled.length > 0 && filled.every((cell) => typeof cell === 'string' && !/\d/.test(cell));
}
