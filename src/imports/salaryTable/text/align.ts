import type { Token } from './tokens';

interface Span {
  start: number;
  end: number;
}

/**
 * Where blanks were kept, what stands below each other belongs together: the column of each cell of the short rows.
 *
 * Null unless that is certain: each cell lies under exactly one column, and at least one row shows a gap where a cell
 * is missing. A text that lost its blanks never has such a gap.
 *
 * @param full the cells of rows that miss nothing
 * @param short the cells of rows that miss some
 */
export function columnsByPlace(
  full: readonly (readonly Token[])[],
  short: readonly (readonly Token[])[],
): number[][] | null {
  if (full.length === 0) return null;
  const spans: Span[] = full[0].map((_, column) => ({
    start: Math.min(...full.map((row) => row[column].start)),
    end: Math.max(...full.map((row) => row[column].end)),
  }));
  if (spans.some((span, column) => column > 0 && span.start <= spans[column - 1].end)) return null;
  const places = short.map((row) => row.map((token) => columnUnder(spans, token)));
  const certain = places.every(
    (row) => row.every((column) => column >= 0) && new Set(row).size === row.length,
  );
  const showsGap = places.some((row) => row.some((column, index) => column !== index));
  return certain && showsGap ? places : null;
}

function columnUnder(spans: readonly Span[], token: Token): number {
  const under = spans.flatMap(({ start, end }, column) =>
    token.start < end && token.end > start ? [column] : [],
  );
  return under.length === 1 ? under[0] : -1;
}
