import { each, type Steps } from '../../pacing';
import { isAmountText } from './amounts';
import type { SourceRow } from './types';
import {
  isBlankText,
  isLabel,
  isOtherLabel,
  isSmallNumber,
  namedScale,
  namedStep,
  subjectOf,
  withoutMarks,
} from './words';
import { highest } from '../../domain/extremes';

/** A heading with the rows of amounts below it. */
export interface Block {
  readonly heads: readonly SourceRow[];
  readonly body: readonly SourceRow[];
  /** Columns in which at least one row of the body has an amount. */
  readonly amountColumns: readonly number[];
  /** Another table stands beside it in the same rows. */
  readonly isBeside?: true;
}

/**
 * The parts of the paste that lie below each other, each with its own heading.
 *
 * @param withoutAmounts is called with each row below the first amounts that names a step and has no amount
 */
export function* blocksOf(
  rows: readonly SourceRow[],
  withoutAmounts: (row: SourceRow) => void = () => undefined,
): Steps<Block[]> {
  const blocks: { heads: SourceRow[]; body: SourceRow[] }[] = [];
  let current: { heads: SourceRow[]; body: SourceRow[] } | null = null;
  yield* each(rows, (row) => {
    if (row.cells.every(isBlankText)) return;
    const isBody =
      row.cells.some(isAmountText) || (current !== null && isStepWithUnreadable(row, current.body));
    if (!isBody && current && current.body.length > 0 && isStepWithoutAmounts(row, current.body)) {
      withoutAmounts(row);
      return;
    }
    if (!current || (!isBody && current.body.length > 0)) blocks.push((current = { heads: [], body: [] }));
    (isBody ? current.body : current.heads).push(row);
  });
  const filled = blocks.filter(({ body }) => body.length > 0);
  for (const { heads, body } of filled) {
    const last = heads.at(-1);
    if (heads.length > 1 && last && isStepBefore(last, body[0])) withoutAmounts(last);
  }
  return yield* each(filled, (block) => ({
    ...block,
    amountColumns: columnsWhere(block.body, isAmountText),
  }));
}

/** A row that goes on with the steps, of which the amount has words around it. */
function isStepWithUnreadable({ cells }: SourceRow, body: readonly SourceRow[]): boolean {
  const before = body.at(-1);
  if (!before || cells.length < 2 || !isLabel(cells[0])) return false;
  return cells.some(
    (cell, column) => column > 0 && /\d[.,]?\d{3}/.test(cell) && isAmountText(before.cells[column] ?? ''),
  );
}

/** Whether a row right above the amounts has nothing but the step before the first one. */
function isStepBefore({ cells }: SourceRow, first: SourceRow): boolean {
  const [step, ...others] = cells;
  const isAlone = isSmallNumber(step ?? '') && others.every(isBlankText);
  return isAlone && isSmallNumber(cellAt(first, 0)) && Number(first.cells[0]) === Number(step) + 1;
}

/** A row that names a step, or the one behind the row before it with another number, and has no amount for any scale. */
function isStepWithoutAmounts({ cells }: SourceRow, body: readonly SourceRow[]): boolean {
  const filled = cells.filter((cell) => !isBlankText(cell));
  if (filled.length === 1) return isSmallNumber(filled[0]) || namedStep(filled[0]) !== null;
  const [step, beside] = body.at(-1)?.cells ?? [];
  const goesOn = isSmallNumber(step) && Number(cells[0]) === Number(step) + 1;
  // The amount fell out, and the same per hour is left beside it: no heading has decimals.
  if (goesOn && filled.slice(1).some((cell) => HOURLY.test(cell)) && filled.every(isNumber)) return true;
  if (!goesOn || !filled.every(isSmallNumber)) return false;
  // The old step stands beside it; in a heading that stands a column off the amounts are below the second name.
  const hasOldStep = filled.length === 2 && isSmallNumber(beside);
  // The same step of the table beside it.
  return hasOldStep || filled.every((cell) => cell === cells[0]);
}

const HOURLY = /^\d{1,3}[.,]\d{2}$/;

function isNumber(cell: string): boolean {
  return /^[\d.,]+$/.test(cell);
}

/** The columns in which some row has such a cell. */
export function columnsWhere(rows: readonly SourceRow[], test: (cell: string) => boolean): number[] {
  const width = highest(
    rows.map(({ cells }) => cells.length),
    0,
  );
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some(({ cells }) => column < cells.length && test(cells[column])),
  );
}

/** A cell of a row that may be shorter. */
export function cellAt(row: SourceRow, column: number): string {
  return row.cells[column] ?? '';
}

/** What stands nearest above a column. */
export function headingAbove({ heads }: Block, column: number): string {
  const filled = heads.map((row) => cellAt(row, column)).filter((cell) => !isBlankText(cell));
  return filled.at(-1) ?? '';
}

/** A name for each of the columns, from the heading row nearest to the amounts that has them; null where it has none. */
export function columnNames(
  { heads }: Block,
  columns: readonly number[],
  labelColumn: number | null,
): (string | null)[] {
  const isOther = (row: SourceRow) => labelColumn !== null && isOtherLabel(cellAt(row, labelColumn));
  const nearest = [...heads].reverse();
  // A row of old steps or of functions names the columns only where no other does.
  for (const row of [...nearest.filter((one) => !isOther(one)), ...nearest.filter(isOther)]) {
    const names = columns.map((column) => nameIn(cellAt(row, column)));
    if (names.every((name) => name !== null)) {
      if (!namesBeyond(row, columns, labelColumn)) return names;
    }
    // A heading that stands a column off has exactly as many names as there are columns with amounts.
    const all = row.cells.filter((cell) => nameIn(cell) !== null);
    if (columns.length > 1 && all.length === columns.length && all.every(isCertainName))
      return all.map(nameIn);
    if (columns.length > 1 && names.filter((name) => name !== null).length >= 2) return names;
  }
  return columns.map(() => null);
}

/** Whether the row has names outside these columns: then it cannot be said which belong to which. */
function namesBeyond(row: SourceRow, columns: readonly number[], labelColumn: number | null): boolean {
  return row.cells.some(
    (cell, column) =>
      column !== labelColumn && !columns.includes(column) && column > columns[0] && nameIn(cell) !== null,
  );
}

/** The name of a scale or step in a heading; null where it names no particular one. */
export function nameIn(heading: string): string | null {
  if (isBlankText(heading)) return null;
  const cell = withoutMarks(heading);
  const named = namedScale(cell) ?? namedStep(cell);
  if (named !== null) return named;
  return subjectOf(cell) === null && isLabel(cell) ? cell : null;
}

/** Whether the cell cannot be anything but a name: other short words may be the heading of the steps. */
function isCertainName(cell: string): boolean {
  return isSmallNumber(cell) || namedScale(cell) !== null || namedStep(cell) !== null;
}
