import type { Area } from './area';

/** An area of a sheet, of which the rows are asked. */
type Rows = Omit<Area, 'columnCount'>;

/** Rows that are asked about as one; only where Excel says that some of them are hidden, each is asked about. */
const TOGETHER = 64;
/** Questions in one request. */
const MOST_QUESTIONS = 5_000;

/**
 * Which rows of an area are hidden, by hand or by a filter: their places in the area, counted from 0.
 *
 * @param hidden what Excel says of the whole area: all of them, none, or null for some
 * @returns two requests for an area of usual size in which some rows are hidden, none for any other
 */
export async function hiddenRowsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Rows,
  hidden: boolean | null,
): Promise<readonly number[]> {
  const all = Array.from({ length: area.rowCount }, (_, row) => row);
  if (hidden !== null) return hidden ? all : [];
  const blocks = Array.from({ length: Math.ceil(area.rowCount / TOGETHER) }, (_, block) => block * TOGETHER);
  const ofBlocks = await rowHiddenOf(
    context,
    blocks.map((row) => rangeOf(sheet, area, row, Math.min(TOGETHER, area.rowCount - row))),
  );
  const inBlock = (row: number) => ofBlocks[Math.floor(row / TOGETHER)];
  const mixed = all.filter((row) => inBlock(row) === null);
  const ofRows = await rowHiddenOf(
    context,
    mixed.map((row) => rangeOf(sheet, area, row, 1)),
  );
  const alone = new Set(mixed.filter((_, index) => ofRows[index] === true));
  return all.filter((row) => inBlock(row) === true || alone.has(row));
}

function rangeOf(sheet: Excel.Worksheet, area: Rows, row: number, rows: number): Excel.Range {
  return sheet.getRangeByIndexes(area.rowIndex + row, area.columnIndex, rows, 1);
}

async function rowHiddenOf(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<(boolean | null)[]> {
  const found: (boolean | null)[] = [];
  for (let from = 0; from < ranges.length; from += MOST_QUESTIONS) {
    const asked = ranges.slice(from, from + MOST_QUESTIONS);
    for (const range of asked) range.load('rowHidden');
    // One answer per part is the point: too many questions do not fit in one request.
    await context.sync();
    for (const range of asked) {
      found.push(range.rowHidden);
      range.untrack();
    }
  }
  return found;
}
