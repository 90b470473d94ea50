import { EditRefused, type SchoolEdit } from './schoolEdit';
import { withoutCarriedHours } from '../../domain/budget/endedHours';
import type { Day } from '../../domain/calendar';
import { appendRows, type RowByColumn } from '../../tables/rowsByColumn';
import { columnIndexes } from '../../tables/tableReader';
import { dayIn } from '../../tables/dayIn';
import { rowsByKey } from '../plan/planRows';
import type { Employee } from '../school';

/** The column of senior leave, which holds from a date on like the fte beside it. */
const LEAVE = 'Seniorenverlof';

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
  return {
    tables: ['Aanstellingen'],
    mostNewRows: ends.length,
    change: (now) => {
      const raw = now('Aanstellingen');
      const columns = columnIndexes(raw);
      const from = columns.get('Vanaf') ?? -1;
      const own = rowsByKey(raw);
      const isThere = ({ employee, on }: EndOfExtraHours) =>
        (own.get(employee.key) ?? []).some((index) => dayIn(raw.rows[index][from]) === on);
      if (ends.some(isThere)) throw new EditRefused({ code: 'changedMeanwhile', table: raw.name });
      return {
        Aanstellingen: appendRows(
          raw,
          ends.map((one) => endRow(one, columns.has(LEAVE))),
        ),
      };
    },
  };
}

/** The ends of all hours above full time that people carry on after a day; none of who carries none on. */
export function endsOfExtraHours(people: readonly Employee[], day: Day): EndOfExtraHours[] {
  return people.flatMap((employee) =>
    employee.employment === null
      ? []
      : withoutCarriedHours(employee.employment, day).ends.map(({ endOn }) => ({ employee, on: endOn })),
  );
}

/** The row from that day on; leave stays as it was. */
function endRow({ employee: { number, employment }, on }: EndOfExtraHours, hasLeave: boolean): RowByColumn {
  const leave = employment?.changes.filter(({ from }) => from < on).at(-1)?.leave ?? 0;
  const kept = leave > 0 && hasLeave ? { [LEAVE]: leave / 100 } : {};
  return { Personeelsnummer: number, Vanaf: on, Fte: 1, ...kept };
}
