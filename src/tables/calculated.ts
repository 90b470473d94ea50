import { Formula, isVacant } from './cellText';
import type { RowCells, TableEdit } from './rowEdit';
import { tableSpecs, type TableName } from './schema';
import type { Cell } from './values';

type Rows = readonly (readonly Cell[])[];

/** Where the columns stand that Excel computes. */
export function calculatedPlaces(name: TableName, headers: readonly string[]): readonly number[] {
  const ours = new Set(
    tableSpecs[name].columns.flatMap((column) =>
      column.calculation === null ? [] : [column.name.toLowerCase()],
    ),
  );
  if (ours.size === 0) return [];
  return headers.flatMap((header, index) => (ours.has(header.trim().toLowerCase()) ? [index] : []));
}

/** The rows with nothing in the columns that Excel computes: these are never read. */
export function withoutCalculated(rows: Rows, places: readonly number[]): Rows {
  return blankedAt(rows, places, () => true);
}

/** The rows as they can be put back: what Excel computes there comes by itself, what somebody typed over it stays. */
export function withoutFormulas(rows: Rows, places: readonly number[]): Rows {
  return blankedAt(rows, places, (cell) => cell instanceof Formula);
}

function blankedAt(rows: Rows, places: readonly number[], goes: (cell: Cell) => boolean): Rows {
  if (places.length === 0) return rows;
  return rows.map((row) => row.map((cell, index) => (places.includes(index) && goes(cell) ? '' : cell)));
}

/** A formula that stands in a computed column, with its row on the sheet, from 0. */
export interface FormulaFound {
  readonly place: number;
  readonly text: string;
  readonly row: number;
}

/** One formula of each computed column, to give to other rows; none of a column that has values only. */
export function formulasFound(
  rows: Rows,
  places: readonly number[],
  firstRow: number,
): readonly FormulaFound[] {
  return places.flatMap((place): FormulaFound[] => {
    const index = rows.findIndex((row) => row[place] instanceof Formula);
    const cell = rows[index]?.[place];
    return cell instanceof Formula ? [{ place, text: cell.text, row: firstRow + index }] : [];
  });
}

/** A cell of a computed column in which nothing stands: of a row that was added only halfway. */
export interface CellNotComputed {
  /** Of the row, from 0. */
  readonly index: number;
  readonly place: number;
}

export function cellsNotComputed(rows: Rows, found: readonly FormulaFound[]): readonly CellNotComputed[] {
  return rows.flatMap((row, index) =>
    found.flatMap(({ place }) => (isVacant(row[place]) ? [{ index, place }] : [])),
  );
}

/** The edit that also blanks these cells where their rows stay: what is blanked there is computed again. */
export function computedAgain(edit: TableEdit, cells: readonly CellNotComputed[]): TableEdit {
  const removed = new Set(edit.remove);
  const overwrite = new Map(edit.overwrite.map(({ index, cells: own }) => [index, own]));
  for (const { index, place } of cells) {
    if (removed.has(index)) continue;
    const own: RowCells = overwrite.get(index) ?? [];
    const width = Math.max(own.length, place + 1);
    overwrite.set(
      index,
      Array.from({ length: width }, (_, column) => (column === place ? '' : own[column])),
    );
  }
  return { ...edit, overwrite: [...overwrite].map(([index, own]) => ({ index, cells: own })) };
}

/** The formula as it must read in another row: references to its own row go along. @param row on the sheet, from 0 */
export function inRow({ text, row: from }: FormulaFound, row: number): Formula {
  const own = String(from + 1);
  const parts = text.split(own);
  const moved = parts.slice(1).reduce((done, part, index) => {
    const before = parts.slice(0, index + 1).join(own);
    const after = parts.slice(index + 1).join(own);
    return done + (isReference(before, after) ? String(row + 1) : own) + part;
  }, parts[0]);
  return new Formula(moved);
}

/** The most letters of a column. */
const MOST_LETTERS = 3;
const isLetter = (sign: string | undefined) => sign !== undefined && sign >= 'A' && sign <= 'Z';
const isDigit = (sign: string | undefined) => sign !== undefined && sign >= '0' && sign <= '9';

/** Whether a number is the row of a reference that goes along: right behind the letters of a column, and the end of it. */
function isReference(before: string, after: string): boolean {
  let letters = 0;
  while (isLetter(before.at(-1 - letters))) letters++;
  const first = before.at(-1 - letters);
  const isWord =
    first !== undefined &&
    (isDigit(first) || first === '_' || first === '.' || first.toLowerCase() !== first.toUpperCase());
  const next = after.charAt(0);
  return letters > 0 && letters <= MOST_LETTERS && !isWord && !isDigit(next) && next !== '(';
}
