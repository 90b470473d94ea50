import { isMissing, type Cell } from '../../cells/values';
import { knownHeaders } from './headerRow';

/** Rows of a list that are about nobody. */
export type RowKind = 'blank' | 'total' | 'section' | 'header' | 'example' | 'person';

const TOTAL = /^(?:(?:sub|eind)?totaa?l(?:en)?|som|gemiddelde?|aantal|grand total|total)\b/i;
const EXAMPLE = /^(?:voorbeeld|example)\b/i;

/**
 * What a row below the headers is.
 *
 * @param numberColumn where the personnel number stands; null when no column has it
 */
export function rowKindOf(
  row: readonly Cell[],
  headers: readonly string[],
  numberColumn: number | null,
): RowKind {
  const filled = row.filter((cell) => !isMissing(cell));
  if (filled.length === 0) return 'blank';
  const texts = filled.flatMap((cell) => (typeof cell === 'string' ? [cell.trim()] : []));
  const noNumber =
    numberColumn === null || isMissing(row[numberColumn]) || !/\d/.test(String(row[numberColumn]));
  if (noNumber && texts.some((text) => TOTAL.test(text))) return 'total';
  if (texts.some((text) => EXAMPLE.test(text))) return 'example';
  const repeated = row.filter((cell, index) => !isMissing(cell) && sameHeader(cell, headers[index])).length;
  if (repeated >= 2 || (noNumber && knownHeaders(row) >= 3)) return 'header';
  if (filled.length === 1 && headers.length > 2 && texts.length === 1 && noNumber) return 'section';
  if (noNumber && !texts.some((text) => /\p{L}/u.test(text))) return 'total';
  return 'person';
}

function sameHeader(cell: Cell, header: string | undefined): boolean {
  return typeof cell === 'string' && header !== undefined && header !== '' && bare(cell) === bare(header);
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
}
