import type { Cell } from '../../tables/values';
import { inFittingBlocks } from '../connection/blocks';
import { Formula } from '../../tables/cellText';
import { contentsOf } from '../connection/contentsOf';
import { ASK_CELLS, type Size } from '../connection/manyRanges';
import { packed, sendSteps, progressReporter, type Pacing } from '../connection/sendSteps';
import type { ReplacedFormula } from '../write/undoHandle';
import { Slice } from '../../pacing';

/** A cell of the workbook with a formula that calls one of our functions. */
export interface OurFormula extends Candidate {
  /** The cells that it fills, its own included. */
  readonly fills: Size;
}

/** A cell for which Excel reports a formula with our functions: its own, or the one of the cell that spills into it. */
interface Candidate extends Omit<ReplacedFormula, 'values'> {
  readonly cell: Excel.Range;
  readonly isProtected: boolean;
}

/** Our functions in a formula. Until Excel has read the manifest it shows them with a name of its own before ours. */
const CALLS_OURS = /(^|[^A-Z0-9_.])(_xldudf_)?SCHOLING[._][A-Z]/i;

/** Whether a cell computes with one of our functions; text that looks like it does not. @param content see `contentOf` */
export function callsOurs(content: Cell): content is Formula {
  return content instanceof Formula && CALLS_OURS.test(content.text);
}

/**
 * All cells on all sheets with a formula of their own that calls one of our functions: of those that a formula fills only the one
 * that it stands in. Five syncs, more when the sheets are large.
 */
export async function ourFormulas(context: Excel.RequestContext, pacing: Pacing = {}): Promise<OurFormula[]> {
  return anchorsOf(context, await candidates(context, pacing), pacing);
}

async function candidates(context: Excel.RequestContext, pacing: Pacing): Promise<Candidate[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const filled = sheets.filter(({ used }) => !used.isNullObject);
  return inFittingBlocks(async (mostCells) => {
    const found: Candidate[] = [];
    const requests = packed(
      filled.flatMap((sheet) => blocksOf(sheet, mostCells / READ_TWICE)),
      mostCells / READ_TWICE,
    );
    const told = progressReporter(pacing, requests.length);
    const slice = new Slice();
    for (const blocks of requests) {
      const ranges = blocks.map(({ used, from, rows }) =>
        used
          .getCell(from, 0)
          .getResizedRange(rows - 1, used.columnCount - 1)
          .load('values,formulas'),
      );
      // One answer per request is the point: all of them together do not fit in one.
      await context.sync();
      for (const [i, block] of blocks.entries())
        for (const call of callsIn(block, contentsOf(ranges[i]))) found.push(call);
      for (const range of ranges) range.untrack();
      told();
      await slice.pauseWhenOver();
    }
    return found;
  });
}

/** Of every cell both the value and the formula are read. */
const READ_TWICE = 2;

interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Some rows of what is used of a sheet; counted within that. */
interface Block extends UsedSheet {
  readonly from: number;
  readonly rows: number;
  readonly cells: number;
}

function blocksOf({ sheet, used }: UsedSheet, mostCells: number): Block[] {
  const most = Math.max(1, Math.floor(mostCells / used.columnCount));
  return Array.from({ length: Math.ceil(used.rowCount / most) }, (_, i) => {
    const rows = Math.min(most, used.rowCount - i * most);
    return { sheet, used, from: i * most, rows, cells: rows * used.columnCount };
  });
}

function callsIn({ sheet, used, from }: Block, contents: readonly (readonly Cell[])[]): Candidate[] {
  const { id: sheetId, name: sheetName, protection } = sheet;
  const found: Candidate[] = [];
  contents.forEach((cells, i) =>
    cells.forEach((formula, j) => {
      if (!callsOurs(formula)) return;
      const place = { row: used.rowIndex + from + i, column: used.columnIndex + j };
      const cell = sheet.getCell(place.row, place.column);
      found.push({ cell, sheetId, sheetName, isProtected: protection.protected, ...place, formula });
    }),
  );
  return found;
}

/**
 * The cells that hold the formula themselves. Some versions of Excel report it for the cells into which it spills as
 * well; writing it there would stop the spill.
 */
async function anchorsOf(
  context: Excel.RequestContext,
  found: readonly Candidate[],
  pacing: Pacing,
): Promise<OurFormula[]> {
  const left = new Map(found.map((candidate) => [placeOf(candidate), candidate]));
  const repeats = ({ formula, ...place }: Candidate, rows: number, columns: number) =>
    left.get(placeOf({ ...place, row: place.row - rows, column: place.column - columns }))?.formula.text ===
    formula.text;
  // A cell filled by a spill has the same formula above it or to its left; a cell with neither holds its own.
  const sure = found.filter((candidate) => !repeats(candidate, 1, 0) && !repeats(candidate, 0, 1));
  const spills = await spillsOf(context, sure, pacing);
  const anchors: OurFormula[] = sure.map((candidate, i) => {
    const fills = sizeOf(spills[i].to);
    left.delete(placeOf(candidate));
    const { sheetId, row, column } = candidate;
    for (let r = 0; r < fills.rows; r++)
      for (let c = 0; c < fills.columns; c++)
        left.delete(placeOf({ sheetId, row: row + r, column: column + c }));
    return { ...candidate, fills };
  });
  // The same formula beside itself: each of them is asked whether another one fills it.
  const unsure = [...left.values()];
  const parents = await spillsOf(context, unsure, pacing);
  unsure.forEach((candidate, i) => {
    const { from, to } = parents[i];
    const isOwn =
      from.isNullObject || (from.rowIndex === candidate.row && from.columnIndex === candidate.column);
    if (isOwn) anchors.push({ ...candidate, fills: sizeOf(to) });
  });
  const order = new Map(found.map((candidate, i) => [candidate.cell, i]));
  return anchors.sort((a, b) => (order.get(a.cell) ?? 0) - (order.get(b.cell) ?? 0));
}

const placeOf = ({ sheetId, row, column }: Pick<Candidate, 'sheetId' | 'row' | 'column'>) =>
  `${sheetId} ${row} ${column}`;

const sizeOf = ({ isNullObject, rowCount, columnCount }: Excel.Range): Size =>
  isNullObject ? { rows: 1, columns: 1 } : { rows: rowCount, columns: columnCount };

/** For each cell the cells into which it spills, and the cell that spills into it. */
async function spillsOf(
  context: Excel.RequestContext,
  cells: readonly Candidate[],
  { signal }: Pacing,
): Promise<{ readonly to: Excel.Range; readonly from: Excel.Range }[]> {
  const spills: { to: Excel.Range; from: Excel.Range }[] = [];
  const asking = cells.map(({ cell }) => ({
    cells: 2 * ASK_CELLS,
    queue: () =>
      spills.push({
        to: cell.getSpillingToRangeOrNullObject().load('rowCount,columnCount'),
        from: cell.getSpillParentOrNullObject().load('rowIndex,columnIndex'),
      }),
  }));
  await sendSteps(context, asking, { signal });
  return spills;
}
