import { labelKey } from '../../../domain/career/salaryTable';
import { decimalSignOf, readPastedAmount } from '../amounts';
import type { Axis } from '../axis';
import type { Interview } from '../interview';
import type { Notes } from '../notes';
import { shippedShapes } from '../shippedShapes';
import { columnsByGaps, columnsByPlace } from './align';
import { assignments, goesOnAll, type Assignment, type LooseCells } from './assign';
import type { Token } from './tokens';
import { highest, lowest } from '../../../domain/extremes';

/** A row of amounts (or of steps with their amounts) of which some may be missing, nobody knows where. */
export interface LooseRow {
  readonly line: number;
  readonly text: string;
  readonly label: string;
  /** The amounts. */
  readonly cells: readonly Token[];
  /** The step before each amount; null where the row has one label for all. */
  readonly steps: readonly Token[] | null;
}

/** Per row the column of each cell; null for rows that wait for an answer. */
export type Places = readonly (readonly number[] | null)[];

/**
 * Finds out under which column each cell belongs: at once where rows are full or blanks were kept; else from what each scale
 * did so far and from the tables that are known, which is marked; and else by asking. It never aligns left or right by
 * itself: in a real table a scale in the middle ends first.
 *
 * @param names the columns as HR knows them
 */
export function placesOf(
  rows: readonly LooseRow[],
  names: readonly string[],
  axis: Axis | null,
  notes: Notes,
): { readonly places: Places; readonly aligned: boolean } {
  const count = names.length;
  const numbered = byNumberedSteps(rows, names);
  if (numbered) return { places: numbered, aligned: false };
  const full = rows.filter(({ cells }) => cells.length === count);
  const short = rows.filter(({ cells }) => cells.length < count);
  const kept = short.length === 0 ? null : byKeptBlanks(full, short, count);
  if (kept) {
    const found = new Map(short.map((row, index) => [row, kept[index]]));
    return { places: rows.map((row) => found.get(row) ?? allColumns(count)), aligned: true };
  }
  if (short.length === 0 || axis === null) {
    return {
      places: rows.map(({ cells }) => (cells.length === count ? allColumns(count) : null)),
      aligned: false,
    };
  }
  const places = axis === 'stepsAcross' ? byEnd(rows, count, notes.interview) : byScale(rows, names, notes);
  return { places, aligned: false };
}

function allColumns(count: number): number[] {
  return Array.from({ length: count }, (_, column) => column);
}

/** The columns that the steps name themselves, as `9.04` is a step of scale 9; null where not all of them do. */
function byNumberedSteps(rows: readonly LooseRow[], names: readonly string[]): Places | null {
  const columns = names.map(labelKey);
  const places = rows.map(({ steps }) =>
    (steps ?? []).map(({ text }) => columns.indexOf(/^(\d{1,2})\.\d{2}$/.exec(text)?.[1] ?? '')),
  );
  const areNamed = places.every(
    (place, at) =>
      place.length === rows[at].cells.length && new Set(place).size === place.length && !place.includes(-1),
  );
  return rows.length > 0 && areNamed ? places : null;
}

function byKeptBlanks(
  full: readonly LooseRow[],
  short: readonly LooseRow[],
  count: number,
): number[][] | null {
  const amounts = (rows: readonly LooseRow[]) => rows.map(({ cells }) => cells);
  const byPlace = columnsByPlace(amounts(full), amounts(short));
  if (byPlace) return byPlace;
  const whole = (rows: readonly LooseRow[]) =>
    rows.map(({ cells, steps }) =>
      cells.map((cell, index) => ({ ...cell, start: steps?.[index].start ?? cell.start })),
    );
  // With one label for the whole row the space behind it says nothing of the first column.
  if (full.concat(short).some(({ steps }) => steps === null)) return null;
  return columnsByGaps(whole(full), whole(short), count);
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

/** Rows are steps: the ways in which they can lie, until one is left; where there are more, HR says which. */
function byScale(rows: readonly LooseRow[], names: readonly string[], notes: Notes): Places {
  const loose = looseCells(rows);
  const shipped = shippedPlaces(loose, names);
  if (shipped) {
    for (const { line, cells } of rows)
      if (cells.length < names.length) notes.marks.push({ kind: 'deduced', line, by: 'shipped' });
    return shipped;
  }
  const all = assignments(loose, names.length);
  if (all === null || all.length === 0) return askedRows(rows, loose, names, notes);
  let left = all;
  const places: (readonly number[] | null)[] = [];
  for (const [at, row] of rows.entries()) {
    if (differ(left, at)) left = goingOn(left, at, places, loose);
    const asked = differ(left, at);
    if (asked) left = narrowed(left, at, row, names, notes.interview);
    if (differ(left, at)) return rows.map((_, index) => places[index] ?? null);
    places.push(left[0][at]);
    if (!asked && row.cells.length < names.length)
      notes.marks.push({ kind: 'deduced', line: row.line, by: 'amounts' });
  }
  return places;
}

/**
 * The ways in which the row goes on under the columns of the row above it, where that has as many cells and its own blanks
 * were known: only if no other way has a smaller largest rise.
 */
function goingOn(
  left: readonly Assignment[],
  at: number,
  places: readonly (readonly number[] | null)[],
  loose: readonly LooseCells[],
): readonly Assignment[] {
  const above = places[at - 1];
  if (!above || above.length !== loose[at].cents.length) return left;
  const rise = (place: readonly number[]) => largestRise(place, at, places, loose);
  const smallest = lowest(left.map((one) => rise(one[at])));
  if (rise(above) > smallest) return left;
  const same = left.filter((one) => one[at].join() === above.join());
  return same.length > 0 ? same : left;
}

/** The largest rise that this place of a row gives against the amounts above it. */
function largestRise(
  place: readonly number[],
  at: number,
  places: readonly (readonly number[] | null)[],
  loose: readonly LooseCells[],
): number {
  const rises = place.map((column, index) => {
    const cents = loose[at].cents[index];
    const before = lastAmount(column, at, places, loose);
    return cents === null || before === null ? 0 : cents / before;
  });
  return highest(rises);
}

function lastAmount(
  column: number,
  at: number,
  places: readonly (readonly number[] | null)[],
  loose: readonly LooseCells[],
): number | null {
  for (let row = at - 1; row >= 0; row--) {
    const cell = places[row]?.indexOf(column) ?? -1;
    if (cell >= 0 && loose[row].cents[cell] !== null) return loose[row].cents[cell];
  }
  return null;
}

function looseCells(rows: readonly LooseRow[]): LooseCells[] {
  const decimal = decimalSignOf(rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
  return rows.map(({ cells, steps }) => ({
    steps: steps?.map(({ text }) => (/^\d{1,2}$/.test(text) ? Number(text) : null)) ?? null,
    cents: cells.map(({ text }) => readPastedAmount(text, decimal)),
  }));
}

/** The places that the rows have in the one known table in which these scales have so many steps; null where none has. */
function shippedPlaces(loose: readonly LooseCells[], names: readonly string[]): Assignment | null {
  const found = shippedShapes().flatMap((shape) => {
    const counts = names.map((name) => shape.get(labelKey(name)) ?? 0);
    if (counts.includes(0) || highest(counts) !== loose.length) return [];
    const places = loose.map((_, row) => allColumns(names.length).filter((column) => counts[column] > row));
    const fits = places.every((place, row) => place.length === loose[row].cents.length);
    return fits && goesOnAll(loose, places, names.length) ? [places] : [];
  });
  return new Set(found.map(String)).size === 1 ? found[0] : null;
}

function differ(left: readonly Assignment[], at: number): boolean {
  return new Set(left.map((one) => one[at].join())).size > 1;
}

/** The ways that agree with what HR says of this row; all of them as long as HR has not said it. */
function narrowed(
  left: readonly Assignment[],
  at: number,
  row: LooseRow,
  names: readonly string[],
  interview: Interview,
): readonly Assignment[] {
  const missing = askMissing(row, names, [], interview);
  if (missing.length < names.length - row.cells.length) return left;
  const wanted = allColumns(names.length).filter((column) => !missing.includes(column));
  const agreeing = left.filter((one) => one[at].join() === wanted.join());
  // What HR says counts, also where the amounts then fall or jump: that is told at the cells.
  return agreeing.length > 0
    ? agreeing
    : left.map((one) => one.map((place, index) => (index === at ? wanted : place)));
}

/** Nothing of these rows can be deduced: each is asked about, until one goes on under the columns of the row above it. */
function askedRows(
  rows: readonly LooseRow[],
  loose: readonly LooseCells[],
  names: readonly string[],
  { interview, marks }: Notes,
): Places {
  const places: (readonly number[] | null)[] = [];
  for (const [at, row] of rows.entries()) {
    const above = places[at - 1];
    if (row.cells.length === names.length) places.push(allColumns(names.length));
    else if (above && above.length === row.cells.length && isSmooth(above, at, places, loose)) {
      places.push(above);
      marks.push({ kind: 'deduced', line: row.line, by: 'amounts' });
    } else {
      const missing = askMissing(row, names, [], interview);
      if (missing.length < names.length - row.cells.length) break;
      places.push(allColumns(names.length).filter((column) => !missing.includes(column)));
    }
  }
  return rows.map((_, index) => places[index] ?? null);
}

const SMOOTH = 1.08;

function isSmooth(
  place: readonly number[],
  at: number,
  places: readonly (readonly number[] | null)[],
  loose: readonly LooseCells[],
): boolean {
  return largestRise(place, at, places, loose) <= SMOOTH;
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
