import type { Cents } from '../../../domain/money';

/** A row of which the columns are not known: per cell its step, where it has one of its own, and its amount. */
export interface LooseCells {
  readonly steps: readonly (number | null)[] | null;
  readonly cents: readonly (Cents | null)[];
}

/** For each row the column of each of its cells. */
export type Assignment = readonly (readonly number[])[];

/** No scale of a published table rises by more than this from one step to the next, but from a youth step. */
const LARGEST_RISE = 1.3;
const MOST_SOLUTIONS = 400;
const MOST_TRIES = 60_000;

interface Column {
  readonly step: number | null;
  readonly cents: Cents | null;
}

/**
 * Every way in which the cells of these rows can lie under the columns so that each scale goes on where it was: its steps
 * count on and its amounts do not fall or jump.
 *
 * @param width how many columns there are
 * @returns null where there are too many ways to look at
 */
export function assignments(rows: readonly LooseCells[], width: number): readonly Assignment[] | null {
  const found: Assignment[] = [];
  const chosen: (readonly number[])[] = [];
  let tries = 0;
  const place = (at: number, columns: readonly (Column | null)[]): boolean => {
    if (at === rows.length) {
      found.push([...chosen]);
      return found.length <= MOST_SOLUTIONS;
    }
    return everyChoice(rows[at], columns, (choice, next) => {
      tries++;
      if (tries > MOST_TRIES) return false;
      chosen.push(choice);
      const goesOn = place(at + 1, next);
      chosen.pop();
      return goesOn;
    });
  };
  const complete = place(0, Array<Column | null>(width).fill(null));
  return complete ? found : null;
}

/** Tries each way to lay one row under the columns; stops where `then` says so. */
function everyChoice(
  row: LooseCells,
  columns: readonly (Column | null)[],
  then: (choice: readonly number[], next: readonly (Column | null)[]) => boolean,
): boolean {
  const choice: number[] = [];
  const next = [...columns];
  const lay = (cell: number): boolean => {
    if (cell === row.cents.length) return then([...choice], [...next]);
    const from = cell === 0 ? 0 : choice[cell - 1] + 1;
    const left = row.cents.length - cell - 1;
    for (let column = from; column < columns.length - left; column++) {
      const own = { step: row.steps?.[cell] ?? null, cents: row.cents[cell] };
      if (!goesOn(columns[column], own)) continue;
      const before = next[column];
      choice.push(column);
      next[column] = { step: own.step, cents: own.cents ?? before?.cents ?? null };
      const wanted = lay(cell + 1);
      choice.pop();
      next[column] = before;
      if (!wanted) return false;
    }
    return true;
  };
  return lay(0);
}

/** Whether each scale goes on where it was, with the cells so under the columns. */
export function goesOnAll(rows: readonly LooseCells[], places: Assignment, width: number): boolean {
  const columns = Array<Column | null>(width).fill(null);
  return rows.every(({ steps, cents }, row) =>
    places[row].every((column, cell) => {
      const own = { step: steps?.[cell] ?? null, cents: cents[cell] };
      const fits = goesOn(columns[column], own);
      columns[column] = own;
      return fits;
    }),
  );
}

function goesOn(before: Column | null, { step, cents }: Column): boolean {
  if (before === null) return true;
  if (before.step !== null && step !== null && step !== before.step + 1) return false;
  if (before.cents === null || cents === null) return true;
  return cents >= before.cents && cents <= before.cents * LARGEST_RISE;
}
