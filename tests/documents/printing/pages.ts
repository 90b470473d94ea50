import { INDENT } from '../../../src/documents/cellRoom';
import { linesIn, textWidth, type TextLook } from '../../../src/documents/textWidth';
import type { WrittenCell, WrittenSheet } from './writtenSheet';

const POINTS_PER_MM = 72 / 25.4;
/** Points that a line takes in a cell, for each point of its letters: Calibri’s own. */
const LINE = 1.22;

/** What A4 leaves between the margins, in points of the sheet at its scale. */
export function pageOf({ isLandscape, margins, scale = 100 }: WrittenSheet) {
  const [across, down] = isLandscape ? [297, 210] : [210, 297];
  const room = (millimetres: number, margin: number) =>
    ((millimetres * POINTS_PER_MM - 2 * margin) * 100) / scale;
  return { width: room(across, margins.side), height: room(down, margins.top) };
}

/** How many pages sizes take, one after the other, where Excel never divides a row or a column. */
function pagesFor(sizes: readonly number[], room: number, breaks: readonly number[] = []): number {
  let pages = 1;
  let taken = 0;
  for (const [i, size] of sizes.entries()) {
    if (taken + size > room || breaks.includes(i)) {
      pages++;
      taken = 0;
    }
    taken += size;
  }
  return pages;
}

/** The pages of A4 that a sheet takes, computed from its sizes. */
export function computedPages(sheet: WrittenSheet): { readonly across: number; readonly down: number } {
  const { width, height } = pageOf(sheet);
  const titles = sheet.widths.slice(0, sheet.titleColumns).reduce((sum, one) => sum + one, 0);
  return {
    across: pagesFor(sheet.widths.slice(sheet.titleColumns), width - titles),
    down: pagesFor(sheet.heights, height, sheet.breaks),
  };
}

const lookOf = ({ style }: WrittenCell): TextLook => ({
  points: style.fontSize ?? 11,
  bold: style.bold ?? false,
});

/** The texts that would be cut off, or would lie over one beside them: empty where everything can be read. */
export function cutTexts({ rows, widths, heights }: WrittenSheet): string[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell.text === '') return [];
      const look = lookOf(cell);
      const inside = widths[c] - 4 - (cell.style.indent ?? 0) * INDENT;
      const lines = cell.style.wrap ? linesIn(cell.text, inside, look).length : 1;
      const tooHigh = lines * look.points * LINE > heights[r];
      // A number never runs on over the cells beside it.
      const runsOn = typeof cell.value === 'string' && !cell.style.wrap;
      const next = row.findIndex(({ text }, other) => other > c && text !== '');
      const free = widths.slice(c + 1, next < 0 ? undefined : next).reduce((sum, one) => sum + one, 0);
      const room = runsOn ? inside + free : inside;
      // A wrapped word that is too long goes on below: its lines are counted.
      const longest = cell.style.wrap ? 0 : textWidth(cell.text, look);
      return tooHigh || longest > room ? [`${r + 1}:${c + 1} ${cell.text}`] : [];
    }),
  );
}

/** The texts that lie under a chart, and charts that reach beyond what is printed: empty where nothing does. */
export function coveredTexts({ rows, heights, widths, charts }: WrittenSheet): string[] {
  const sum = (sizes: readonly number[]) => sizes.reduce((total, one) => total + one, 0);
  return charts.flatMap(({ title, left, top, width, height }) => {
    const covered = rows.flatMap((row, r) => {
      const above = sum(heights.slice(0, r));
      const apart = above >= top + height || above + heights[r] <= top;
      return apart ? [] : row.flatMap(({ text }) => (text === '' ? [] : [`${title}: ${text}`]));
    });
    const inside = left + width <= sum(widths) && top + height <= sum(heights);
    return inside ? covered : [...covered, title];
  });
}
