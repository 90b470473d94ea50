import { EditRefused, type SchoolEdit } from './schoolEdit';
import type { Day } from '../../domain/calendar';
import { appendRows } from '../../tables/rowsByColumn';
import { columnIndexes } from '../../tables/tableReader';
import { dayIn } from '../../tables/dayIn';
import { ownRows } from '../plan/planRows';
import type { Employee } from '../school';

/** The column of senior leave, which holds from a date on like the fte beside it. */
const LEAVE = 'Seniorenverlof';

/**
 * Writes to `Aanstellingen` that somebody works full time from a day on: hours above it have ended.
 *
 * @throws EditRefused `changedMeanwhile` where a row of the person begins on that day by now
 */
export function endExtraHours({ key, number, employment }: Employee, on: Day): SchoolEdit {
  const leave = employment?.changes.filter(({ from }) => from < on).at(-1)?.leave ?? 0;
  return {
    tables: ['Aanstellingen'],
    mostNewRows: 1,
    change: (now) => {
      const raw = now('Aanstellingen');
      const from = columnIndexes(raw).get('Vanaf') ?? -1;
      if (ownRows(raw, key).some((index) => dayIn(raw.rows[index][from]) === on))
        throw new EditRefused({ code: 'changedMeanwhile', table: raw.name });
      const kept = leave > 0 && columnIndexes(raw).has(LEAVE) ? { [LEAVE]: leave / 100 } : {};
      const row = { Personeelsnummer: number, Vanaf: on, Fte: 1, ...kept };
      return { Aanstellingen: appendRows(raw, [row]) };
    },
  };
}
