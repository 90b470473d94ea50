import type { Cell } from '../tables/values';
import { Formula } from '../tables/cellText';
import { hashOf } from '../tables/hashOf';

/** The last line of a sheet that we made: the key of the paper, and a fingerprint of the cells. */
const MARK = /^Scholing · ([^·]+) · ([0-9a-f]{8})$/;
/** What stands in the line as its number: what would end the key, and what no cell holds as it is. */
const ESCAPED = /[%·\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** The last line of a sheet of ours. */
export function markOf(key: string, rows: readonly (readonly Cell[])[]): string {
  return `Scholing · ${escaped(key)} · ${fingerprint(rows)}`;
}

/** Which paper a line at the bottom of a sheet tells of; null where it is no such line. */
export function paperKeyOf(cell: Cell): string | null {
  const key = MARK.exec(String(cell ?? ''))?.[1];
  if (key === undefined) return null;
  return key.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function escaped(key: string): string {
  return key.replace(ESCAPED, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Whether a sheet is the paper that we made. */
export type SheetOrigin =
  /** Ours, and as we left it. */
  | { readonly kind: 'ours'; readonly mark: string }
  /** Ours once, and changed by hand since; or somebody else's. */
  | { readonly kind: 'other' };

/**
 * Tells whether a sheet is the paper that we made, untouched since.
 *
 * @param values what the cells in use hold, from the first row and column on
 */
export function originOf(key: string, values: readonly (readonly Cell[])[]): SheetOrigin {
  const last = values.at(-1);
  const mark = String(last?.[0] ?? '');
  if (mark === markOf(key, values.slice(0, -1))) return { kind: 'ours', mark };
  const listMark = String(values.at(0)?.at(-1) ?? '');
  if (listMark === listMarkOf(key, values)) return { kind: 'ours', mark: listMark };
  return { kind: 'other' };
}

/** The mark of a list, which stands behind the heads of its columns: a last line would be a person in a merge. */
export function listMarkOf(key: string, rows: readonly (readonly Cell[])[]): string {
  return markOf(
    key,
    rows.map((row, i) => (i === 0 ? row.slice(0, -1) : row)),
  );
}

/** Tells an edit of the cells by hand, no more than that. Empty cells at the end of a row do not count. */
function fingerprint(rows: readonly (readonly Cell[])[]): string {
  return hashOf(JSON.stringify(rows.map(trimmed)));
}

function trimmed(row: readonly Cell[]): Cell[] {
  const cells = row.map((cell) => (cell instanceof Formula ? cell.text : (cell ?? '')));
  while (cells.length > 0 && cells.at(-1) === '') cells.pop();
  return cells;
}
