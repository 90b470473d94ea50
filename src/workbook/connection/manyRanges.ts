import type { Cell } from '../../tables/values';
import { REQUEST_CELLS, sendSteps, type Pacing } from './sendSteps';

/** Asking something about a single cell weighs as much as so many cells. */
export const ASK_CELLS = 20;

/** How large a range is. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The values of many ranges, large and small, in answers of a bounded size. */
export async function valuesOf(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  sizes: readonly Size[],
  pacing: Pacing,
): Promise<Cell[][][]> {
  const loaded: Excel.Range[][] = ranges.map(() => []);
  const steps = ranges.flatMap((range, i) =>
    rowBlocks(sizes[i]).map(({ from, rows }) => ({
      cells: ASK_CELLS + rows * sizes[i].columns,
      queue: () => {
        const block = range.getCell(from, 0).getResizedRange(rows - 1, sizes[i].columns - 1);
        loaded[i].push(block.load('values'));
      },
    })),
  );
  await sendSteps(context, steps, pacing);
  return loaded.map((blocks) => blocks.flatMap(({ values }) => values as Cell[][]));
}

/** A range as blocks of rows, each far less than a request holds. */
export function rowBlocks({ rows, columns }: Size): { readonly from: number; readonly rows: number }[] {
  const most = Math.max(1, Math.floor(REQUEST_CELLS / 2 / columns));
  return Array.from({ length: Math.ceil(rows / most) }, (_, i) => {
    return { from: i * most, rows: Math.min(most, rows - i * most) };
  });
}
