import type { Token } from './tokens';
import { highest, lowest } from '../../../domain/extremes';

interface Span {
  start: number;
  end: number;
  /** The place where all its cells begin, and where all of them end; null where they differ. */
  left: number | null;
  right: number | null;
}

/**
 * Where blanks were kept, what stands below each other belongs together: the column of each cell of the short rows.
 *
 * Null unless that is certain: each cell lies under exactly one column and begins or ends where the others of that column
 * do, and at least one row shows a gap where a cell is missing. A text that lost its blanks never has such a gap.
 *
 * @param full the cells of rows that miss nothing
 * @param short the cells of rows that miss some
 */
export function columnsByPlace(
  full: readonly (readonly Token[])[],
  short: readonly (readonly Token[])[],
): number[][] | null {
  if (full.length === 0) return null;
  const spans = full[0].map((_, column) => spanOf(full.map((row) => row[column])));
  if (spans.some((span, column) => column > 0 && span.start <= spans[column - 1].end)) return null;
  const places = short.map((row) => row.map((token) => columnUnder(spans, token)));
  const certain = places.every(
    (row) => row.every((column) => column >= 0) && new Set(row).size === row.length,
  );
  const showsGap = places.some((row) => row.some((column, index) => column !== index));
  return certain && showsGap ? places : null;
}

function spanOf(tokens: readonly Token[]): Span {
  const starts = tokens.map(({ start }) => start);
  const ends = tokens.map(({ end }) => end);
  const same = (places: readonly number[]) => (new Set(places).size === 1 ? places[0] : null);
  return { start: lowest(starts), end: highest(ends), left: same(starts), right: same(ends) };
}

function columnUnder(spans: readonly Span[], { start, end }: Token): number {
  const under = spans.flatMap((span, column) =>
    start < span.end && end > span.start && (start === span.left || end === span.right) ? [column] : [],
  );
  return under.length === 1 ? under[0] : -1;
}

/**
 * Where each cell that is missing left the space that stands between two cells: a row that begins with twice that space
 * misses its first two. Null unless every space is so.
 *
 * @param full per row the cells, each from its first to its last character
 */
export function columnsByGaps(
  full: readonly (readonly Token[])[],
  short: readonly (readonly Token[])[],
  width: number,
): number[][] | null {
  if (full.length === 0) return null;
  const gap = usualGap(full);
  const margin = lowest(full.map((row) => row[0].start));
  if (gap < 2) return null;
  const places = short.map((row) => {
    let missing = 0;
    return row.map((token, index) => {
      const space = index === 0 ? token.start - margin : token.start - row[index - 1].end - gap;
      missing += space / gap;
      return index + missing;
    });
  });
  const certain = places.every((row) =>
    row.every((column, index) => Number.isInteger(column) && column < width && column >= index),
  );
  const showsGap = places.some((row) => row.some((column, index) => column !== index));
  return certain && showsGap ? places : null;
}

/** The space that stands most often between two cells. */
function usualGap(rows: readonly (readonly Token[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    row.slice(1).forEach((token, index) => {
      const gap = token.start - row[index].end;
      counts.set(gap, (counts.get(gap) ?? 0) + 1);
    });
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
