import { readKey, schoolYearText, type Cell } from '../../tables/values';
import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { RawTable } from '../../tables/rawTables';
import type { Priority } from '../school';
import { columnIndexes } from '../../tables/tableReader';
import { wishId } from '../wishId';
import type { RowByColumn } from '../../tables/rowsByColumn';

/** A wish as it is filled in; what is null leaves the cell empty. */
export interface WishFields {
  readonly course: string;
  readonly price: Cents | null;
  readonly duration: number | null;
  readonly priority: Priority;
  readonly earliest: SchoolYear | null;
  readonly latest: SchoolYear | null;
  /** Hundredths of an hour per school year. */
  readonly hours: number | null;
  /** Name of the course that must have ended first. */
  readonly after: string;
  /** What the employer, a subsidy and the employee pay: euros for every year, or one amount per year as text. */
  readonly employer: Cell;
  readonly subsidy: Cell;
  readonly own: Cell;
  readonly scheme: string;
}

export const LATER_COLUMNS = ['Na', 'Werkgever', 'Subsidie', 'Eigen bijdrage', 'Subsidieregeling'];

/** A wish in its new place, with the priority that belongs there. */
export interface OrderedWish {
  readonly id: string;
  readonly priority: Priority;
}

/** The indexes of a person's wishes, by wish id. */
export function wishRows(raw: RawTable, key: string): ReadonlyMap<string, number> {
  const columns = columnIndexes(raw);
  const text = (row: readonly Cell[], column: string) => String(row[columns.get(column) ?? -1] ?? '').trim();
  const seen = new Map<string, number>();
  const rows = new Map<string, number>();
  raw.rows.forEach((row, index) => {
    if (readKey(row[columns.get('Personeelsnummer') ?? -1]) !== key) return;
    const [course, code] = [text(row, 'Opleiding'), text(row, 'Code')];
    if (course !== '' || code !== '') rows.set(wishId(course, code, seen), index);
  });
  return rows;
}

export function neededColumns(cells: RowByColumn) {
  return { Wensen: LATER_COLUMNS.filter((column) => cells[column] !== '') };
}

export function wishCells(fields: WishFields): RowByColumn {
  const year = (schoolYear: SchoolYear | null) => (schoolYear === null ? '' : schoolYearText(schoolYear));
  return {
    Opleiding: fields.course,
    Kosten: fields.price === null ? '' : fields.price / 100,
    Duur: fields.duration ?? '',
    Prioriteit: fields.priority,
    Vroegst: year(fields.earliest),
    Uiterlijk: year(fields.latest),
    Uren: fields.hours === null ? '' : fields.hours / 100,
    Na: fields.after,
    Werkgever: fields.employer,
    Subsidie: fields.subsidy,
    'Eigen bijdrage': fields.own,
    Subsidieregeling: fields.scheme,
  };
}
