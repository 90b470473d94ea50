import type { SchoolYear } from '../domain/calendar';
import type { PlannedUse } from '../domain/agreed/plannedOfLapsing';
import { columnPlaces, ArgumentRow, type Fields } from './fields';
import { needed, optional } from './headers';
import { PersonTable } from './personTable';
import { refuse } from './problem';
import { isMissing, readCents, readOptionalDay, readSchoolYear, type Cell } from './values';

const PLAN = columnPlaces(['Personeelsnummer', 'Schooljaar', 'Uit budget van', 'Bedrag', 'Geschreven op']);

/** `plan` with its headers: what each line takes from a budget; lines that others pay, or that cannot be read, take nothing. */
export function planTable(cells: readonly (readonly Cell[])[]): PersonTable<PlannedUse> {
  const columns = ['schooljaar', 'uit budget van', 'bedrag'].map((title) => needed(title));
  return new PersonTable('plan', cells, [...columns, optional('geschreven op')], (row, named) =>
    named ? readPlannedUse(new ArgumentRow(PLAN, row)) : refuse({ code: 'headersNeeded', table: 'plan' }),
  );
}

/** What a line of `Plan` takes from a budget; null where it takes nothing, or cannot be read. */
export function readPlannedUse(row: Fields): PlannedUse | null {
  const lotYear = row.read('Uit budget van', readLotYear);
  const amount = row.read('Bedrag', (name, cell) => readCents(name, cell || 0));
  const schoolYear = row.read('Schooljaar', readSchoolYear);
  if (typeof lotYear !== 'number' || !amount || schoolYear === undefined) return null;
  return { schoolYear, lotYear, amount, writtenOn: row.read('Geschreven op', readOptionalDay) ?? null };
}

/** The school year whose budget pays; null where nothing is filled in, or who pays from outside. */
export function readLotYear(name: string, cell: Cell): SchoolYear | null {
  if (isMissing(cell) || isOutside(cell)) return null;
  return readSchoolYear(name, cell);
}

/** A text that is no year names who pays. */
function isOutside(cell: Cell): boolean {
  const first = typeof cell === 'string' ? cell.trim().charAt(0) : '0';
  return first < '0' || first > '9';
}
