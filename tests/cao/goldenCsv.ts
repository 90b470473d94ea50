import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of a golden file by column name. */
export type GoldenRow = Readonly<Record<string, string>>;

/** No cell of the golden files holds a comma or needs quotes. */
function cells(line: string): string[] {
  return line.split(',').map((cell) => cell.trim());
}

/** Reads a golden file: comment lines start with `#`, the first other line names the columns. */
export function readGolden(name: string): GoldenRow[] {
  const lines = readFileSync(join(__dirname, 'golden', name), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [header, ...rows] = lines.map(cells);
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])));
}

/** Replaces the word `same` in a source column by the source of the row above, as the golden files use it. */
export function withSources(rows: readonly GoldenRow[]): GoldenRow[] {
  let last = '';
  return rows.map((row) => {
    if (row.source !== 'same') last = row.source;
    return { ...row, source: last };
  });
}

/** Whole euros or percents with a point as text, times 100. */
export function hundredths(text: string): number {
  return Math.round(Number(text) * 100);
}
