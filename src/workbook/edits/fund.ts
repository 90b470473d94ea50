import { schoolYearText } from '../../tables/values';
import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { WorkbookProblem } from '../problems';
import { DECISIONS, requestId } from '../../school/fund/requests';
import { columnIndexes } from '../../tables/tableReader';
import type { UndoHandle } from '../write/undoHandle';
import { write } from '../write/write';
import { appendRows, changeRows } from '../../tables/rowsByColumn';
import { yearOf, type NewRequest, requestRows, type RequestDecision } from '../../school/edits/fund';

/** Sets the money of the fund in a school year. Two syncs. */
export function writeFundMoney(year: SchoolYear, budget: Cents, what: string): Promise<UndoHandle> {
  const cells = { Schooljaar: schoolYearText(year), Bedrag: budget / 100 };
  return write(
    {
      tables: ['Beursgeld'],
      change: (now) => {
        const raw = now('Beursgeld');
        const column = columnIndexes(raw).get('Schooljaar') ?? -1;
        const index = raw.rows.findIndex((row) => yearOf(row[column]) === year);
        return {
          Beursgeld: index < 0 ? appendRows(raw, [cells]) : changeRows(raw, [{ index, cells }]),
        };
      },
    },
    what,
  );
}

/** Adds requests to `Beurs`; those that are there already are left as they are. Two syncs. */
export function addRequests(requests: readonly NewRequest[], what: string): Promise<UndoHandle> {
  return write(
    {
      tables: ['Beurs'],
      mostNewRows: requests.length,
      change: (now) => {
        const raw = now('Beurs');
        const known = requestRows(raw);
        const rows = requests
          .filter(({ year, employee, course }) => !known.has(requestId(year, employee.key, course)))
          .map(({ employee, year, course, amount, points, date }) => ({
            Schooljaar: schoolYearText(year),
            Personeelsnummer: employee.number,
            Naam: employee.name,
            Opleiding: course,
            Bedrag: amount / 100,
            Punten: points ?? '',
            Datum: date,
          }));
        return { Beurs: appendRows(raw, rows) };
      },
    },
    what,
  );
}

/** Writes decisions to `Beurs`. Two syncs. */
export function writeDecisions(decisions: readonly RequestDecision[], what: string): Promise<UndoHandle> {
  return write(
    {
      tables: ['Beurs'],
      change: (now) => {
        const raw = now('Beurs');
        const rows = requestRows(raw);
        const changes = decisions.map(({ id, decision, granted, note }) => {
          const index = rows.get(id);
          if (index === undefined) throw new WorkbookProblem({ code: 'changedMeanwhile', table: 'Beurs' });
          const cells = {
            Besluit: decision === null ? '' : DECISIONS[decision],
            Toegekend: decision === null ? '' : granted / 100,
            Toelichting: note,
          };
          return { index, cells };
        });
        return { Beurs: changeRows(raw, changes) };
      },
    },
    what,
  );
}
