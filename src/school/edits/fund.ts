import { orProblem } from '../../tables/problem';
import { readKey, readSchoolYear, type Cell, schoolYearText } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { RawTable } from '../../tables/rawTables';
import { DECISIONS, type FundDecision } from '../../tables/grantRequests';
import { requestId } from '../fund/requests';
import type { Employee } from '../school';
import { columnIndexes } from '../../tables/tableReader';
import { EditRefused, type SchoolEdit } from './schoolEdit';
import { appendRows, changeRows } from '../../tables/rowsByColumn';

/** A request to put in `Beurs`. */
export interface NewRequest {
  readonly employee: Pick<Employee, 'key' | 'number' | 'name'>;
  readonly year: SchoolYear;
  readonly course: string;
  readonly amount: Cents;
  readonly points: number | null;
  readonly date: Day;
}

/** A decision on a request. */
export interface RequestDecision {
  readonly id: string;
  /** Null makes the request undecided again. */
  readonly decision: FundDecision | null;
  readonly granted: Cents;
  /** By which rule, or by hand. */
  readonly note: string;
}

/** The first row of each request. */
function requestRows(raw: RawTable): ReadonlyMap<string, number> {
  const columns = columnIndexes(raw);
  const rows = new Map<string, number>();
  raw.rows.forEach((row, index) => {
    const cell = (column: string) => row[columns.get(column) ?? -1];
    const [year, key] = [yearOf(cell('Schooljaar')), readKey(cell('Personeelsnummer'))];
    if (year === null || key === null) return;
    const id = requestId(year, key, String(cell('Opleiding') ?? ''));
    if (!rows.has(id)) rows.set(id, index);
  });
  return rows;
}

/** Null for a cell that is no school year: such a row is left as it is. */
function yearOf(cell: Cell): SchoolYear | null {
  return orProblem(
    () => readSchoolYear('Schooljaar', cell),
    () => null,
  );
}

/** Sets the money of the fund in a school year. */
export function setFundMoney(year: SchoolYear, budget: Cents): SchoolEdit {
  const cells = { Schooljaar: schoolYearText(year), Bedrag: budget / 100 };
  return {
    tables: ['Beursgeld'],
    change: (now) => {
      const raw = now('Beursgeld');
      const column = columnIndexes(raw).get('Schooljaar') ?? -1;
      const index = raw.rows.findIndex((row) => yearOf(row[column]) === year);
      return {
        Beursgeld: index < 0 ? appendRows(raw, [cells]) : changeRows(raw, [{ index, cells }]),
      };
    },
  };
}

/** Adds requests to `Beurs`; those that are there already are left as they are. */
export function addRequests(requests: readonly NewRequest[]): SchoolEdit {
  return {
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
  };
}

/** Writes decisions to `Beurs`, with the day on which they were made. */
export function decideRequests(decisions: readonly RequestDecision[], day: Day): SchoolEdit {
  return {
    tables: ['Beurs'],
    needs: { Beurs: ['Besloten op'] },
    change: (now) => {
      const raw = now('Beurs');
      const rows = requestRows(raw);
      const changes = decisions.map(({ id, decision, granted, note }) => {
        const index = rows.get(id);
        if (index === undefined) throw new EditRefused({ code: 'changedMeanwhile', table: 'Beurs' });
        const cells = {
          Besluit: decision === null ? '' : DECISIONS[decision],
          Toegekend: decision === null ? '' : granted / 100,
          Toelichting: note,
          'Besloten op': decision === null ? '' : day,
        };
        return { index, cells };
      });
      return { Beurs: changeRows(raw, changes) };
    },
  };
}
