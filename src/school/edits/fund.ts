import { orNull } from '../../tables/problem';
import { readKey, readSchoolYear, type Cell, schoolYearText } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { RawTable } from '../../tables/rawTables';
import { DECISIONS } from '../../tables/grantRequests';
import { requestId, type FundRequest } from '../fund/requests';
import type { Employee } from '../school';
import { cellReader } from '../../tables/tableReader';
import { EditRefused, editOfTable, type SchoolEdit } from './schoolEdit';
import { appendRows, changeRows, placeRows } from '../../tables/rowsByColumn';

/** A request to put in `Beurs`. */
export interface NewRequest extends Pick<FundRequest, 'year' | 'course' | 'amount' | 'points'> {
  readonly employee: Pick<Employee, 'key' | 'number' | 'name'>;
  readonly date: Day;
}

/** A decision on a request; null makes it undecided again. */
export type RequestDecision = Pick<FundRequest, 'id' | 'decision' | 'granted' | 'note'>;

/** The first row of each request. */
function requestRows(raw: RawTable): ReadonlyMap<string, number> {
  const cell = cellReader(raw);
  const rows = new Map<string, number>();
  raw.rows.forEach((_, index) => {
    const [year, key] = [yearOf(cell(index, 'Schooljaar')), readKey(cell(index, 'Personeelsnummer'))];
    if (year === null || key === null) return;
    const id = requestId(year, key, String(cell(index, 'Opleiding') ?? ''));
    if (!rows.has(id)) rows.set(id, index);
  });
  return rows;
}

/** Null for a cell that is no school year: such a row is left as it is. */
function yearOf(cell: Cell): SchoolYear | null {
  return orNull(() => readSchoolYear('Schooljaar', cell));
}

/** Sets the money of the fund in a school year. */
export function setFundMoney(year: SchoolYear, budget: Cents): SchoolEdit {
  const cells = { Schooljaar: schoolYearText(year), Bedrag: budget / 100 };
  return editOfTable('Beursgeld', (raw) => {
    const cell = cellReader(raw);
    const index = raw.rows.findIndex((_, row) => yearOf(cell(row, 'Schooljaar')) === year);
    return placeRows(raw, [{ index, cells }]);
  });
}

/** Adds requests to `Beurs`; those that are there already are left as they are. */
export function addRequests(requests: readonly NewRequest[]): SchoolEdit {
  const change = (raw: RawTable) => {
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
    return appendRows(raw, rows);
  };
  return editOfTable('Beurs', change, { mostNewRows: requests.length });
}

/** Writes decisions to `Beurs`, with the day on which they were made. */
export function decideRequests(decisions: readonly RequestDecision[], day: Day): SchoolEdit {
  const change = (raw: RawTable) => {
    const rows = requestRows(raw);
    const changes = decisions.map(({ id, decision, granted, note }) => {
      const index = rows.get(id);
      if (index === undefined) throw new EditRefused({ code: 'changedMeanwhile', table: raw.name });
      const cells = {
        Besluit: decision === null ? '' : DECISIONS[decision],
        Toegekend: decision === null ? '' : granted / 100,
        Toelichting: note,
        'Besloten op': decision === null ? '' : day,
      };
      return { index, cells };
    });
    return changeRows(raw, changes);
  };
  return editOfTable('Beurs', change, { needs: ['Besloten op'] });
}
