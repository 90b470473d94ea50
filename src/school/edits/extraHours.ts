import { EditRefused, editOfTable, type SchoolEdit } from './schoolEdit';
import { withoutCarriedHours } from '../../domain/budget/endedHours';
import type { Day } from '../../domain/calendar';
import type { RawTable } from '../../tables/rawTables';
import { appendRows, type RowByColumn } from '../../tables/rowsByColumn';
import { cellReader } from '../../tables/tableReader';
import { dayIn } from '../../tables/dayIn';
import { rowsByKey } from '../plan/planRows';
import type { Employee } from '../school';

/** The employee whose hours above full time end, and the day on which they end. */
export interface EndOfExtraHours {
  readonly employee: Employee;
  readonly on: Day;
}

/**
 * Writes to `Aanstellingen` that people work full time from a day on: hours above it have ended. For all of them, or nothing.
 *
 * @throws EditRefused `changedMeanwhile` where a row of one of them begins on that day by now
 */
export function endExtraHours(ends: readonly EndOfExtraHours[]): SchoolEdit {
  const change = (raw: RawTable) => {
    const cell = cellReader(raw);
    const own = rowsByKey(raw);
    const isThere = ({ employee, on }: EndOfExtraHours) =>
      (own.get(employee.key) ?? []).some((index) => dayIn(cell(index, 'Vanaf')) === on);
    if (ends.some(isThere)) throw new EditRefused({ code: 'changedMeanwhile', table: raw.name });
    return appendRows(raw, ends.map(endRow));
  };
  return editOfTable('Aanstellingen', change, { mostNewRows: ends.length });
}

/** The ends of all hours above full time that people carry on after a day; none of who carries none on. */
export function endsOfExtraHours(people: readonly Employee[], day: Day): EndOfExtraHours[] {
  return people.flatMap((employee) =>
    employee.employment === null
      ? []
      : withoutCarriedHours(employee.employment, day).ends.map(({ endOn }) => ({ employee, on: endOn })),
  );
}

/** The row from that day on; senior leave, which holds from a date on like the fte beside it, stays as it was. */
function endRow({ employee: { number, employment }, on }: EndOfExtraHours): RowByColumn {
  const leave = employment?.changes.filter(({ from }) => from < on).at(-1)?.leave ?? 0;
  const kept = leave > 0 ? { Seniorenverlof: leave / 100 } : {};
  return { Personeelsnummer: number, Vanaf: on, Fte: 1, ...kept };
}
