import { readKey, schoolYearText, type Cell } from '../../tables/values';
import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { WorkbookProblem } from '../problems';
import type { RawTable } from '../../tables/rawTables';
import type { RowCells, TableEdit } from '../../tables/rowEdit';
import type { Employee, Priority } from '../../school/school';
import { columnIndexes } from '../../tables/tableReader';
import type { UndoHandle } from '../write/undoHandle';
import { wishId } from '../../school/wishId';
import { appendRows, changeRows, writeRows, type RowByColumn } from '../write/writeRows';

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

const LATER_COLUMNS = ['Na', 'Werkgever', 'Subsidie', 'Eigen bijdrage', 'Subsidieregeling'];

/** Adds a wish at the end of `Wensen`. Two syncs. */
export function addWish(employee: Employee, fields: WishFields, what: string): Promise<UndoHandle> {
  const row = { Personeelsnummer: employee.number, ...wishCells(fields) };
  return writeRows({
    what,
    tables: ['Wensen'],
    needs: neededColumns(row),
    edit: (now) => ({ Wensen: appendRows(now('Wensen'), [row]) }),
  });
}

/** Fills in a wish anew; code, status and columns of the user's own stay. Two syncs. */
export function changeWish(key: string, id: string, fields: WishFields, what: string): Promise<UndoHandle> {
  const cells = wishCells(fields);
  return writeRows({
    what,
    tables: ['Wensen'],
    needs: neededColumns(cells),
    edit: (now) => {
      const raw = now('Wensen');
      return { Wensen: changeRows(raw, [{ index: wishRow(raw, key, id), cells }]) };
    },
  });
}

/** Takes a wish away, with what the user wrote in its row. Two syncs. */
export function removeWish(key: string, id: string, what: string): Promise<UndoHandle> {
  return writeRows({
    what,
    tables: ['Wensen'],
    edit: (now) => {
      const raw = now('Wensen');
      const index = wishRow(raw, key, id);
      // A table keeps at least one row.
      return raw.rows.length === 1
        ? { Wensen: { overwrite: [{ index, cells: raw.headers.map(() => '') }], append: [], remove: [] } }
        : { Wensen: { overwrite: [], append: [], remove: [index] } };
    },
  });
}

/** A wish in its new place, with the priority that belongs there. */
export interface OrderedWish {
  readonly id: string;
  readonly priority: Priority;
}

/** Puts a person's wishes in another order; their rows trade places, whole. Two syncs. */
export function orderWishes(key: string, order: readonly OrderedWish[], what: string): Promise<UndoHandle> {
  return writeRows({
    what,
    tables: ['Wensen'],
    edit: (now, movable) => ({ Wensen: orderEdit(now('Wensen'), movable('Wensen'), key, order) }),
  });
}

/**
 * The edit that puts a person's wishes in this order.
 *
 * @param movable the rows with the user's formulas
 * @throws WorkbookProblem `changedMeanwhile` when these are not all wishes of the person
 */
export function orderEdit(
  raw: RawTable,
  movable: readonly (readonly Cell[])[],
  key: string,
  order: readonly OrderedWish[],
): TableEdit {
  const rows = wishRows(raw, key);
  const places = [...rows.values()].sort((a, b) => a - b);
  if (places.length !== order.length || order.some(({ id }) => !rows.has(id)))
    throw new WorkbookProblem({ code: 'changedMeanwhile', table: 'Wensen' });
  const column = columnIndexes(raw).get('Prioriteit');
  const overwrite = order.flatMap(({ id, priority }, i): { index: number; cells: RowCells }[] => {
    const from = rows.get(id) as number;
    const cells = movable[from].map((cell, j) => (j === column && cell !== priority ? priority : cell));
    const index = places[i];
    const same = cells.every((cell, j) => cell === movable[index][j]);
    return same ? [] : [{ index, cells }];
  });
  return { overwrite, append: [], remove: [] };
}

/** The index of a wish's row, wherever it is now. */
export function wishRow(raw: RawTable, key: string, id: string): number {
  const index = wishRows(raw, key).get(id);
  if (index === undefined) throw new WorkbookProblem({ code: 'rowNotFound', table: raw.name });
  return index;
}

/** The indexes of a person's wishes, by wish id. */
function wishRows(raw: RawTable, key: string): ReadonlyMap<string, number> {
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

function neededColumns(cells: RowByColumn) {
  return { Wensen: LATER_COLUMNS.filter((column) => cells[column] !== '') };
}

function wishCells(fields: WishFields): RowByColumn {
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
