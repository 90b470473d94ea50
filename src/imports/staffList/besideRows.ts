import { daysOf, type DatedRow } from './datedRow';
import { addUp, everyFte } from './periods';
import type { RowsBeside } from './reading';

/** Rows of the same days of several people: how many people, and some of them. */
export interface SeenBeside {
  people: number;
  readonly examples: RowsBeside[];
}

/** As many as are told by name. */
const MOST_EXAMPLES = 5;
/** As many rows of one person. */
const MOST_ROWS = 6;
const FULL_TIME = 1;
const LEAVE = /verlof(?!ste)/i;

/** The rows of a person that hold on a day on which another of them does. */
export function besideRows(rows: readonly DatedRow[]): readonly DatedRow[] {
  if (rows.length === 1) return [];
  const begins = (row: DatedRow) => daysOf(row).from ?? -Infinity;
  const ends = (row: DatedRow) => daysOf(row).until ?? Infinity;
  const sorted = [...rows].sort((a, b) => begins(a) - begins(b));
  let last = -Infinity;
  const found = sorted.filter((row, i) => {
    const isBeside = begins(row) <= last || (i + 1 < sorted.length && begins(sorted[i + 1]) <= ends(row));
    last = Math.max(last, ends(row));
    return isBeside;
  });
  return found.sort((a, b) => a.row.index - b.row.index);
}

/**
 * Whether it is in doubt that the fte of rows of the same days adds up: one of them is leave, on some day they are more than
 * full time together, or they differ in nothing but the fte, as the shares of one appointment that several cost centres pay.
 */
export function isBesideInDoubt(beside: readonly DatedRow[]): boolean {
  const leave = beside.filter(({ row }) => row.says(LEAVE)).length;
  if (leave > 0 && leave < beside.length) return true;
  const together = addUp(beside.map((row) => ({ ...daysOf(row), fte: row.fte ?? 0 })));
  if (everyFte(together).some((fte) => fte > FULL_TIME)) return true;
  const [first] = beside;
  return beside.every(
    (one) =>
      one.from === first.from &&
      one.until === first.until &&
      one.row.text('functionName') === first.row.text('functionName') &&
      one.row.text('functionCode') === first.row.text('functionCode') &&
      one.row.place === first.row.place,
  );
}

/** Counts a person among those whose rows were seen beside each other. */
export function noteBeside(seen: SeenBeside, beside: readonly DatedRow[]): void {
  seen.people++;
  if (seen.examples.length >= MOST_EXAMPLES) return;
  const [{ row }] = beside;
  seen.examples.push({
    number: row.number,
    name: row.name,
    rows: beside.slice(0, MOST_ROWS).map((one) => ({ row: one.row.index, fte: one.fte ?? 0 })),
  });
}
