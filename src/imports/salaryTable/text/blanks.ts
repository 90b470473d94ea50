import type { Axis } from '../axis';
import type { Interview } from '../interview';
import { columnsByPlace } from './align';
import type { Token } from './tokens';

/** A row of amounts (or of steps with their amounts) of which some may be missing, nobody knows where. */
export interface LooseRow {
  readonly line: number;
  readonly text: string;
  readonly label: string;
  readonly cells: readonly Token[];
}

/** Per row the column of each cell; null for rows that wait for an answer. */
export type Places = readonly (readonly number[] | null)[];

/**
 * Finds out under which column each cell belongs: at once where rows are full or blanks were kept, and else by asking.
 * It never aligns left or right by itself: in a real table a scale in the middle ends first.
 *
 * @param names the columns as HR knows them
 */
export function placesOf(
  rows: readonly LooseRow[],
  names: readonly string[],
  axis: Axis | null,
  interview: Interview,
): { readonly places: Places; readonly aligned: boolean } {
  const count = names.length;
  const short = rows.filter(({ cells }) => cells.length < count);
  const byPlace = columnsByPlace(
    rows.filter(({ cells }) => cells.length === count).map(({ cells }) => cells),
    short.map(({ cells }) => cells),
  );
  if (byPlace) {
    const found = new Map(short.map((row, index) => [row, byPlace[index]]));
    return { places: rows.map((row) => found.get(row) ?? allColumns(count)), aligned: true };
  }
  if (short.length === 0 || axis === null) {
    return {
      places: rows.map(({ cells }) => (cells.length === count ? allColumns(count) : null)),
      aligned: false,
    };
  }
  const places = axis === 'stepsAcross' ? byEnd(rows, count, interview) : byScale(rows, names, interview);
  return { places, aligned: false };
}

function allColumns(count: number): number[] {
  return Array.from({ length: count }, (_, column) => column);
}

/** Rows are scales: they miss their first steps or their last ones. */
function byEnd(rows: readonly LooseRow[], count: number, interview: Interview): Places {
  const first = rows.find(({ cells }) => cells.length < count)!;
  const choices = ['last', 'first'];
  const answer = interview.ask({
    id: 'blankEnd',
    kind: 'blankEnd',
    choices,
    line: first.line,
    row: first.text,
  });
  return rows.map(({ cells }) => {
    if (cells.length === count) return allColumns(count);
    if (answer === null) return null;
    const from = answer === 'last' ? 0 : count - cells.length;
    return cells.map((_, index) => from + index);
  });
}

/** Rows are steps: HR says which scales have none there. It counts for the rows below with as many amounts. */
function byScale(rows: readonly LooseRow[], names: readonly string[], interview: Interview): Places {
  let missing: number[] = [];
  let before = names.length;
  return rows.map((row) => {
    const amounts = row.cells.length;
    if (amounts !== before) {
      // A scale that ended does not come back while the rows grow shorter.
      missing = amounts < before ? missing : [];
      missing = askMissing(row, names, missing, interview);
      before = amounts;
    }
    if (missing.length < names.length - amounts) return null;
    return allColumns(names.length).filter((column) => !missing.includes(column));
  });
}

function askMissing(
  { line, text, label, cells }: LooseRow,
  names: readonly string[],
  known: readonly number[],
  interview: Interview,
): number[] {
  const missing = [...known];
  while (missing.length < names.length - cells.length) {
    const choices = names.filter((_, column) => !missing.includes(column));
    const answer = interview.ask({
      id: `blank:${line}:${missing.length}`,
      kind: 'blank',
      choices,
      line,
      step: label,
      row: text,
      known: missing.map((column) => names[column]),
      columns: names.length,
      amounts: cells.length,
    });
    if (answer === null) break;
    missing.push(names.indexOf(answer));
  }
  return missing;
}
