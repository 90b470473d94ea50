import type { Cell } from '../../tables/values';
import { TOO_LARGE, officeCode } from './excel';
import { WorkbookProblem } from '../problems';
import { Slice } from '../../pacing';

/**
 * Cells of one table in one answer: far below the 5 MB that Excel hands over, and few enough to take in without keeping
 * the pane from answering. An ordinary school is read in one answer.
 */
const BLOCK_CELLS = 20_000;
/** The divisor of the cells per request, after a request with long texts was refused as too large. */
const SMALLER = 8;
const FEWEST_CELLS = 200;

/** The properties of cells that are loaded. */
export type Asked = 'values' | 'formulas' | 'values,formulas';

/** The rows of a table as far as they were asked for. */
export interface Contents {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
}

/** A range that is read in blocks. The first block is loaded in the same sync as whatever else the caller loads. */
export interface BlockRange {
  /** The whole range, as large as it was at the first block. */
  readonly body: Excel.Range;
  readonly first: Excel.Range;
  readonly asked: Asked;
  /** How many rows a block has. */
  readonly rows: number;
}

/**
 * Asks for the first rows of a range, all of them where they are few; the caller syncs.
 *
 * @param columns about how many there are
 */
export function askFirst(body: Excel.Range, columns: number, asked: Asked, cells = BLOCK_CELLS): BlockRange {
  const rows = Math.max(1, Math.floor(cells / columns / asked.split(',').length));
  body.load('rowIndex,columnIndex,rowCount,columnCount');
  const first = body.getIntersection(body.getRow(0).getResizedRange(rows - 1, 0)).load(asked);
  return { body, first, asked, rows };
}

/**
 * All rows of a range, in more requests where there are more blocks.
 *
 * @param again the same range, requested anew: rows added or deleted meanwhile would otherwise be read twice or not
 *   at all
 * @param told called after each further answer; an error that it throws stops the reading
 * @throws WorkbookProblem `busy` when rows were added or deleted meanwhile
 */
export async function readOn(
  context: Excel.RequestContext,
  { body, first, asked, rows }: BlockRange,
  again?: () => Excel.Range,
  told: () => void = () => undefined,
): Promise<Contents> {
  const values: Cell[][] = [];
  const formulas: Cell[][] = [];
  const take = (block: Excel.Range) => {
    if (asked !== 'formulas') for (const row of block.values) values.push(row);
    if (asked !== 'values') for (const row of block.formulas) formulas.push(row);
  };
  const slice = new Slice();
  take(first);
  for (let from = rows; from < body.rowCount; from += rows) {
    const height = Math.min(rows, body.rowCount - from);
    const block = body
      .getCell(from, 0)
      .getResizedRange(height - 1, body.columnCount - 1)
      .load(asked);
    const now = from + rows >= body.rowCount ? again?.().load('rowIndex,rowCount') : undefined;
    // One answer per block is the point: all of them together do not fit in one.
    await context.sync();
    if (now && (now.rowCount !== body.rowCount || now.rowIndex !== body.rowIndex))
      throw new WorkbookProblem({ code: 'busy' });
    take(block);
    block.untrack();
    told();
    await slice.pauseWhenOver();
  }
  return { values, formulas };
}

/** How many further answers these take. */
export function answersLeft(ranges: readonly BlockRange[]): number {
  return ranges.reduce((sum, { body, rows }) => sum + Math.ceil(body.rowCount / rows) - 1, 0);
}

/** Reads with ever smaller blocks until the answers fit. @param read reads all with blocks of at most so many cells */
export async function inFittingBlocks<T>(read: (cells: number) => Promise<T>): Promise<T> {
  for (let cells = BLOCK_CELLS; ; cells /= SMALLER) {
    try {
      return await read(cells);
    } catch (error) {
      if (cells < FEWEST_CELLS || !TOO_LARGE.includes(officeCode(error))) throw error;
    }
  }
}
