import { labelKey } from '../../domain/career/salaryTable';
import type { Day } from '../../domain/calendar';
import { cellAt, columnNames, type Block } from './blocks';
import { areRivals } from './columnMeaning';
import { nearestHeadings } from './layouts/grid';
import { isPairs, pairNames } from './layouts/pairs';
import type { Notes } from './notes';
import { datesIn } from './words';

/** A column of amounts with the scale and the date that stand above it. */
interface DatedColumn {
  readonly block: Block;
  readonly column: number;
  readonly date: Day | null;
  readonly scale: string | null;
}

/**
 * Where the paste holds tables of several dates: which one is meant, as HR says it. Of the others nothing is taken; only
 * where one table has columns of several dates, the other scales go on with the newest amounts before the date that is meant.
 *
 * @returns the blocks with nothing but the columns that are meant, and their date; null as long as HR has not said it
 */
export function chooseEffectiveDate(
  blocks: readonly Block[],
  notes: Notes,
): { readonly blocks: readonly Block[]; readonly date: Day | null } | null {
  const columns = blocks.flatMap(datedColumns);
  const dates = [...new Set(columns.flatMap(({ date }) => date ?? []))].sort((a, b) => a - b);
  if (dates.length <= 1) return { blocks, date: dates[0] ?? null };
  const answer = notes.interview.ask({
    id: 'effectiveDate',
    kind: 'effectiveDate',
    choices: dates.map(String),
  });
  if (answer === null) return null;
  const chosen = Number(answer);
  const wanted = new Set(wantedColumns(columns, chosen, notes));
  return {
    date: chosen,
    blocks: blocks.flatMap((block) => {
      const kept = columns
        .filter((one) => one.block === block && wanted.has(one))
        .map(({ column }) => column);
      leaveOut(block, kept, notes);
      return kept.length === 0 ? [] : [{ ...block, amountColumns: kept }];
    }),
  };
}

function datedColumns(block: Block): DatedColumn[] {
  const { heads, amountColumns } = block;
  // Where the dates are what tells the columns apart, they are asked about as columns.
  if (areRivals(nearestHeadings(block)))
    return amountColumns.map((column) => ({ block, column, date: null, scale: null }));
  const all = [...new Set(heads.flatMap(({ cells }) => cells.flatMap(datesIn)))];
  const names = isPairs(block) ? pairNames(block) : columnNames(block, amountColumns, null);
  return amountColumns.map((column, index) => {
    // A cell with several dates does not tell which of them it is.
    const above = heads.flatMap((row) => {
      const cells = [cellAt(row, column), cellAt(row, column - 1)].map(datesIn);
      return cells.find(({ length }) => length === 1) ?? [];
    });
    const date = all.length === 1 ? all[0] : (above.at(-1) ?? null);
    return { block, column, date, scale: names[index] };
  });
}

function wantedColumns(columns: readonly DatedColumn[], chosen: Day, notes: Notes): DatedColumn[] {
  const own = columns.filter(({ date }) => date === chosen || date === null);
  const mixed = own.some(({ block, date }) =>
    columns.some((other) => other.block === block && other.date !== date && other.date !== null),
  );
  if (!mixed) return own;
  const known = new Set(own.flatMap(({ scale }) => (scale === null ? [] : [labelKey(scale)])));
  const older = columns
    .filter(({ date }) => date !== null && date < chosen)
    .sort((a, b) => b.date! - a.date!)
    .filter(({ scale }) => scale !== null && !known.has(labelKey(scale)) && known.add(labelKey(scale)));
  for (const { block, date } of older)
    notes.marks.push({ kind: 'olderDate', line: block.body[0].line, date: date! });
  return [...own, ...older];
}

function leaveOut({ body, amountColumns }: Block, kept: readonly number[], notes: Notes): void {
  const dropped = amountColumns.filter((column) => !kept.includes(column));
  for (const row of body) {
    for (const column of dropped) notes.leaveOut(row.line, cellAt(row, column), 'otherDate');
  }
}
